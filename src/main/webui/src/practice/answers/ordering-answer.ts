import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Choice, ItemResponse } from '../../api/types.ts';
import { announce } from '../../app/announce.ts';
import { define } from '../../app/element.ts';
import { t } from '../../i18n/index.ts';
import '../../text/rich-text.ts';
import { spoken } from '../../text/spoken.ts';
import { AnswerEditor } from './answer-editor.ts';
import { textsIn } from './before.ts';

/** A list to be put in order with two buttons each, which a keyboard, a switch and a finger all reach. */
export class OrderingAnswer extends AnswerEditor {
  #order: readonly Choice[] = [];
  #touched = false;

  protected override begin({ order }: ItemResponse): void {
    const choices = (this.question.choices ?? []) as readonly Choice[];
    const before = textsIn(order);
    this.#order = [...choices].sort((a, b) => before.indexOf(a.id) - before.indexOf(b.id));
    this.#touched = before.length > 0 || !this.deliberate;
    if (!this.deliberate) {
      queueMicrotask(() => this.#tell());
    }
  }

  #tell(): void {
    this.#touched = true;
    this.say({ order: this.#order.map(({ id }) => id) });
  }

  async #move(from: number, by: -1 | 1): Promise<void> {
    const order = [...this.#order];
    const [moved] = order.splice(from, 1);
    order.splice(from + by, 0, moved!);
    this.#order = order;
    this.#tell();
    await this.updateComplete;
    this.#keepFocus(from + by, by);
    announce(t('answer.moved', { item: spoken(moved!.text), position: from + by + 1, count: order.length }));
  }

  #keepFocus(position: number, by: -1 | 1): void {
    const row = this.querySelectorAll('li')[position];
    const [up, down] = row?.querySelectorAll('button') ?? [];
    const same = by < 0 ? up : down;
    (same?.disabled ? (by < 0 ? down : up) : same)?.focus();
  }

  protected override render(): TemplateResult {
    const last = this.#order.length - 1;
    return html`<fieldset class="ordering" ?disabled=${this.locked}>
      <legend>${t('answer.ordering')}</legend>
      <ol class="ordering__list" role="list">
        ${repeat(
          this.#order,
          ({ id }) => id,
          (choice, index) => html`<li>
            <rich-text .line=${choice.text}></rich-text>
            ${this.#button('answer.up', '↑', choice, index, -1, index === 0)}
            ${this.#button('answer.down', '↓', choice, index, 1, index === last)}
          </li>`,
        )}
      </ol>
      ${this.#touched
        ? nothing
        : html`<button type="button" class="button button--quiet button--small" @click=${() => this.#tell()}>${t('answer.ordering.keep')}</button>`}
    </fieldset>`;
  }

  #button(label: 'answer.up' | 'answer.down', sign: string, choice: Choice, index: number, by: -1 | 1, end: boolean): TemplateResult {
    return html`<button
      type="button"
      class="button button--quiet button--icon"
      aria-label=${t(label, { item: spoken(choice.text) })}
      ?disabled=${end}
      @click=${() => this.#move(index, by)}
    >
      ${sign}
    </button>`;
  }
}

define('ordering-answer', OrderingAnswer);
