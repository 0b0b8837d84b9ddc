import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, learning } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { CourseOutline, Id, RosterEntry } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { date, percent, t } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { problemNotice } from '../parts/notice.ts';

interface Shown {
  readonly course: CourseOutline;
  readonly roster: readonly RosterEntry[];
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
      const [course, roster] = await Promise.all([
        catalogue.course(this.courseId, { signal }),
        learning.roster(this.courseId, { signal }),
      ]);
      return { course, roster: roster.items };
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

  #course({ course, roster }: Shown): TemplateResult {
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
          <button class="button" @click=${() => this.#publish(course)}>${t(course.published ? 'teach.unpublish' : 'teach.publish')}</button>
          <a class="button button--quiet" href=${`/courses/${course.id}`}>${t('teach.asStudents')}</a>
        </div>
      </div>
      ${this.problem ? problemNotice(this.problem) : nothing}
      <h2>${t('teach.roster')}</h2>
      ${roster.length ? rosterTable(roster) : html`<p>${t('teach.roster.none')}</p>`}`;
  }
}

function rosterTable(roster: readonly RosterEntry[]): TemplateResult {
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
        ${roster.map((entry) => rosterRow(entry))}
      </tbody>
    </table>
  </div>`;
}

function rosterRow({ displayName, student, studentId, progress, enrolledAt }: RosterEntry): TemplateResult {
  const name = displayName ?? student?.displayName ?? studentId;
  return html`<tr>
    <th scope="row">${name}</th>
    <td><div class="progress-line">${bar(name, progress)}<span>${percent(progress)}</span></div></td>
    <td>${date(enrolledAt)}</td>
  </tr>`;
}

define('teach-course-page', TeachCoursePage);
