import type { Problem } from '../api/problem.ts';
import type { Id, ItemResponse, QuizAnswer, QuizAttempt, QuizQuestion } from '../api/types.ts';

/** What stands in one answer field of an attempt: what was given here or before, and what the server said to it. */
export interface Entry {
  readonly response?: ItemResponse;
  readonly saved?: QuizAnswer;
  /** Why the server would not have the newest answer. */
  readonly refused?: Problem;
}

/** The answers of an attempt, as the page knows them. */
export class AnswerSheet {
  readonly questions: readonly QuizQuestion[];
  readonly #entries: Map<Id, Entry>;

  constructor({ items }: Pick<QuizAttempt, 'items'>, drafts: readonly (readonly [Id, ItemResponse])[]) {
    this.questions = items;
    this.#entries = new Map(items.map(({ item, answer }) => [item.id, answer ? { response: answer.response, saved: answer } : {}]));
    drafts.forEach(([id, response]) => this.give(id, response));
  }

  of(id: Id): Entry {
    return this.#entries.get(id) ?? {};
  }

  give(id: Id, response: ItemResponse): void {
    if (this.#entries.has(id)) {
      const { saved } = this.of(id);
      this.#entries.set(id, { response, ...(saved ? { saved } : {}) });
    }
  }

  saved(id: Id, answer: QuizAnswer): void {
    this.#entries.set(id, { response: this.of(id).response ?? answer.response, saved: answer });
  }

  refused(id: Id, problem: Problem): void {
    this.#entries.set(id, { ...this.of(id), refused: problem });
  }

  answered(id: Id): boolean {
    const { saved, response, refused } = this.of(id);
    return saved !== undefined || (response !== undefined && refused === undefined);
  }

  /** The numbers, from 1, of the questions without an answer. */
  get open(): readonly number[] {
    return this.questions.flatMap(({ item }, index) => (this.answered(item.id) ? [] : [index + 1]));
  }
}
