import { html, type PropertyValues, type TemplateResult } from 'lit';
import { quizzes } from '../api/endpoints.ts';
import type { Id, QuizAttempt } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { percent, t } from '../i18n/index.ts';
import '../quiz/quiz-run.ts';
import { quizResult } from '../quiz/quiz-result.ts';
import { quizAddress } from './quiz-list.ts';

/** One attempt at a quiz, while it is taken and after. Its address resumes it, on any device. */
export class QuizAttemptPage extends View {
  static override properties = { courseId: {}, quizId: {}, attemptId: {} };
  declare courseId: Id;
  declare quizId: Id;
  declare attemptId: Id;

  readonly #attempt = new Loading<QuizAttempt>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('attemptId')) {
      void this.#attempt.run((signal) => this.#load(signal));
    }
  }

  async #load(signal: AbortSignal): Promise<QuizAttempt> {
    const attempt = await quizzes.attempt(this.attemptId, { signal });
    document.title = `${attempt.title} · ${t('app.name')}`;
    return attempt;
  }

  async #finished({ detail }: CustomEvent<QuizAttempt>): Promise<void> {
    this.#attempt.set(detail);
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
    scrollTo({ top: 0 });
    if (detail.result) {
      announce(t('quiz.result.say', { share: percent(detail.result.score) }));
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page page--narrow">
      ${this.#attempt.render((attempt) =>
        attempt.state === 'open'
          ? html`<quiz-run .attempt=${attempt} @finished=${this.#finished}></quiz-run>`
          : quizResult(attempt, quizAddress(this.courseId, this.quizId)),
      )}
    </div>`;
  }
}

define('quiz-attempt-page', QuizAttemptPage);
