import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { practice } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Id, ItemResponse, Presented } from '../api/types.ts';
import { uuidv7 } from '../api/uuid.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { t } from '../i18n/index.ts';
import { notTaken } from '../parts/unread.ts';
import '../text/rich-text.ts';
import { answerEditor } from './answers/index.ts';
import './hint-list.ts';
import { whyThisItem } from './reason.ts';
import { ToldMastery, type ToldResult } from './told.ts';
import { verdict } from './verdict.ts';

/** One item: its text, the answer, the verdict, and help. It says `attempted` with each verdict, and `next` to go on. */
export class ItemCard extends View {
  static override properties = {
    courseId: {},
    presentation: { attribute: false },
    skillName: { attribute: false },
    result: { state: true },
    problem: { state: true },
    busy: { state: true },
  };
  declare courseId: Id;
  declare presentation: Presented;
  declare skillName: (id: string) => string;
  declare result: ToldResult | undefined;
  declare problem: Problem | undefined;
  declare busy: boolean;

  readonly #told = new ToldMastery();
  #response: ItemResponse | undefined;
  #shownAt = 0;
  #key = '';

  constructor() {
    super();
    this.busy = false;
    this.skillName = (id) => id;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('presentation')) {
      this.#response = undefined;
      this.result = undefined;
      this.problem = undefined;
      this.#shownAt = performance.now();
      this.#key = uuidv7();
      this.#told.presented(this.presentation);
    }
  }

  get #settled(): boolean {
    return this.result !== undefined && (this.result.correct || this.result.solution !== undefined);
  }

  #answered(response: ItemResponse | undefined): void {
    this.#response = response;
    this.#key = uuidv7();
    this.result = undefined;
    this.requestUpdate();
  }

  async #check(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!this.#response) {
      announce(t('practice.incomplete'));
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      this.result = this.#told.answered(await practice.attempt(this.#attempt(this.#response), this.#key));
      this.dispatchEvent(new CustomEvent('attempted', { detail: this.result }));
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.busy = false;
    }
    await this.updateComplete;
    // What was not understood is mended where it was written.
    this.querySelector<HTMLElement>(this.problem ? '.item__answer input, .item__answer select' : '.result')?.focus();
  }

  #attempt(response: ItemResponse) {
    const { presentationId, item } = this.presentation;
    return { presentationId, itemId: item.id, response, elapsedMillis: Math.round(performance.now() - this.#shownAt) };
  }

  protected override render(): TemplateResult {
    const { item, presentationId, reason } = this.presentation;
    return html`<article class="item card" aria-labelledby="stem">
      <div class="item__head">
        ${whyThisItem(reason)}
        ${item.lessonId && reason.code !== 'check' ? html`<a href=${`/courses/${this.courseId}/lessons/${item.lessonId}`}>${t('practice.lesson')}</a>` : nothing}
      </div>
      ${item.group ? html`<div class="item__group"><rich-text .markdown=${item.group.stem}></rich-text></div>` : nothing}
      <div class="item__stem" id="stem">
        ${item.group ? html`<p class="eyebrow">${t('practice.step', { position: item.group.position })}</p>` : nothing}
        <rich-text .markdown=${item.stem}></rich-text>
      </div>
      <form class="item__answer" @submit=${this.#check}>
        ${answerEditor(item, {
          name: 'answer',
          locked: this.#settled || this.busy,
          onAnswer: (response) => this.#answered(response),
        })}
        ${this.problem ? notTaken(this.problem) : nothing}
        ${this.result ? verdict(this.result, item, this.skillName) : nothing}
        ${this.#buttons()}
      </form>
      ${this.#settled || reason.code === 'check'
        ? nothing
        : html`<hint-list .itemId=${item.id} .presentationId=${presentationId}></hint-list>`}
    </article>`;
  }

  #buttons(): TemplateResult {
    const check = html`<button class="button" ?disabled=${this.busy || !this.#response || this.result !== undefined}>
      ${t(this.busy ? 'practice.checking' : 'practice.check')}
    </button>`;
    return html`<div class="actions">
      ${this.#settled ? nothing : check} ${this.result ? this.#next() : nothing}
    </div>`;
  }

  /** After a wrong answer one may try again, or leave it for another time. */
  #next(): TemplateResult {
    const next = (): boolean => this.dispatchEvent(new Event('next'));
    return html`<button type="button" class="button ${this.#settled ? '' : 'button--quiet'}" @click=${next}>${t('practice.next')}</button>`;
  }
}

define('item-card', ItemCard);
