import { tutor } from '../api/endpoints.ts';
import { asProblem, Problem } from '../api/problem.ts';
import type { ServerEvent } from '../api/sse.ts';
import type { Citation, Id } from '../api/types.ts';

export interface Said {
  readonly by: 'student' | 'tutor';
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly id?: Id;
  readonly state: 'streaming' | 'done' | 'stopped';
  readonly rating?: -1 | 1;
}

export interface About {
  readonly courseId: Id;
  readonly lessonId?: Id;
  readonly itemId?: Id;
  readonly presentationId?: Id;
}

type Calls = Pick<typeof tutor, 'open' | 'ask' | 'rate'>;

/** A conversation as it grows: opened with the first message, answered word by word, stopped at any time. */
export class Conversation {
  readonly #about: About;
  readonly #changed: () => void;
  readonly #calls: Calls;
  #id: Promise<Id> | undefined;
  #running: AbortController | undefined;
  said: readonly Said[] = [];
  problem: Problem | undefined;

  constructor(about: About, changed: () => void, calls: Calls = tutor) {
    this.#about = about;
    this.#changed = changed;
    this.#calls = calls;
  }

  get busy(): boolean {
    return this.#running !== undefined;
  }

  async ask(text: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.problem = undefined;
    this.said = [
      ...this.said,
      { by: 'student', text, citations: [], state: 'done' },
      { by: 'tutor', text: '', citations: [], state: 'streaming' },
    ];
    this.#changed();
    try {
      for await (const event of this.#calls.ask(await this.#opened(), text, running.signal)) {
        this.#hear(event);
      }
      this.#end('done');
    } catch (error) {
      this.problem = running.signal.aborted ? undefined : asProblem(error);
      this.#end('stopped');
    } finally {
      this.#running = undefined;
      this.#changed();
    }
  }

  stop(): void {
    this.#running?.abort();
  }

  async rate(message: Said, rating: -1 | 1): Promise<void> {
    if (message.id) {
      await this.#calls.rate(message.id, rating);
      this.said = this.said.map((one) => (one.id === message.id ? { ...one, rating } : one));
      this.#changed();
    }
  }

  #opened(): Promise<Id> {
    this.#id ??= this.#calls.open(this.#about).then(
      ({ id }) => id,
      (error: unknown) => {
        this.#id = undefined;
        throw error;
      },
    );
    return this.#id;
  }

  #hear({ event, data }: ServerEvent): void {
    const content = JSON.parse(data || '{}');
    switch (event) {
      case 'token':
        return this.#grow((last) => ({ ...last, text: last.text + content.text }));
      case 'citation':
        return this.#grow((last) => ({ ...last, citations: [...last.citations, content as Citation] }));
      case 'done':
        return this.#grow((last) => ({ ...last, id: content.messageId }));
      case 'error':
        throw new Problem(content.status ?? 0, content.detail ?? content.title ?? '');
    }
  }

  #grow(change: (last: Said) => Said): void {
    const last = this.said.at(-1)!;
    this.said = [...this.said.slice(0, -1), change(last)];
    this.#changed();
  }

  #end(state: 'done' | 'stopped'): void {
    const last = this.said.at(-1)!;
    this.said = last.text === '' && state === 'stopped' ? this.said.slice(0, -1) : [...this.said.slice(0, -1), { ...last, state }];
  }
}
