import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { practice } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Id, ItemResponse } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { t } from '../i18n/index.ts';
import { notTaken } from '../parts/unread.ts';
import '../text/rich-text.ts';
import { answerEditor } from './answers/index.ts';
import { HintLadder, type Rung } from './hint-ladder.ts';

/** Help for one item: the hints taken so far, and the way to the next. */
export class HintList extends View {
  static override properties = {
    itemId: {},
    presentationId: {},
    ladder: { state: true },
    problem: { state: true },
    busy: { state: true },
  };
  declare itemId: Id;
  declare presentationId: Id;
  declare ladder: HintLadder;
  declare problem: Problem | undefined;
  declare busy: boolean;

  #response: ItemResponse | undefined;

  constructor() {
    super();
    this.ladder = HintLadder.START;
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('presentationId')) {
      this.ladder = HintLadder.START;
      this.problem = undefined;
    }
  }

  async #ask(response?: ItemResponse): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    const known = this.ladder.rungs.length;
    try {
      const answer = await practice.hint(this.itemId, this.presentationId, response);
      this.ladder = response ? this.ladder.checked(answer) : this.ladder.climbed(answer);
      this.#response = undefined;
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.busy = false;
    }
    await this.updateComplete;
    this.#tell(known);
  }

  #tell(known: number): void {
    const { length } = this.ladder.rungs;
    if (length > known) {
      announce(t('hints.new', { number: length }));
      this.querySelector<HTMLElement>('.rung:last-of-type')?.focus();
    } else if (this.ladder.spent) {
      announce(t('hints.spent'));
    }
  }

  protected override render(): TemplateResult {
    const { rungs, canAsk, canPass, spent } = this.ladder;
    return html`<section class="hints" aria-label=${t('hints.title')}>
      ${rungs.length
        ? html`<ol class="rungs" role="list">
            ${rungs.map((rung, index) => this.#rung(rung, index + 1))}
          </ol>`
        : nothing}
      ${this.problem ? notTaken(this.problem, 'hints.unread.again') : nothing}
      ${canAsk || canPass
        ? html`<button type="button" class="button button--quiet button--small" ?disabled=${this.busy} @click=${() => this.#ask()}>
            ${t(canPass ? 'hints.pass' : rungs.length ? 'hints.next' : 'hints.first')}
          </button>`
        : nothing}
      ${spent && rungs.length ? html`<p class="hints__spent">${t('hints.spent')}</p>` : nothing}
    </section>`;
  }

  #rung(rung: Rung, number: number): TemplateResult {
    const { hint, done } = rung;
    return html`<li class="rung rung--${hint.kind}" tabindex="-1">
      <p class="rung__title">${t(hint.item ? 'hints.scaffold' : 'hints.number', { number })}</p>
      <rich-text .markdown=${hint.text}></rich-text>
      ${hint.item ? this.#question(rung, done) : nothing}
    </li>`;
  }

  #answered(response: ItemResponse | undefined): void {
    this.#response = response;
    this.ladder = this.ladder.retried();
  }

  #question({ hint, correct, feedback }: Rung, done: boolean): TemplateResult {
    const check = (event: SubmitEvent): void => {
      event.preventDefault();
      if (this.#response) {
        void this.#ask(this.#response);
      }
    };
    return html`<form class="rung__question" @submit=${check}>
      ${answerEditor(hint.item!, {
        name: `hint-${hint.id}`,
        locked: done,
        onAnswer: (response) => this.#answered(response),
      })}
      <div role="status">
        ${correct === undefined
          ? nothing
          : html`<p class="verdict verdict--${correct ? 'correct' : 'incorrect'}">${t(correct ? 'practice.correct' : 'practice.incorrect')}</p>`}
        ${feedback ? html`<rich-text .markdown=${feedback}></rich-text>` : nothing}
        ${done && !correct ? html`<p class="facts">${t('hints.passed')}</p>` : nothing}
      </div>
      ${done
        ? nothing
        : html`<button class="button button--small" ?disabled=${this.busy || !this.#response}>${t('hints.check')}</button>`}
    </form>`;
  }
}

define('hint-list', HintList);
