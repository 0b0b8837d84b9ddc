import type { Id } from '../api/types.ts';

/** How long each question was in view, over all the times that it was. */
export class Stopwatch {
  readonly #now: () => number;
  readonly #spent = new Map<Id, number>();
  #current: Id | undefined;
  #since = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  show(id: Id | undefined): void {
    if (this.#current !== undefined) {
      this.#spent.set(this.#current, this.of(this.#current));
    }
    this.#current = id;
    this.#since = this.#now();
  }

  of(id: Id): number {
    return Math.round((this.#spent.get(id) ?? 0) + (id === this.#current ? this.#now() - this.#since : 0));
  }
}
