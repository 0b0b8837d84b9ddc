import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, Id } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import '../text/rich-text.ts';
import type { Said } from './conversation.ts';

/** One message of a conversation; the tutor's with where it is written, and whether it helped. */
export function message(said: Said, courseId: Id, rate: (rating: -1 | 1) => void): TemplateResult {
  return html`<article class="message message--${said.by}">
    <h3 class="visually-hidden">${t(said.by === 'tutor' ? 'tutor.says' : 'tutor.you')}</h3>
    ${said.text === '' ? thinking() : html`<rich-text .markdown=${said.text}></rich-text>`}
    ${said.citations.length ? sources(said.citations, courseId) : nothing}
    ${said.state === 'stopped' ? html`<p class="message__note">${t('tutor.stopped')}</p>` : nothing}
    ${said.id && said.state === 'done' ? rating(said, rate) : nothing}
  </article>`;
}

function thinking(): TemplateResult {
  return html`<p class="thinking">
    <span class="visually-hidden">${t('tutor.thinking')}</span>
    <span class="thinking__dot"></span><span class="thinking__dot"></span><span class="thinking__dot"></span>
  </p>`;
}

function sources(citations: readonly Citation[], courseId: Id): TemplateResult {
  return html`<p class="sources__title">${t('tutor.sources')}</p>
    <ul class="sources" role="list">
      ${citations.map(
        ({ lessonId, title, quote }) => html`<li>
          <a href=${`/courses/${courseId}/lessons/${lessonId}?quote=${encodeURIComponent(quote)}`}>${title}</a>
          <q><rich-text .line=${unlisted(quote)}></rich-text></q>
        </li>`,
      )}
    </ul>`;
}

/** A quote may be an entry of a list: its mark means nothing here. */
function unlisted(quote: string): string {
  return quote.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '');
}

function rating({ rating: given }: Said, rate: (rating: -1 | 1) => void): TemplateResult {
  if (given) {
    return html`<p class="message__note" role="status">${t('tutor.thanks')}</p>`;
  }
  return html`<p class="message__rating">
    <button class="thumb" aria-label=${t('tutor.good')} title=${t('tutor.good')} @click=${() => rate(1)}>${thumb(false)}</button>
    <button class="thumb" aria-label=${t('tutor.poor')} title=${t('tutor.poor')} @click=${() => rate(-1)}>${thumb(true)}</button>
  </p>`;
}

function thumb(down: boolean): TemplateResult {
  return html`<svg class=${down ? 'thumb__sign thumb__sign--down' : 'thumb__sign'} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d="M7 11v9H4v-9zM7 11l4-8c1.700 0 2.500 1.200 2.500 2.700V9H19a1.500 1.500 0 0 1 1.500 1.800l-1.500 7.700A1.900 1.900 0 0 1 17.100 20H7" />
  </svg>`;
}
