import { asProblem, type Problem } from '../api/problem.ts';
import type { Id, ItemResponse, QuizAnswer } from '../api/types.ts';
import type { Drafts } from './drafts.ts';

export interface AutosaveParts {
  readonly send: (itemId: Id, response: ItemResponse) => Promise<QuizAnswer>;
  readonly drafts: Drafts;
  /** Does the work later; what it returns calls it off. */
  readonly later: (work: () => void, millis: number) => () => void;
  readonly onChange: () => void;
  readonly onSaved: (itemId: Id, answer: QuizAnswer) => void;
  /** The server will not have this answer; the one before stays. */
  readonly onRefused: (itemId: Id, problem: Problem) => void;
  /** The attempt is over: nothing more can be saved. */
  readonly onEnded: () => void;
}

export type SaveState = 'idle' | 'pending' | 'saving' | 'saved' | 'waiting' | 'ended';

const PAUSE_MILLIS = 700;
const FIRST_RETRY_MILLIS = 1_000;
const LONGEST_RETRY_MILLIS = 30_000;
const OVER = /quiz-(deadline-passed|attempt-submitted)$/;

/**
 * Saves answers a moment after they were given, the newest of each item, one call at a time. What cannot be saved
 * waits, here and in the drafts, and is tried again ever more patiently: nothing is lost while the network is away.
 */
export class Autosave {
  readonly #parts: AutosaveParts;
  readonly #pending = new Map<Id, ItemResponse>();
  #state: SaveState = 'idle';
  #failures = 0;
  #callOff: () => void = () => {};
  #sending: Promise<void> | undefined;

  constructor(parts: AutosaveParts) {
    this.#parts = parts;
  }

  get state(): SaveState {
    return this.#state;
  }

  get unsaved(): number {
    return this.#pending.size;
  }

  put(itemId: Id, response: ItemResponse): void {
    if (this.#state === 'ended') {
      return;
    }
    this.#pending.set(itemId, response);
    this.#parts.drafts.keep(itemId, response);
    if (!this.#sending && this.#state !== 'waiting') {
      this.#become('pending');
      this.#soon(PAUSE_MILLIS);
    }
  }

  /** Sends now what waits, and is done when all of it is saved or the attempt to save it failed. */
  async flush(): Promise<void> {
    this.#callOff();
    while (this.#sending) {
      await this.#sending;
    }
    if (this.#pending.size && this.#state !== 'ended') {
      this.#sending = this.#send().finally(() => (this.#sending = undefined));
      await this.#sending;
    }
  }

  stop(): void {
    this.#callOff();
  }

  async #send(): Promise<void> {
    this.#become('saving');
    for (let next = this.#first(); next; next = this.#first()) {
      const [itemId, response] = next;
      try {
        const answer = await this.#parts.send(itemId, response);
        this.#failures = 0;
        this.#settle(itemId, response);
        this.#parts.onSaved(itemId, answer);
      } catch (error) {
        const problem = asProblem(error);
        if (OVER.test(problem.code)) {
          return this.#end();
        }
        if (mayPass(problem)) {
          return this.#retry(problem);
        }
        this.#settle(itemId, response);
        this.#parts.onRefused(itemId, problem);
      }
    }
    this.#become('saved');
  }

  #first(): [Id, ItemResponse] | undefined {
    return this.#pending.entries().next().value;
  }

  /** Unless the answer was changed while it was under way. */
  #settle(itemId: Id, response: ItemResponse): void {
    if (this.#pending.get(itemId) === response) {
      this.#pending.delete(itemId);
      this.#parts.drafts.drop(itemId);
    }
  }

  #retry({ retryAfterSeconds }: Problem): void {
    const patience = Math.min(LONGEST_RETRY_MILLIS, FIRST_RETRY_MILLIS * 2 ** this.#failures);
    this.#failures++;
    this.#become('waiting');
    this.#soon(Math.max(patience, (retryAfterSeconds ?? 0) * 1_000));
  }

  #end(): void {
    this.#callOff();
    this.#become('ended');
    this.#parts.onEnded();
  }

  #soon(millis: number): void {
    this.#callOff();
    this.#callOff = this.#parts.later(() => void this.flush(), millis);
  }

  #become(state: SaveState): void {
    this.#state = state;
    this.#parts.onChange();
  }
}

/** No answer, a server in trouble, too much asked, or a session that ended: another time it may work. */
function mayPass({ status }: Problem): boolean {
  return status === 0 || status >= 500 || status === 401 || status === 408 || status === 429;
}
