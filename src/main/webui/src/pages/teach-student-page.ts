import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, insight, learning } from '../api/endpoints.ts';
import type { CourseOutline, Explanation, Id, RosterEntry, SkillMastery } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { t } from '../i18n/index.ts';
import { nameOf } from '../teach/roster.ts';
import { estimateLine, explanationParts } from './explanation.ts';
import { skillMap } from './skill-map.ts';

interface Shown {
  readonly course: CourseOutline;
  readonly student: RosterEntry | undefined;
  readonly mastery: ReadonlyMap<Id, SkillMastery>;
  readonly explanation: Explanation | undefined;
}

/** What the learner model believes of a student, for their teacher: the map, or one skill's explanation. */
export class TeachStudentPage extends View {
  static override properties = { courseId: {}, studentId: {}, skill: {} };
  declare courseId: Id;
  declare studentId: Id;
  declare skill: Id | undefined;

  readonly #shown = new Loading<Shown>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId') || changed.has('studentId') || changed.has('skill')) {
      void this.#shown.run((signal) => this.#load(signal));
    }
  }

  async #load(signal: AbortSignal): Promise<Shown> {
    const { courseId, studentId, skill } = this;
    const [course, roster, mastery, explanation] = await Promise.all([
      catalogue.course(courseId, { signal }),
      learning.roster(courseId, { signal }),
      skill ? { items: [] } : insight.mastery(courseId, studentId, { signal }),
      skill ? insight.explanation(courseId, studentId, skill, { signal }) : undefined,
    ]);
    const student = roster.items.find((entry) => entry.studentId === studentId);
    return { course, student, mastery: new Map(mastery.items.map((one) => [one.skill, one])), explanation };
  }

  protected override render(): TemplateResult {
    return html`<div class="page">${this.#shown.render((shown) => this.#student(shown))}</div>`;
  }

  #student({ course, student, mastery, explanation }: Shown): TemplateResult {
    const name = nameOf(student, this.studentId);
    const own = `/teach/courses/${course.id}/students/${this.studentId}`;
    return html`<p class="crumbs">
        <a href=${`/teach/courses/${course.id}`}>${course.title}</a>
        ${explanation ? html`<span aria-hidden="true">/</span> <a href=${own}>${name}</a>` : nothing}
      </p>
      ${explanation
        ? html`<h1>${t('teach.student.skill', { name, skill: explanation.name })}</h1>
            <div class="explain"><div>${estimateLine(explanation, 'teach.student.estimate')} ${explanationParts(explanation, 'teach.student.answers.none')}</div></div>`
        : html`<h1>${name}</h1>
            <p class="lead">${t('teach.student.intro')}</p>
            <h2 class="visually-hidden">${t('progress.map.all')}</h2>
            ${skillMap({ course, mastery, href: (skill) => `${own}/skills/${encodeURIComponent(skill)}` })}`}`;
  }
}

define('teach-student-page', TeachStudentPage);
