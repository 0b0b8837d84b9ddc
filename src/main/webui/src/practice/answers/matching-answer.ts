import { html, type TemplateResult } from 'lit';
import type { Choice, Id, ItemResponse, Matching } from '../../api/types.ts';
import { define } from '../../app/element.ts';
import { t } from '../../i18n/index.ts';
import '../../text/rich-text.ts';
import { spoken } from '../../text/spoken.ts';
import { AnswerEditor } from './answer-editor.ts';
import { listsIn } from './before.ts';

/** Pairs: each entry on the left gets the letter of one on the right, so that formulas can stand on both sides. */
export class MatchingAnswer extends AnswerEditor {
  readonly #pairs = new Map<Id, Id>();

  get #sides(): Matching {
    return (this.question.choices ?? { left: [], right: [] }) as Matching;
  }

  protected override begin({ pairs }: ItemResponse): void {
    this.#pairs.clear();
    listsIn(pairs).forEach(([left, right]) => left && right && this.#pairs.set(left, right));
  }

  #change(left: Id, right: Id): void {
    this.#pairs.set(left, right);
    const pairs = this.#sides.left.map(({ id }) => [id, this.#pairs.get(id) ?? '']);
    this.say(pairs.every(([, chosen]) => chosen) ? { pairs } : undefined);
  }

  protected override render(): TemplateResult {
    const { left, right } = this.#sides;
    return html`<fieldset class="matching" ?disabled=${this.locked}>
      <legend>${t('answer.matching')}</legend>
      <ol class="matching__right" role="list">
        ${right.map(({ text }, index) => html`<li><strong>${letter(index)}</strong> <rich-text .line=${text}></rich-text></li>`)}
      </ol>
      <ul class="matching__left" role="list">
        ${left.map((entry) => this.#row(entry, right))}
      </ul>
    </fieldset>`;
  }

  #row({ id, text }: Choice, right: readonly Choice[]): TemplateResult {
    const change = (event: Event): void => this.#change(id, (event.target as HTMLSelectElement).value);
    return html`<li>
      <rich-text .line=${text}></rich-text>
      <select class="input" aria-label=${t('answer.match.for', { item: spoken(text) })} @change=${change}>
        <option value="" ?selected=${!this.#pairs.has(id)}>${t('answer.match.choose')}</option>
        ${right.map(
          (option, index) => html`<option value=${option.id} ?selected=${this.#pairs.get(id) === option.id}>
            ${letter(index)}: ${spoken(option.text)}
          </option>`,
        )}
      </select>
    </li>`;
  }
}

function letter(index: number): string {
  return String.fromCodePoint(65 + index);
}

define('matching-answer', MatchingAnswer);
