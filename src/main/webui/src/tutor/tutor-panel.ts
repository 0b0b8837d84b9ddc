import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Id } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { t, type MessageKey } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import { spoken } from '../text/spoken.ts';
import { Conversation } from './conversation.ts';
import { message } from './message.ts';

const IDEAS: Record<'lesson' | 'item', readonly MessageKey[]> = {
  lesson: ['tutor.idea.explain', 'tutor.idea.example'],
  item: ['tutor.idea.start', 'tutor.idea.mistake', 'tutor.idea.explain'],
};

/** What stays free above the question, in pixels. */
const GAP = 16;

/** The tutor beside a lesson or an item. A new lesson or item begins a new conversation. */
export class TutorPanel extends View {
  static override properties = { courseId: {}, lessonId: {}, itemId: {}, presentationId: {}, topic: {}, mistaken: {}, open: { state: true } };
  declare courseId: Id;
  declare lessonId: Id | undefined;
  declare itemId: Id | undefined;
  declare presentationId: Id | undefined;
  /** What the lesson or item is about, in a few words. */
  declare topic: string;
  /** Whether the latest answer to the item was wrong. */
  declare mistaken: boolean;
  declare open: boolean;

  #conversation: Conversation | undefined;

  constructor() {
    super();
    this.topic = '';
    this.mistaken = false;
    this.open = matchMedia('(min-width: 70rem)').matches;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#conversation?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId') || changed.has('lessonId') || changed.has('itemId')) {
      this.#conversation?.stop();
      this.#conversation = new Conversation(
        {
          courseId: this.courseId,
          ...(this.lessonId ? { lessonId: this.lessonId } : {}),
          ...(this.itemId ? { itemId: this.itemId } : {}),
          ...(this.presentationId ? { presentationId: this.presentationId } : {}),
        },
        () => this.requestUpdate(),
      );
    }
  }

  async #ask(text: string): Promise<void> {
    const conversation = this.#conversation;
    if (!conversation || conversation.busy || text.trim() === '') {
      return;
    }
    const asked = conversation.ask(text.trim());
    await this.updateComplete;
    this.#showLatest();
    await asked;
    await this.updateComplete;
    announce(spoken(conversation.said.at(-1)?.text ?? ''));
    this.#showLatest();
  }

  /** The last question at the top and its answer below it, to be read from its beginning. */
  #showLatest(): void {
    const log = this.querySelector<HTMLElement>('.tutor__log');
    const question = [...this.querySelectorAll<HTMLElement>('.message--student')].at(-1);
    if (log && question) {
      log.scrollTop = question.offsetTop - GAP;
    }
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('textarea')!;
    void this.#ask(input.value);
    input.value = '';
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      (event.target as HTMLTextAreaElement).form?.requestSubmit();
    }
  }

  async #toggle(): Promise<void> {
    this.open = !this.open;
    await this.updateComplete;
    this.querySelector<HTMLElement>(this.open ? 'textarea' : '.tutor-opener')?.focus();
  }

  protected override render(): TemplateResult {
    if (!this.open) {
      return html`<button class="button tutor-opener" aria-expanded="false" @click=${this.#toggle}>${t('tutor.open')}</button>`;
    }
    return html`<section class="tutor card" aria-labelledby="tutor-title">
      <header class="tutor__header">
        <h2 id="tutor-title">${t('tutor.title')}</h2>
        <button class="button button--quiet button--icon" aria-label=${t('tutor.close')} @click=${this.#toggle}>×</button>
      </header>
      ${this.#log()} ${this.#form()}
    </section>`;
  }

  #log(): TemplateResult {
    const conversation = this.#conversation;
    const said = conversation?.said ?? [];
    return html`<div class="tutor__log" tabindex="0" role="group" aria-label=${t('tutor.title')} @rendered=${this.#showLatest}>
      ${said.length === 0 ? this.#hello() : nothing}
      ${said.map((one) => message(one, this.courseId, (rating) => void conversation!.rate(one, rating)))}
      ${conversation?.problem ? problemNotice(conversation.problem) : nothing}
    </div>`;
  }

  #hello(): TemplateResult {
    const place = this.itemId ? 'item' : 'lesson';
    return html`<p class="tutor__hello">${t(`tutor.hello.${place}`)}</p>
      <div class="tutor__ideas">
        ${IDEAS[place].filter((idea) => this.mistaken || idea !== 'tutor.idea.mistake').map((idea) => this.#idea(t(idea, { topic: this.topic })))}
      </div>`;
  }

  #idea(text: string): TemplateResult {
    return html`<button class="button button--quiet button--small" @click=${() => this.#ask(text)}>${text}</button>`;
  }

  #form(): TemplateResult {
    return html`<form class="tutor__form" @submit=${this.#submit}>
      <label class="visually-hidden" for="tutor-message">${t('tutor.message')}</label>
      <textarea
        class="input"
        id="tutor-message"
        rows="2"
        maxlength="2000"
        placeholder=${t('tutor.placeholder')}
        @keydown=${this.#keydown}
      ></textarea>
      ${this.#conversation?.busy
        ? html`<button type="button" class="button button--quiet" @click=${() => this.#conversation?.stop()}>${t('tutor.stop')}</button>`
        : html`<button class="button">${t('tutor.send')}</button>`}
    </form>`;
  }
}

define('tutor-panel', TutorPanel);
