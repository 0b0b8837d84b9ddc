import { html, nothing, type TemplateResult } from 'lit';
import type { AttemptResult } from '../api/types.ts';
import { fromNow, percent, t } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import '../text/rich-text.ts';

/** What came of an attempt: right or not, why, what it did to the mastery, and the solution once it may be seen. */
export function verdict(result: AttemptResult, skillName: (id: string) => string): TemplateResult {
  const { correct, feedback, solution, nextReviewAt } = result;
  return html`<div class="result result--${correct ? 'correct' : 'incorrect'}" tabindex="-1" role="status">
    <p class="verdict verdict--${correct ? 'correct' : 'incorrect'}">${t(correct ? 'practice.correct' : 'practice.incorrect')}</p>
    ${feedback ? html`<rich-text .markdown=${feedback}></rich-text>` : nothing}
    ${result.mastery.map(
      ({ skill, before, after }) => html`<div class="result__mastery">
        <p>${t('practice.mastery.changed', { skill: skillName(skill), before: percent(before), after: percent(after) })}</p>
        ${bar(t('practice.mastery', { skill: skillName(skill) }), after, before)}
      </div>`,
    )}
    ${solution
      ? html`<details class="result__solution" ?open=${!correct}>
          <summary>${t('practice.solution')}</summary>
          <rich-text .markdown=${solution}></rich-text>
        </details>`
      : nothing}
    ${nextReviewAt ? html`<p class="result__review">${t('practice.review', { when: fromNow(nextReviewAt) })}</p>` : nothing}
  </div>`;
}
