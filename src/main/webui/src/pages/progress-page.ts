import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, learning, practice } from '../api/endpoints.ts';
import type { CourseOutline, Id, Skill, SkillMastery } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { go } from '../app/router.ts';
import { fromNow, percent, t } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { isDue, levelOf } from './mastery.ts';

const FEW = 12;

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
    const mastered = course.skills.filter(({ id }) => levelOf(mastery.get(id)) === 'mastered').length;
    const [begun, ahead] = parted(course.skills, ({ id }) => levelOf(mastery.get(id)) !== 'new');
    return html`<h2>${course.title}</h2>
      <div class="progress-head">
        ${courses.length > 1 ? courseChoice(courses, course) : nothing}
        <div class="progress-line">
          ${bar(t('progress.title'), course.skills.length ? mastered / course.skills.length : 0)}
          <span>${t('progress.mastered', { count: mastered, total: course.skills.length })}</span>
        </div>
        <a class="button" href=${`/courses/${course.id}/practice`}>${t('progress.practice')}</a>
      </div>
      ${begun.length ? skillCards(begun, mastery) : html`<p>${t('progress.none')}</p>`}
      ${ahead.length
        ? html`<details class="skills-ahead" ?open=${ahead.length <= FEW}>
            <summary>${t('progress.notYet', { count: ahead.length })}</summary>
            ${skillCards(ahead, mastery)}
          </details>`
        : nothing}`;
  }
}

function parted<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

function skillCards(skills: readonly Skill[], mastery: Shown['mastery']): TemplateResult {
  return html`<ul class="mastery-grid" role="list">
    ${skills.map((skill) => html`<li>${skillCard(skill, mastery.get(skill.id))}</li>`)}
  </ul>`;
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

function skillCard({ name }: Skill, known: SkillMastery | undefined): TemplateResult {
  const level = levelOf(known);
  const share = known?.attempts === 0 ? 0 : (known?.mastery ?? 0);
  return html`<article class="skill-card skill-card--${level}">
    <h3>${name}</h3>
    <p class="skill-card__level"><span class="tag tag--${level}">${t(`progress.level.${level}`)}</span> ${level === 'new' ? nothing : html`<span>${percent(share)}</span>`}</p>
    ${bar(t('practice.mastery', { skill: name }), share)}
    <p class="facts">
      ${known?.attempts ? html`<span>${t('progress.attempts', { count: known.attempts })}</span>` : nothing}
      ${known?.lastPractisedAt ? html`<span>${t('progress.last', { when: fromNow(known.lastPractisedAt) })}</span>` : nothing}
      ${known?.dueAt
        ? html`<span>${isDue(known) ? html`<strong>${t('progress.dueNow')}</strong>` : t('progress.due', { when: fromNow(known.dueAt) })}</span>`
        : nothing}
    </p>
  </article>`;
}

define('progress-page', ProgressPage);
