import { html, nothing, type TemplateResult } from 'lit';
import type { Id, StudentQuiz } from '../api/types.ts';
import { dateTime, duration, percent, t } from '../i18n/index.ts';
import { timeAllowed } from '../quiz/score.ts';

export function quizAddress(courseId: Id, quizId: Id): string {
  return `/courses/${courseId}/quizzes/${encodeURIComponent(quizId)}`;
}

export function attemptAddress(courseId: Id, quizId: Id, attemptId: Id): string {
  return `${quizAddress(courseId, quizId)}/attempts/${encodeURIComponent(attemptId)}`;
}

/** A course's quizzes for a student: what is open, what came of those that were taken. */
export function quizList(quizzes: readonly StudentQuiz[]): TemplateResult {
  return html`<section class="quizzes" aria-labelledby="quizzes">
    <h2 id="quizzes">${t('quiz.list')}</h2>
    <ul class="stack stack--small" role="list">
      ${quizzes.map((quiz) => html`<li>${entry(quiz)}</li>`)}
    </ul>
  </section>`;
}

function entry(quiz: StudentQuiz): TemplateResult {
  const { id, courseId, title, itemCount, timeLimitMillis, extraTimePercent, opensAt, closesAt, state } = quiz;
  return html`<article class="card quiz-entry">
    <h3><a href=${quizAddress(courseId, id)}>${title}</a></h3>
    <p class="facts">
      ${quizTag(quiz)}
      <span>${t('quiz.count', { count: itemCount })}</span>
      ${timeLimitMillis ? html`<span>${duration(timeAllowed(timeLimitMillis, extraTimePercent))}</span>` : nothing}
      ${state === 'not-yet' && opensAt ? html`<span>${t('quiz.opens', { when: dateTime(opensAt) })}</span>` : nothing}
      ${(state === 'open' || state === 'in-progress') && closesAt ? html`<span>${t('quiz.closes', { when: dateTime(closesAt) })}</span>` : nothing}
    </p>
  </article>`;
}

export function quizTag({ state, bestScore, passed }: StudentQuiz): TemplateResult {
  return html`${bestScore === undefined
      ? nothing
      : html`<span class="tag ${passed ? 'tag--good' : 'tag--warn'}">${t(passed ? 'quiz.passed' : 'quiz.failed')}: ${percent(bestScore)}</span>`}
    ${bestScore !== undefined && (state === 'used-up' || state === 'closed') ? nothing : html`<span class="tag ${state === 'in-progress' ? 'tag--warn' : ''}">${t(`quiz.state.${state}`)}</span>`}`;
}
