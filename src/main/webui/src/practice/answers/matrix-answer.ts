import { html, type TemplateResult } from 'lit';
import type { ItemResponse } from '../../api/types.ts';
import { define } from '../../app/element.ts';
import { t, type MessageKey } from '../../i18n/index.ts';
import { AnswerEditor } from './answer-editor.ts';
import { listsIn } from './before.ts';

const LARGEST = 6;

/** A matrix, cell by cell; its size is part of the answer. */
export class MatrixAnswer extends AnswerEditor {
  #rows: string[][] = empty(2, 2);

  protected override begin({ rows }: ItemResponse): void {
    const before = listsIn(rows);
    this.#rows = before[0]?.length ? before.map((row) => [...row]) : empty(2, 2);
  }

  #set(row: number, column: number, value: string): void {
    this.#rows[row]![column] = value;
    this.#tell();
  }

  #resize(rows: number, columns: number): void {
    this.#rows = empty(rows, columns).map((row, r) => row.map((_, c) => this.#rows[r]?.[c] ?? ''));
    this.#tell();
  }

  #tell(): void {
    const complete = this.#rows.every((row) => row.every((cell) => cell.trim() !== ''));
    this.say(complete ? { rows: this.#rows.map((row) => row.map((cell) => cell.trim())) } : undefined);
  }

  protected override render(): TemplateResult {
    const [rows, columns] = [this.#rows.length, this.#rows[0]!.length];
    return html`<fieldset class="matrix" ?disabled=${this.locked}>
      <legend>${t('answer.matrix')}</legend>
      <div class="matrix__sizes">
        ${size('answer.matrix.rows', rows, (count) => this.#resize(count, columns))}
        ${size('answer.matrix.columns', columns, (count) => this.#resize(rows, count))}
      </div>
      <div class="matrix__cells" .style=${`--columns: ${columns}`}>
        ${this.#rows.map((cells, row) => cells.map((cell, column) => this.#cell(cell, row, column)))}
      </div>
    </fieldset>`;
  }

  #cell(value: string, row: number, column: number): TemplateResult {
    return html`<input
      class="input"
      type="text"
      autocomplete="off"
      aria-label=${t('answer.matrix.cell', { row: row + 1, column: column + 1 })}
      .value=${value}
      @input=${(event: InputEvent) => this.#set(row, column, (event.target as HTMLInputElement).value)}
    />`;
  }
}

function size(label: MessageKey, count: number, change: (count: number) => void): TemplateResult {
  const what = t(label);
  const step = (by: number, sign: string, says: MessageKey, off: boolean): TemplateResult =>
    html`<button type="button" class="button button--quiet button--icon" aria-label=${t(says, { what })} ?disabled=${off} @click=${() => change(count + by)}>
      ${sign}
    </button>`;
  return html`<div class="matrix__size">
    <span>${what}</span> ${step(-1, '−', 'answer.fewer', count === 1)} <output>${count}</output>
    ${step(1, '+', 'answer.more', count === LARGEST)}
  </div>`;
}

function empty(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}

define('matrix-answer', MatrixAnswer);
