import { html, type TemplateResult } from 'lit';
import type { Blank, Id, ItemResponse } from '../../api/types.ts';
import { define } from '../../app/element.ts';
import { t } from '../../i18n/index.ts';
import { AnswerEditor } from './answer-editor.ts';
import { blanksIn } from './before.ts';
import { answerEditor } from './index.ts';

/** Several blanks of one text, each with the editor of its own kind. */
export class BlanksAnswer extends AnswerEditor {
  readonly #responses = new Map<Id, ItemResponse>();

  get #blanks(): readonly Blank[] {
    return this.question.blanks ?? [];
  }

  protected override begin({ blanks }: ItemResponse): void {
    this.#responses.clear();
    blanksIn(blanks).forEach(({ id, response }) => this.#responses.set(id, response));
  }

  #change(id: Id, response: ItemResponse | undefined): void {
    if (response) {
      this.#responses.set(id, response);
    } else {
      this.#responses.delete(id);
    }
    const complete = this.#blanks.every((blank) => this.#responses.has(blank.id));
    this.say(complete ? { blanks: this.#blanks.map((blank) => ({ id: blank.id, response: this.#responses.get(blank.id) })) } : undefined);
  }

  protected override render(): TemplateResult {
    return html`<div class="blanks">
      ${this.#blanks.map(
        (blank, index) => html`<fieldset class="blanks__blank">
          <legend>${t('answer.blank', { number: index + 1 })}</legend>
          ${answerEditor(blank, {
            name: `${this.name}-${blank.id}`,
            locked: this.locked,
            deliberate: this.deliberate,
            before: this.#responses.get(blank.id),
            onAnswer: (response) => this.#change(blank.id, response),
          })}
        </fieldset>`,
      )}
    </div>`;
  }
}

define('blanks-answer', BlanksAnswer);
