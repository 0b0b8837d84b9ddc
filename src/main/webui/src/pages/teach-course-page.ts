import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, learning, quizMaking } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { CourseOutline, Id, Quiz, RosterEntry } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { date, dateTime, percent, t } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { problemNotice } from '../parts/notice.ts';
import '../teach/course-calibration.ts';
import '../teach/course-flags.ts';
import { nameOf } from '../teach/roster.ts';

interface Shown {
  readonly course: CourseOutline;
  readonly roster: readonly RosterEntry[];
  readonly quizzes: readonly Quiz[];
}

/** A course as its teacher sees it: what is in it, whether it is published, and who has joined. */
export class TeachCoursePage extends View {
  static override properties = { courseId: {}, problem: { state: true } };
  declare courseId: Id;
  declare problem: Problem | undefined;

  readonly #shown = new Loading<Shown>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId')) {
      void this.#reload();
    }
  }

  #reload(): Promise<void> {
    return this.#shown.run(async (signal) => {
      const [course, roster, quizzes] = await Promise.all([
        catalogue.course(this.courseId, { signal, fresh: true }),
        learning.roster(this.courseId, { signal }),
        quizMaking.of(this.courseId, { signal }),
      ]);
      return { course, roster: roster.items, quizzes: quizzes.items };
    });
  }

  async #publish({ id, published }: CourseOutline): Promise<void> {
    this.problem = undefined;
    try {
      await (published ? catalogue.unpublish(id) : catalogue.publish(id));
      await this.#reload();
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <p class="crumbs"><a href="/teach">${t('teach.title')}</a></p>
      ${this.#shown.render((shown) => this.#course(shown))}
    </div>`;
  }

  #course({ course, roster, quizzes }: Shown): TemplateResult {
    return html`<div class="page-head">
        <div>
          <h1>${course.title}</h1>
          <p class="facts">
            <span class="tag ${course.published ? 'tag--good' : 'tag--warn'}">${t(course.published ? 'teach.published' : 'teach.draft')}</span>
            <span>${t('course.lessons', { count: course.lessonCount })}</span>
            <span>${t('course.items', { count: course.itemCount })}</span>
            <span>${t('course.students', { count: course.enrollmentCount })}</span>
          </p>
        </div>
        <div class="actions">
          <button class="button ${course.published ? 'button--quiet' : ''}" @click=${() => this.#publish(course)}>${t(course.published ? 'teach.unpublish' : 'teach.publish')}</button>
          <a class="button button--quiet" href=${`/courses/${course.id}`}>${t('teach.asStudents')}</a>
        </div>
      </div>
      ${this.problem ? problemNotice(this.problem) : nothing}
      <div class="teach-sections">
        <course-flags .courseId=${course.id}></course-flags>
        <section aria-labelledby="quizzes">
          <div class="queue__head">
            <h2 id="quizzes">${t('quiz.list')}</h2>
            <a class="button button--quiet button--small" href=${`/teach/courses/${course.id}/quizzes/new`}>${t('quizEdit.new')}</a>
          </div>
          ${quizzes.length ? quizTable(course.id, quizzes) : html`<p>${t('teach.quizzes.none')}</p>`}
        </section>
        <section>
          <h2 id="roster">${t('teach.roster')}</h2>
          ${roster.length ? rosterTable(course.id, roster) : html`<p>${t('teach.roster.none')}</p>`}
        </section>
        <course-calibration .courseId=${course.id}></course-calibration>
      </div>`;
  }
}

function quizTable(courseId: Id, quizzes: readonly Quiz[]): TemplateResult {
  const address = (id: Id): string => `/teach/courses/${courseId}/quizzes/${encodeURIComponent(id)}`;
  return html`<ul class="queue__list card" role="list">
    ${quizzes.map(
      ({ id, title, opensAt, closesAt }) => html`<li>
        <span><a href=${address(id)}>${title}</a></span>
        <span class="facts">
          ${opensAt ? html`<span>${t('quiz.opens', { when: dateTime(opensAt) })}</span>` : nothing}
          ${closesAt ? html`<span>${t('quiz.closes', { when: dateTime(closesAt) })}</span>` : nothing}
          <a href=${`${address(id)}/results`} aria-label=${t('results.title', { title })}>${t('results.open')}</a>
        </span>
      </li>`,
    )}
  </ul>`;
}

function rosterTable(courseId: Id, roster: readonly RosterEntry[]): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('teach.roster')}>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${t('teach.roster.name')}</th>
          <th scope="col">${t('teach.roster.progress')}</th>
          <th scope="col">${t('teach.roster.since')}</th>
        </tr>
      </thead>
      <tbody>
        ${roster.map((entry) => rosterRow(courseId, entry))}
      </tbody>
    </table>
  </div>`;
}

function rosterRow(courseId: Id, entry: RosterEntry): TemplateResult {
  const { studentId, progress, enrolledAt } = entry;
  const name = nameOf(entry, studentId);
  return html`<tr>
    <th scope="row"><a href=${`/teach/courses/${courseId}/students/${studentId}`}>${name}</a></th>
    <td><div class="progress-line">${bar(name, progress)}<span>${percent(progress)}</span></div></td>
    <td>${date(enrolledAt)}</td>
  </tr>`;
}

define('teach-course-page', TeachCoursePage);
