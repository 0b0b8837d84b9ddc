import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, learning } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { CourseOutline, Enrollment, Id, Lesson, LessonLink } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { session } from '../app/session.ts';
import { t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import { findPassage } from '../text/passage.ts';
import '../text/rich-text.ts';
import '../tutor/tutor-panel.ts';
import { lessonState, neighbors } from './outline.ts';

interface Shown {
  readonly course: CourseOutline;
  readonly lesson: Lesson;
}

/** A lesson to read, with the tutor beside it. `quote` is a passage to jump to. */
export class LessonPage extends View {
  static override properties = {
    courseId: {},
    lessonId: {},
    quote: {},
    enrollment: { state: true },
    problem: { state: true },
  };
  declare courseId: Id;
  declare lessonId: Id;
  declare quote: string;
  declare enrollment: Enrollment | undefined;
  declare problem: Problem | undefined;

  readonly #shown = new Loading<Shown>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId') || changed.has('lessonId')) {
      void this.#shown.run((signal) => this.#load(signal));
      void this.#start();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('quote')) {
      this.#jump();
    }
  }

  async #load(signal: AbortSignal): Promise<Shown> {
    const [course, lesson] = await Promise.all([
      catalogue.course(this.courseId, { signal }),
      catalogue.lesson(this.courseId, this.lessonId, { signal }),
    ]);
    document.title = `${lesson.title} · ${course.title}`;
    return { course, lesson };
  }

  /** Opening a lesson starts it; somebody who has not joined just reads. */
  async #start(): Promise<void> {
    this.enrollment = undefined;
    if (!session.user) {
      return;
    }
    const lessonId = this.lessonId;
    const { items } = await learning.enrollments().catch(() => ({ items: [] as readonly Enrollment[] }));
    this.enrollment = items.find(({ courseId }) => courseId === this.courseId);
    if (this.enrollment && lessonState(this.enrollment, lessonId) === 'open') {
      this.enrollment = await learning.mark(this.enrollment.id, lessonId, 'started').catch(() => this.enrollment);
    }
  }

  async #complete(): Promise<void> {
    try {
      this.enrollment = await learning.mark(this.enrollment!.id, this.lessonId, 'completed');
      announce(t('lesson.completed.say'));
      await this.updateComplete;
      this.querySelector<HTMLElement>('.lesson__end a')?.focus();
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  #jump(): void {
    const text = this.querySelector<HTMLElement>('.lesson__text');
    this.querySelector('.passage')?.classList.remove('passage');
    const passage = this.quote && text ? findPassage(text, this.quote) : undefined;
    if (passage) {
      passage.classList.add('passage');
      passage.tabIndex = -1;
      passage.focus({ preventScroll: true });
      passage.scrollIntoView({ block: 'center', behavior: 'smooth' });
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page">${this.#shown.render((shown) => this.#lesson(shown))}</div>`;
  }

  #lesson({ course, lesson }: Shown): TemplateResult {
    return html`<p class="crumbs"><a href=${`/courses/${course.id}`}>${course.title}</a></p>
      <div class="beside">
        <article class="lesson">
          <h1>${lesson.title}</h1>
          ${lesson.estimatedMinutes ? html`<p class="facts">${t('lesson.minutes', { count: lesson.estimatedMinutes })}</p>` : nothing}
          <rich-text class="lesson__text prose" .html=${withoutOwnTitle(lesson)} @rendered=${() => this.#jump()}></rich-text>
          ${this.problem ? problemNotice(this.problem) : nothing} ${this.#end(course, lesson)}
        </article>
        ${session.user ? html`<tutor-panel .courseId=${course.id} .lessonId=${lesson.id} .topic=${lesson.title}></tutor-panel>` : nothing}
      </div>`;
  }

  #end(course: CourseOutline, lesson: Lesson): TemplateResult {
    const { previous, next } = neighbors(course, this.lessonId);
    const done = lessonState(this.enrollment, this.lessonId) === 'completed';
    return html`<div class="lesson__end">
      <div class="actions">
        ${this.enrollment && !done ? html`<button class="button" @click=${this.#complete}>${t('lesson.complete')}</button>` : nothing}
        ${done ? html`<span class="tag tag--good">✓ ${t('lesson.completed')}</span>` : nothing}
        ${this.enrollment
          ? practiceLink(course, lesson, done)
          : nothing}
      </div>
      <nav class="lesson__around" aria-label=${t('lesson.around')}>
        ${previous ? lessonLink(course, previous, 'lesson.previous') : nothing}
        ${next ? lessonLink(course, next, 'lesson.next') : nothing}
      </nav>
    </div>`;
  }
}

/** A lesson that teaches no skill of its own has nothing to practice but the course. */
function practiceLink(course: CourseOutline, { id, skills }: Lesson, done: boolean): TemplateResult {
  const own = (skills ?? []).length > 0;
  const address = `/courses/${course.id}/practice${own ? `?lesson=${encodeURIComponent(id)}` : ''}`;
  return html`<a class="button ${done ? '' : 'button--quiet'}" href=${address}>${t(own ? 'lesson.practice' : 'progress.practice')}</a>`;
}

function lessonLink(course: CourseOutline, { id, title }: LessonLink, label: 'lesson.previous' | 'lesson.next'): TemplateResult {
  return html`<a class="lesson__link" href=${`/courses/${course.id}/lessons/${id}`}>${t(label, { title })}</a>`;
}

/** The page's heading is the title already; a lesson that begins with it again does not say it twice. */
function withoutOwnTitle({ html: text = '', title }: Lesson): string {
  const heading = /^\s*<h1[^>]*>(.*?)<\/h1>/s.exec(text);
  return heading && heading[1]!.trim() === title ? text.slice(heading[0].length) : text;
}

define('lesson-page', LessonPage);
