import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../api/types.ts';
import { fromNow, percent, t, type MessageKey } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { creditLevel, type CreditLevel } from '../quiz/score.ts';
import '../text/rich-text.ts';
import { creditWords } from './credit.ts';
import type { ToldChange, ToldResult } from './told.ts';

const SAYS: Readonly<Record<CreditLevel, MessageKey>> = { right: 'practice.correct', partly: 'practice.partly', wrong: 'practice.incorrect' };

/** What came of an attempt: right, in part or not, why, what it did to the mastery, and the solution once it may be seen. */
export function verdict(result: ToldResult, question: Question, skillName: (id: string) => string): TemplateResult {
  const { correct, credit, feedback, solution, nextReviewAt } = result;
  const level = creditLevel(correct ? 1 : (credit ?? 0));
  return html`<div class="result result--${correct ? 'correct' : 'incorrect'}" tabindex="-1" role="status">
    <p class="verdict verdict--${correct ? 'correct' : 'incorrect'}">${t(SAYS[level])}</p>
    ${level === 'partly' ? html`<p class="result__credit">${creditWords(credit!, question)}</p>` : nothing}
    ${feedback ? html`<rich-text .markdown=${feedback}></rich-text>` : nothing}
    ${result.mastery.map(
      (change) => html`<div class="result__mastery">
        <p>${moved(skillName(change.skill), percent(change.told), percent(change.after))}</p>
        ${bar(t('practice.mastery', { skill: skillName(change.skill) }), change.after, change.told)} ${meanwhile(change)}
      </div>`,
    )}
    ${surprise(result)}
    ${solution
      ? html`<details class="result__solution" ?open=${!correct}>
          <summary>${t('practice.solution')}</summary>
          <rich-text .markdown=${solution}></rich-text>
        </details>`
      : nothing}
    ${nextReviewAt ? html`<p class="result__review">${t('practice.review', { when: fromNow(nextReviewAt) })}</p>` : nothing}
  </div>`;
}

/** An estimate that moved by itself before the answer did needs a word too. */
function meanwhile({ told, before, after }: ToldChange): TemplateResult | typeof nothing {
  if (percent(told) === percent(before)) {
    return nothing;
  }
  return html`<p class="result__why">
    ${percent(before) === percent(after) ? t('practice.mastery.meanwhile.only') : t('practice.mastery.meanwhile', { before: percent(before), after: percent(after) })}
  </p>`;
}

/** An estimate that falls with a right answer, or rises with a wrong one, needs a word. */
function surprise({ correct, mastery }: ToldResult): TemplateResult | typeof nothing {
  if (correct && mastery.some(({ before, after }) => percent(after) !== percent(before) && after < before)) {
    return html`<p class="result__why">${t('practice.mastery.why.fell')}</p>`;
  }
  if (!correct && mastery.some(({ before, after }) => percent(after) !== percent(before) && after > before)) {
    return html`<p class="result__why">${t('practice.mastery.why.rose')}</p>`;
  }
  return nothing;
}

function moved(skill: string, before: string, after: string): string {
  return before === after ? t('practice.mastery.same', { skill, after }) : t('practice.mastery.changed', { skill, before, after });
}
