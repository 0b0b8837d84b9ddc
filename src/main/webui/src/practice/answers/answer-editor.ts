import type { PropertyValues } from 'lit';
import { View } from '../../app/element.ts';
import type { ItemResponse, Question } from '../../api/types.ts';

/**
 * Base of the editors, one per kind of item. It says `answer` on every change, with the response, or with nothing
 * while the answer is incomplete. A new question starts it afresh.
 */
export abstract class AnswerEditor extends View {
  static override properties = { question: { attribute: false }, initial: { attribute: false }, deliberate: { type: Boolean }, name: {}, locked: { type: Boolean } };
  declare question: Question;
  /** What was answered before; read when a new question comes. */
  declare initial: ItemResponse | undefined;
  /** Whether only what somebody did is an answer, not what stood there from the start. */
  declare deliberate: boolean;
  /** Prefix of the ids of its inputs; no two editors on a page share one. */
  declare name: string;
  declare locked: boolean;

  constructor() {
    super();
    this.name = 'answer';
    this.locked = false;
    this.deliberate = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) {
      this.begin(this.initial ?? {});
    }
  }

  /** Forgets what was entered, and takes up an answer of before, if any. */
  protected abstract begin(before: ItemResponse): void;

  protected say(response: ItemResponse | undefined): void {
    this.dispatchEvent(new CustomEvent('answer', { detail: response }));
    this.requestUpdate();
  }
}
