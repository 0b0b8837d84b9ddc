import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { asProblem, type Problem } from '../api/problem.ts';
import { problemNotice } from '../parts/notice.ts';
import { skeleton } from '../parts/skeleton.ts';

type State<T> = { kind: 'pending' } | { kind: 'ready'; value: T } | { kind: 'failed'; problem: Problem };

/** Something that a page fetches: pending, there, or failed with a way to try again. A newer run replaces an older one. */
export class Loading<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: State<T> = { kind: 'pending' };
  #running: AbortController | undefined;
  #work: ((signal: AbortSignal) => Promise<T>) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  get value(): T | undefined {
    return this.#state.kind === 'ready' ? this.#state.value : undefined;
  }

  set(value: T): void {
    this.#become({ kind: 'ready', value });
  }

  async run(work: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#work = work;
    this.#become({ kind: 'pending' });
    try {
      const value = await work(running.signal);
      this.#settle(running, { kind: 'ready', value });
    } catch (error) {
      this.#settle(running, { kind: 'failed', problem: asProblem(error) });
    }
  }

  render(ready: (value: T) => TemplateResult | typeof nothing, pending: () => TemplateResult = skeleton): unknown {
    switch (this.#state.kind) {
      case 'pending':
        return html`<div aria-busy="true">${pending()}</div>`;
      case 'failed':
        return problemNotice(this.#state.problem, () => this.#again());
      case 'ready':
        return ready(this.#state.value);
    }
  }

  #again(): void {
    if (this.#work) {
      void this.run(this.#work);
    }
  }

  #settle(running: AbortController, state: State<T>): void {
    if (!running.signal.aborted) {
      this.#become(state);
    }
  }

  #become(state: State<T>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
