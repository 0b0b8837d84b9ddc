import { html, type TemplateResult } from 'lit';
import type { Choice, Id, ItemResponse } from '../../api/types.ts';
import { define } from '../../app/element.ts';
import { t } from '../../i18n/index.ts';
import '../../text/rich-text.ts';
import { spoken } from '../../text/spoken.ts';
import { AnswerEditor } from './answer-editor.ts';
import { textsIn } from './before.ts';

/** One of several choices, or all that apply. */
export class ChoiceAnswer extends AnswerEditor {
  readonly #chosen = new Set<Id>();

  get #several(): boolean {
    return this.question.kind === 'multiple';
  }

  protected override begin({ choice, choices }: ItemResponse): void {
    this.#chosen.clear();
    [choice, ...textsIn(choices)].filter((id) => typeof id === 'string').forEach((id) => this.#chosen.add(id));
  }

  #change(id: Id, checked: boolean): void {
    if (!this.#several) {
      this.#chosen.clear();
    }
    this.#chosen[checked ? 'add' : 'delete'](id);
    const [first] = this.#chosen;
    this.say(this.#several ? this.#choices() : first === undefined ? undefined : { choice: first });
  }

  #choices(): { choices: Id[] } | undefined {
    return this.#chosen.size ? { choices: [...this.#chosen] } : undefined;
  }

  protected override render(): TemplateResult {
    const choices = (this.question.choices ?? []) as readonly Choice[];
    return html`<fieldset class="choices" ?disabled=${this.locked}>
      <legend>${t(this.#several ? 'answer.multiple' : 'answer.choice')}</legend>
      ${choices.map((choice) => this.#choice(choice))}
    </fieldset>`;
  }

  #choice({ id, text }: Choice): TemplateResult {
    const change = (event: Event): void => this.#change(id, (event.target as HTMLInputElement).checked);
    return html`<label class="choice">
      <input
        type=${this.#several ? 'checkbox' : 'radio'}
        name=${this.name}
        value=${id}
        aria-label=${spoken(text)}
        .checked=${this.#chosen.has(id)}
        @change=${change}
      />
      <rich-text .line=${text}></rich-text>
    </label>`;
  }
}

define('choice-answer', ChoiceAnswer);
