import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, learning, practice } from '../api/endpoints.ts';
import type { CourseOutline, Id, SkillMastery } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { go } from '../app/router.ts';
import { t } from '../i18n/index.ts';
import { skillMap } from './skill-map.ts';

interface Shown {
  readonly courses: readonly CourseOutline[];
  readonly course: CourseOutline | undefined;
  readonly mastery: ReadonlyMap<string, SkillMastery>;
}

/** What the learner model believes, skill by skill. */
export class ProgressPage extends View {
  static override properties = { courseId: {} };
  declare courseId: Id;

  readonly #shown = new Loading<Shown>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId')) {
      void this.#shown.run((signal) => this.#load(signal));
    }
  }

  async #load(signal: AbortSignal): Promise<Shown> {
    const { items } = await learning.enrollments({ signal });
    const found = await Promise.allSettled(items.map(({ courseId }) => catalogue.course(courseId, { signal })));
    const courses = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const course = courses.find(({ id }) => id === this.courseId) ?? courses[0];
    const mastery = course ? (await practice.mastery(course.id, { signal })).items : [];
    return { courses, course, mastery: new Map(mastery.map((one) => [one.skill, one])) };
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <h1>${t('progress.title')}</h1>
      <p class="lead">${t('progress.intro')}</p>
      ${this.#shown.render((shown) => this.#progress(shown))}
    </div>`;
  }

  #progress({ courses, course, mastery }: Shown): TemplateResult {
    if (!course) {
      return html`<div class="empty">
        <p>${t('progress.none')}</p>
        <a class="button" href="/courses">${t('home.visitor.browse')}</a>
      </div>`;
    }
    return html`<div class="progress-head">
        ${courses.length > 1 ? courseChoice(courses, course) : nothing}
        <div class="actions">
          <a class="button" href=${`/courses/${course.id}/practice`}>${t('progress.practice')}</a>
          <a class="button button--quiet" href="/review">${t('progress.reviews')}</a>
        </div>
      </div>
      <h2>${course.title}</h2>
      ${skillMap({ course, mastery, href: (skill) => `/progress/skills/${encodeURIComponent(skill)}` })}`;
  }
}

function courseChoice(courses: readonly CourseOutline[], chosen: CourseOutline): TemplateResult {
  const change = (event: Event): void => go(`/progress?course=${(event.target as HTMLSelectElement).value}`);
  return html`<div class="field">
    <label for="course">${t('progress.course')}</label>
    <select class="input" id="course" @change=${change}>
      ${courses.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen.id}>${title}</option>`)}
    </select>
  </div>`;
}

define('progress-page', ProgressPage);
