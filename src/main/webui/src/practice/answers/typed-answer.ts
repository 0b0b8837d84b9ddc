import { html, nothing, type TemplateResult } from 'lit';
import type { ItemKind, ItemResponse } from '../../api/types.ts';
import { define } from '../../app/element.ts';
import { t, type MessageKey } from '../../i18n/index.ts';
import { AnswerEditor } from './answer-editor.ts';
import { typedBefore } from './before.ts';
import { setResponse } from './interval.ts';
import './formula-preview.ts';

interface Typing {
  readonly label: MessageKey;
  readonly mathematical: boolean;
  readonly signs: readonly string[];
  readonly response: (text: string) => ItemResponse;
}

const COMMON = ['^', '/', '√', 'π'];
const KINDS: Partial<Record<ItemKind, Typing>> = {
  numeric: { label: 'answer.numeric', mathematical: true, signs: ['-', '/', '.', '%'], response: (value) => ({ value }) },
  expression: { label: 'answer.expression', mathematical: true, signs: ['+', '-', '·', ...COMMON, '(', ')'], response: (expression) => ({ expression }) },
  equation: { label: 'answer.equation', mathematical: true, signs: ['=', '+', '-', ...COMMON, '≤', '≥'], response: (equation) => ({ equation }) },
  interval: { label: 'answer.interval', mathematical: true, signs: ['(', ')', '[', ']', '∞', '∪', '{', '}', '-'], response: setResponse },
  text: { label: 'answer.text', mathematical: false, signs: [], response: (text) => ({ text }) },
};

const TYPED_AS: Record<string, string> = { '√': 'sqrt(', 'π': 'pi' };

/** What is typed in one line: a number, an expression, an equation, intervals, words. Mathematics shows how it reads. */
export class TypedAnswer extends AnswerEditor {
  #text = '';

  get #typing(): Typing {
    return KINDS[this.question.kind] ?? KINDS.text!;
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  protected override begin(before: ItemResponse): void {
    this.#text = typedBefore(before);
  }

  #change(text: string): void {
    this.#text = text;
    this.say(text.trim() === '' ? undefined : this.#typing.response(text.trim()));
  }

  #insert(sign: string): void {
    const input = this.#input;
    if (input) {
      input.focus();
      input.setRangeText(TYPED_AS[sign] ?? sign, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
      this.#change(input.value);
    }
  }

  protected override render(): TemplateResult {
    const { label, mathematical, signs } = this.#typing;
    return html`<div class="field typed">
      <label for=${this.name}>${t(label)}</label>
      <input
        class=${mathematical ? 'input typed__maths' : 'input'}
        id=${this.name}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck=${mathematical ? 'false' : 'true'}
        .value=${this.#text}
        ?readonly=${this.locked}
        @input=${(event: InputEvent) => this.#change((event.target as HTMLInputElement).value)}
      />
      ${signs.length && !this.locked ? this.#keypad(signs) : nothing}
      ${mathematical ? html`<formula-preview .typed=${this.#text}></formula-preview>` : nothing}
    </div>`;
  }

  #keypad(signs: readonly string[]): TemplateResult {
    return html`<div class="keypad" role="group" aria-label=${t('answer.keypad')}>
      ${signs.map((sign) => html`<button type="button" class="keypad__key" @click=${() => this.#insert(sign)}>${sign}</button>`)}
    </div>`;
  }
}

define('typed-answer', TypedAnswer);
