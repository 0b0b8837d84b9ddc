import type { PropertyValues } from 'lit';
import { View } from '../../app/element.ts';
import type { ItemResponse, Question } from '../../api/types.ts';

/**
 * Base of the editors, one per kind of item. It says `answer` on every change, with the response, or with nothing
 * while the answer is incomplete. A new question starts it afresh.
 */
export abstract class AnswerEditor extends View {
  static override properties = { question: { attribute: false }, name: {}, locked: { type: Boolean } };
  declare question: Question;
  /** Prefix of the ids of its inputs; no two editors on a page share one. */
  declare name: string;
  declare locked: boolean;

  constructor() {
    super();
    this.name = 'answer';
    this.locked = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) {
      this.begin();
    }
  }

  /** Forgets what was entered. */
  protected abstract begin(): void;

  protected say(response: ItemResponse | undefined): void {
    this.dispatchEvent(new CustomEvent('answer', { detail: response }));
    this.requestUpdate();
  }
}
