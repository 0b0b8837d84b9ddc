import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { quizzes } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Id, QuizAttemptSummary, StudentQuiz } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { go } from '../app/router.ts';
import { dateTime, duration, percent, t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import { timeAllowed } from '../quiz/score.ts';
import { attemptAddress, quizTag } from './quiz-list.ts';

interface Shown {
  readonly quiz: StudentQuiz;
  readonly attempts: readonly QuizAttemptSummary[];
}

/** A quiz before it begins: its rules, the way in, and what came of earlier attempts. */
export class QuizPage extends View {
  static override properties = { courseId: {}, quizId: {}, problem: { state: true }, busy: { state: true } };
  declare courseId: Id;
  declare quizId: Id;
  declare problem: Problem | undefined;
  declare busy: boolean;

  readonly #shown = new Loading<Shown>(this);

  constructor() {
    super();
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('quizId')) {
      this.problem = undefined;
      void this.#shown.run((signal) => this.#load(signal));
    }
  }

  async #load(signal: AbortSignal): Promise<Shown> {
    const [quiz, attempts] = await Promise.all([quizzes.quiz(this.courseId, this.quizId, { signal }), quizzes.attempts(this.quizId, { signal })]);
    if (quiz.state === undefined) {
      // Who teaches the course gets the quiz as it is made.
      go(`/teach/courses/${this.courseId}/quizzes/${encodeURIComponent(this.quizId)}`, { replace: true });
    }
    document.title = `${quiz.title} · ${t('app.name')}`;
    return { quiz, attempts: attempts.items };
  }

  async #start(): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      const { id } = await quizzes.start(this.quizId);
      go(attemptAddress(this.courseId, this.quizId, id));
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page page--narrow">
      <p class="crumbs"><a href=${`/courses/${this.courseId}`}>${t('course.title')}</a></p>
      ${this.#shown.render((shown) => (shown.quiz.state === undefined ? nothing : this.#quiz(shown)))}
    </div>`;
  }

  #quiz({ quiz, attempts }: Shown): TemplateResult {
    const ended = attempts.filter(({ state }) => state === 'submitted');
    return html`<h1>${quiz.title}</h1>
      <p class="facts">${quizTag(quiz)}</p>
      <section class="card quiz-rules" aria-labelledby="rules">
        <h2 id="rules">${t('quiz.rules')}</h2>
        ${rules(quiz)} ${this.problem ? problemNotice(this.problem) : nothing} ${this.#way(quiz)}
      </section>
      ${ended.length ? earlier(this.courseId, this.quizId, ended) : nothing}`;
  }

  #way({ state, timeLimitMillis, opensAt }: StudentQuiz): TemplateResult {
    if (state === 'open' || state === 'in-progress') {
      return html`${timeLimitMillis && state === 'open' ? html`<p>${t('quiz.rules.clock')}</p>` : nothing}
        <p class="actions">
          <button class="button button--large" ?disabled=${this.busy} @click=${() => this.#start()}>${t(state === 'open' ? 'quiz.start' : 'quiz.continue')}</button>
        </p>`;
    }
    return html`<p>${state === 'not-yet' && opensAt ? t('quiz.closed.not-yet', { when: dateTime(opensAt) }) : t(`quiz.closed.${state === 'used-up' ? 'used-up' : 'closed'}`)}</p>`;
  }
}

function rules(quiz: StudentQuiz): TemplateResult {
  const row = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="rules">
    ${row(t('quiz.rules.questions'), quiz.itemCount)}
    ${row(t('quiz.rules.time'), quiz.timeLimitMillis ? timeText(quiz.timeLimitMillis, quiz.extraTimePercent) : t('quiz.rules.time.none'))}
    ${row(t('quiz.rules.attempts'), t('quiz.rules.attempts.left', { count: quiz.attemptsLeft, of: quiz.maxAttempts }))}
    ${row(t('quiz.rules.pass'), percent(quiz.passingScore))}
    ${quiz.closesAt ? row(t('quiz.rules.closes'), dateTime(quiz.closesAt)) : nothing}
    ${row(t('quiz.rules.feedback'), t(`quiz.feedback.${quiz.feedback}`))}
  </dl>`;
}

function timeText(limit: number, extra: number | undefined): string {
  return extra ? t('quiz.rules.time.extra', { time: duration(timeAllowed(limit, extra)), extra: percent(extra / 100) }) : duration(limit);
}

function earlier(courseId: Id, quizId: Id, attempts: readonly QuizAttemptSummary[]): TemplateResult {
  return html`<section class="quiz-earlier" aria-labelledby="earlier">
    <h2 id="earlier">${t('quiz.earlier')}</h2>
    <ul class="queue__list card" role="list">
      ${attempts.map(
        ({ id, number, score, passed, submittedAt }) => html`<li>
          <a href=${attemptAddress(courseId, quizId, id)}>${t('quiz.attempt', { number })}</a>
          <span class="facts">
            ${score === undefined ? nothing : html`<span>${percent(score)}</span>`}
            ${passed === undefined ? nothing : html`<span class="tag ${passed ? 'tag--good' : 'tag--warn'}">${t(passed ? 'quiz.passed' : 'quiz.failed')}</span>`}
            ${submittedAt ? html`<span>${dateTime(submittedAt)}</span>` : nothing}
          </span>
        </li>`,
      )}
    </ul>
  </section>`;
}

define('quiz-page', QuizPage);
