import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, practice } from '../api/endpoints.ts';
import { asProblem } from '../api/problem.ts';
import type { CourseOutline, Explanation, Id, LessonLink, Presentation, Presented } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { percent, t } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { checkIntro, checkOutcome } from './skill-check.ts';
import '../practice/item-card.ts';
import type { ToldResult } from '../practice/told.ts';
import '../tutor/tutor-panel.ts';

/** Practice of a course, of what one lesson teaches, or of one skill: one item at a time, with the tutor beside it. */
export class PracticePage extends View {
  static override properties = { courseId: {}, lessonId: {}, skillId: {}, course: { state: true }, latest: { state: true }, outcome: { state: true } };
  declare courseId: Id;
  /** Empty unless what the lesson teaches is practiced. */
  declare lessonId: Id;
  /** Empty unless the one skill is practiced. */
  declare skillId: Id;
  declare course: CourseOutline | undefined;
  declare latest: ToldResult | undefined;
  declare outcome: Explanation | undefined;

  readonly #presentation = new Loading<Presentation>(this);

  constructor() {
    super();
    this.lessonId = '';
    this.skillId = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId')) {
      this.course = undefined;
      void this.#loadCourse();
    }
    if (changed.has('courseId') || changed.has('lessonId') || changed.has('skillId')) {
      void this.#next();
    }
  }

  async #loadCourse(): Promise<void> {
    // The page works without the course's names; what is wrong with the course, the items' request says.
    this.course = await catalogue.course(this.courseId).catch(() => undefined);
    if (this.course) {
      document.title = `${t('practice.title')}: ${this.course.title} · ${t('app.name')}`;
    }
  }

  async #next(moveFocus: boolean = false): Promise<void> {
    this.latest = undefined;
    const before = this.#presentation.value;
    await this.#presentation.run((signal) => practice.next(this.courseId, { lessonId: this.lessonId, skillId: this.skillId }, { signal }).catch(notEnrolled));
    void this.#tellOutcome(before, this.#presentation.value);
    await this.updateComplete;
    if (moveFocus) {
      this.querySelector<HTMLElement>('h1')?.focus();
      scrollTo({ top: 0 });
    }
  }

  /** After the last item of a check: what came of it. */
  async #tellOutcome(before: Presentation | undefined, now: Presentation | undefined): Promise<void> {
    this.outcome = undefined;
    const [skill] = before?.item?.skills ?? [];
    if (before?.reason.code === 'check' && now?.reason.code !== 'check' && skill) {
      this.outcome = await practice.explanation(skill).catch(() => undefined);
    }
  }

  get #isPart(): boolean {
    return this.lessonId !== '' || this.skillId !== '';
  }

  /** What is practiced, and the way to all of it. */
  #scope(): TemplateResult {
    return html`<p class="facts practice__scope">
      ${this.#lesson ? html`<a href=${`/courses/${this.courseId}/lessons/${this.lessonId}`}>${t('practice.scope', { title: this.#lesson.title })}</a>` : nothing}
      ${this.skillId ? html`<a href=${`/progress/skills/${encodeURIComponent(this.skillId)}`}>${t('practice.scope.skill')}</a>` : nothing}
      <a href=${`/courses/${this.courseId}/practice`}>${t('practice.scope.course')}</a>
    </p>`;
  }

  get #lesson(): LessonLink | undefined {
    return this.course?.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === this.lessonId);
  }

  readonly #skillName = (id: string): string => this.course?.skills.find((skill) => skill.id === id)?.name ?? id;

  protected override render(): TemplateResult {
    return html`<div class="page practice">
      <p class="crumbs"><a href=${`/courses/${this.courseId}`}>${this.course?.title ?? t('course.title')}</a></p>
      <h1 tabindex="-1">${t('practice.title')}</h1>
      ${this.#isPart ? this.#scope() : nothing}
      ${this.outcome?.check ? checkOutcome(this.outcome) : nothing}
      ${this.#presentation.render((presentation) => this.#presented(presentation))}
    </div>`;
  }

  #presented(presentation: Presentation): TemplateResult {
    return isPresented(presentation) ? this.#item(presentation) : allDone(this.courseId, this.#isPart, presentation.reason.text);
  }

  #item(presentation: Presented): TemplateResult {
    const check = presentation.reason.code === 'check';
    return html`<div class=${check ? 'alone' : 'beside'}>
      <div>
        ${check ? checkIntro(this.#names(presentation)) : this.#mastery(presentation)}
        <item-card
          .courseId=${this.courseId}
          .presentation=${presentation}
          .skillName=${this.#skillName}
          @attempted=${(event: CustomEvent<ToldResult>) => (this.latest = event.detail)}
          @next=${() => this.#next(true)}
        ></item-card>
      </div>
      ${check
        ? nothing
        : html`<tutor-panel
            .courseId=${this.courseId}
            .itemId=${presentation.item.id}
            .presentationId=${presentation.presentationId}
            .topic=${this.#names(presentation)}
            .mistaken=${this.latest?.correct === false}
          ></tutor-panel>`}
    </div>`;
  }

  #names({ item }: Pick<Presented, 'item'>): string {
    return item.skills.map(this.#skillName).join(', ');
  }

  /** Each name leads to why the estimate is what it is. */
  #skillLinks(skills: readonly Id[]): TemplateResult[] {
    return skills.map((id, index) => html`${index ? ', ' : ''}<a href=${`/progress/skills/${encodeURIComponent(id)}`}>${this.#skillName(id)}</a>`);
  }

  #mastery({ item, mastery }: Presented): TemplateResult | typeof nothing {
    if (mastery === undefined) {
      return nothing;
    }
    const names = this.#names({ item });
    const changes = this.latest?.mastery ?? [];
    const now = average(changes.map(({ after }) => after)) ?? mastery;
    const before = average(changes.map(({ told }) => told));
    return html`<div class="skill-line">
      <span class="skill-line__name">${this.#skillLinks(item.skills)}</span>
      ${bar(t('practice.mastery', { skill: names }), now, before)}<span>${percent(now)}</span>
    </div>`;
  }
}

function isPresented(presentation: Presentation): presentation is Presented {
  return presentation.item !== null && presentation.presentationId !== undefined;
}

function average(values: readonly number[]): number | undefined {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

async function notEnrolled(error: unknown): Promise<Presentation> {
  const problem = asProblem(error);
  if (problem.status !== 403) {
    throw problem;
  }
  return { item: null, reason: { code: 'not-enrolled', text: t('practice.notEnrolled') } };
}

function allDone(courseId: Id, isPart: boolean, text: string): TemplateResult {
  return html`<div class="empty">
    <h2>${t('practice.done')}</h2>
    <p>${text}</p>
    <p class="actions actions--center">
      ${isPart
        ? html`<a class="button" href=${`/courses/${courseId}/practice`}>${t('practice.scope.course')}</a>`
        : html`<a class="button" href=${`/progress?course=${courseId}`}>${t('practice.done.progress')}</a>`}
      <a class="button button--quiet" href=${`/courses/${courseId}`}>${t('course.outline')}</a>
    </p>
  </div>`;
}

define('practice-page', PracticePage);
