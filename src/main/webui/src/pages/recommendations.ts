import { html, nothing, type TemplateResult } from 'lit';
import type { Recommendation } from '../api/types.ts';
import { t, type MessageKey } from '../i18n/index.ts';

/** More than these would be a list of chores. */
const SHOWN = 4;
const KNOWN = new Set(['review', 'continue', 'strengthen', 'start', 'check']);

/** What to do next and why, the most useful first. */
export function recommendationList(items: readonly Recommendation[]): TemplateResult | typeof nothing {
  if (!items.length) {
    return nothing;
  }
  return html`<section class="next-steps" aria-labelledby="next-steps">
    <h2 id="next-steps">${t('home.recommended')}</h2>
    <ol class="next-steps__list card" role="list">
      ${items.slice(0, SHOWN).map((item) => html`<li>${step(item)}</li>`)}
    </ol>
  </section>`;
}

function step(item: Recommendation): TemplateResult {
  const { code, courseTitle, text } = item;
  const label = KNOWN.has(code) ? t(`home.recommended.${code}` as MessageKey) : t('home.recommended.continue');
  return html`<div class="next-step">
    <div>
      <p class="next-step__why">${text}</p>
      <p class="facts"><span>${courseTitle}</span></p>
    </div>
    <a class="button button--quiet button--small" href=${address(item)} aria-label=${`${label}: ${text}`}>${label}</a>
  </div>`;
}

type Step = Pick<Recommendation, 'code' | 'courseId' | 'lessonId' | 'skill'>;

/** Where a recommendation leads: to its lesson, to practice of its skill, or to practice, which begins with what is due. */
export function address({ code, courseId, lessonId, skill }: Step): string {
  if (lessonId) {
    return `/courses/${courseId}/lessons/${lessonId}`;
  }
  return `/courses/${courseId}/practice${code === 'strengthen' && skill ? `?skill=${encodeURIComponent(skill)}` : ''}`;
}
