import { html, nothing, type TemplateResult } from 'lit';
import type { QuizAttempt, QuizItemResult, QuizQuestion } from '../api/types.ts';
import { dateTime, percent, t } from '../i18n/index.ts';
import { notice } from '../parts/notice.ts';
import { answerEditor } from '../practice/answers/index.ts';
import '../text/rich-text.ts';
import { stem } from './quiz-question.ts';
import { rightAnswer } from './right-answer.ts';
import { creditLevel } from './score.ts';

/** What came of an attempt, as far as the quiz tells. */
export function quizResult(attempt: QuizAttempt, quizAddress: string): TemplateResult {
  const { title, items, result, courseId } = attempt;
  return html`<p class="crumbs"><a href=${quizAddress}>${title}</a></p>
    <h1 tabindex="-1">${t('quiz.result')}</h1>
    ${result ? score(attempt) : nothing}
    <p class="actions">
      <a class="button" href=${`/courses/${courseId}`}>${t('quiz.result.course')}</a>
      <a class="button button--quiet" href=${quizAddress}>${t('quiz.result.quiz')}</a>
    </p>
    ${result?.perItem
      ? html`${answersToCome(result.perItem) ? notice('info', html`<p>${t('quiz.result.later')}</p>`) : nothing}
        <ol class="quiz-results" role="list">
          ${items.map((question, index) => html`<li>${itemResult(question, result.perItem?.find(({ itemId }) => itemId === question.item.id), index + 1)}</li>`)}
        </ol>`
      : notice('info', html`<p>${t('quiz.result.noDetails')}</p>`)}`;
}

/** Whether something was wrong, and what would have been right may not be seen yet. */
function answersToCome(perItem: readonly QuizItemResult[]): boolean {
  return perItem.some(({ correct, rightResponse }) => !correct && !rightResponse);
}

function score({ result }: QuizAttempt): TemplateResult {
  const { score, passed, passingScore, automatic, submittedAt } = result!;
  return html`<div class="estimate quiz-score">
      <span class="estimate__share">${percent(score)}</span>
      <div class="estimate__text">
        <p><span class="tag ${passed ? 'tag--good' : 'tag--warn'}">${t(passed ? 'quiz.passed' : 'quiz.failed')}</span></p>
        <p class="facts">
          ${passingScore > 0 ? html`<span>${t('quiz.result.needed', { share: percent(passingScore) })}</span>` : nothing}
          <span>${t('quiz.result.at', { when: dateTime(submittedAt) })}</span>
        </p>
      </div>
    </div>
    ${automatic ? notice('info', html`<p>${t('quiz.result.automatic')}</p>`) : nothing}`;
}

function itemResult(question: QuizQuestion, result: QuizItemResult | undefined, number: number): TemplateResult {
  const { item, answer } = question;
  const level = result ? creditLevel(result.credit) : undefined;
  const feedback = result?.feedback ?? answer?.feedback;
  return html`<article class="item card quiz-result--${level ?? 'none'}" aria-labelledby=${`question-${number}`}>
    <div class="item__head">
      <h2 id=${`question-${number}`}>${t('quiz.question', { number })}</h2>
      ${level && result?.answered ? html`<span class="tag tag--credit-${level}">${t(`quiz.credit.${level}`)}${level === 'partly' ? `: ${percent(result.credit)}` : ''}</span>` : html`<span class="tag tag--new">${t('quiz.credit.none')}</span>`}
    </div>
    ${stem(question)}
    ${answer
      ? html`<div class="item__answer quiz-results__answer" role="group" aria-label=${t('practice.answer')}>
          ${answerEditor(item, { name: `given-${number}`, locked: true, before: answer.response, deliberate: true, onAnswer: () => {} })}
        </div>`
      : nothing}
    ${feedback ? html`<rich-text .markdown=${feedback}></rich-text>` : nothing}
    ${result?.rightResponse
      ? html`<div class="right-answer" role="group" aria-labelledby=${`right-${number}`}>
          <h3 id=${`right-${number}`}>${t('quiz.result.right')}</h3>
          ${rightAnswer(item, result.rightResponse, `right-answer-${number}`)}
        </div>`
      : nothing}
    ${result?.solution
      ? html`<details class="result__solution">
          <summary>${t('practice.solution')}</summary>
          <rich-text .markdown=${result.solution}></rich-text>
        </details>`
      : nothing}
  </article>`;
}
