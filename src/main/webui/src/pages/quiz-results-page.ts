import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, quizMaking } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { CourseOutline, Id, QuizItemStatistics, QuizResults, QuizScore } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { dateTime, decimal, duration, percent, t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import { difficultyWords, discriminationWords } from '../teach/statistics.ts';
import '../text/rich-text.ts';

interface Shown {
  readonly course: CourseOutline;
  readonly results: QuizResults;
  readonly scores: readonly QuizScore[];
  readonly next: string | undefined;
}

/** What came of a quiz: the scores, and what each item tells about who knows the matter. */
export class QuizResultsPage extends View {
  static override properties = { courseId: {}, quizId: {}, problem: { state: true } };
  declare courseId: Id;
  declare quizId: Id;
  declare problem: Problem | undefined;

  readonly #shown = new Loading<Shown>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('quizId')) {
      void this.#shown.run(async (signal) => {
        const [course, results, scores] = await Promise.all([
          catalogue.course(this.courseId, { signal }),
          quizMaking.results(this.quizId, { signal }),
          quizMaking.scores(this.quizId, undefined, { signal }),
        ]);
        return { course, results, scores: scores.items, next: scores.next ?? undefined };
      });
    }
  }

  async #more({ scores, next, ...shown }: Shown): Promise<void> {
    this.problem = undefined;
    try {
      const page = await quizMaking.scores(this.quizId, next);
      this.#shown.set({ ...shown, scores: [...scores, ...page.items], next: page.next ?? undefined });
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page">${this.#shown.render((shown) => this.#results(shown))}</div>`;
  }

  #results(shown: Shown): TemplateResult {
    const { course, results, scores, next } = shown;
    return html`<p class="crumbs"><a href=${`/teach/courses/${course.id}`}>${course.title}</a></p>
      <div class="page-head">
        <h1>${t('results.title', { title: results.title })}</h1>
        <div class="actions">
          <a class="button button--quiet" href=${`/teach/courses/${course.id}/quizzes/${encodeURIComponent(this.quizId)}`}>${t('quizEdit.change')}</a>
          <a class="button button--quiet" href=${quizMaking.csv(this.quizId)} download>${t('results.csv')}</a>
        </div>
      </div>
      ${figures(results)}
      ${results.attempts === 0
        ? html`<div class="empty"><p>${t('results.none')}</p></div>`
        : html`${itemStatistics(results.items)} ${scoreTable(this.courseId, scores)}
          ${this.problem ? problemNotice(this.problem) : nothing}
          ${next ? html`<p class="more"><button class="button button--quiet" @click=${() => this.#more(shown)}>${t('app.more')}</button></p>` : nothing}`}`;
  }
}

function figures({ students, attempts, open, meanScore, medianScore, passRate, meanMillis }: QuizResults): TemplateResult {
  const figure = (label: string, value: string | undefined): TemplateResult | typeof nothing =>
    value === undefined ? nothing : html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const share = (value: number | undefined): string | undefined => (value === undefined ? undefined : percent(value));
  return html`<dl class="figures">
    ${figure(t('results.students'), t('import.number', { count: students }))}
    ${figure(t('results.attempts'), t('import.number', { count: attempts }))}
    ${figure(t('results.underWay'), t('import.number', { count: open }))}
    ${figure(t('results.mean'), share(meanScore))}
    ${figure(t('results.median'), share(medianScore))}
    ${figure(t('results.passRate'), share(passRate))}
    ${figure(t('results.meanTime'), meanMillis === undefined ? undefined : duration(Math.max(1_000, meanMillis)))}
  </dl>`;
}

function itemStatistics(items: readonly QuizItemStatistics[]): TemplateResult {
  return html`<section>
    <h2 id="items">${t('results.items')}</h2>
    <dl class="terms">
      <div><dt>${t('results.difficulty')}</dt><dd>${t('results.difficulty.text')}</dd></div>
      <div><dt>${t('results.discrimination')}</dt><dd>${t('results.discrimination.text')}</dd></div>
    </dl>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${t('results.items')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('results.item')}</th>
            <th scope="col">${t('results.right')}</th>
            <th scope="col">${t('results.difficulty')}</th>
            <th scope="col">${t('results.discrimination')}</th>
            <th scope="col">${t('results.itemTime')}</th>
          </tr>
        </thead>
        <tbody>
          ${items.map((item, index) => itemRow(item, index + 1))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function itemRow({ stem, shareRight, difficulty, discrimination, medianMillis, students, answered }: QuizItemStatistics, number: number): TemplateResult {
  const left = students - answered;
  const look = discriminationWords(discrimination);
  return html`<tr>
    <th scope="row" class="table__stem"><span class="visually-hidden">${number}.</span> <rich-text .line=${stem}></rich-text></th>
    <td>${percent(shareRight)} <span class="table__words">${t('results.of', { count: students })}${left ? `, ${t('results.left', { count: left })}` : ''}</span></td>
    <td>${decimal(difficulty, 2)} <span class="table__words">${t(difficultyWords(difficulty))}</span></td>
    <td>
      ${discrimination === undefined ? nothing : decimal(discrimination, 2)}
      <span class="table__words ${look === 'results.discrimination.poor' ? 'table__words--warn' : ''}">${t(look)}</span>
    </td>
    <td>${medianMillis === undefined ? '–' : duration(Math.max(1_000, medianMillis))}</td>
  </tr>`;
}

function scoreTable(courseId: Id, scores: readonly QuizScore[]): TemplateResult {
  return html`<section>
    <h2 id="scores">${t('results.scores')}</h2>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${t('results.scores')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('teach.roster.name')}</th>
            <th scope="col">${t('results.attempt')}</th>
            <th scope="col">${t('results.score')}</th>
            <th scope="col">${t('results.time')}</th>
            <th scope="col">${t('results.submitted')}</th>
          </tr>
        </thead>
        <tbody>
          ${scores.map(
            ({ studentId, displayName, number, score, passed, millis, submittedAt, automatic }) => html`<tr>
              <th scope="row"><a href=${`/teach/courses/${courseId}/students/${studentId}`}>${displayName ?? studentId}</a></th>
              <td>${number}</td>
              <td>${percent(score)} <span class="tag ${passed ? 'tag--good' : 'tag--warn'}">${t(passed ? 'quiz.passed' : 'quiz.failed')}</span></td>
              <td>${duration(Math.max(1_000, millis))}</td>
              <td>${submittedAt ? dateTime(submittedAt) : '–'} ${automatic ? html`<span class="table__words">${t('results.automatic')}</span>` : nothing}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

define('quiz-results-page', QuizResultsPage);
