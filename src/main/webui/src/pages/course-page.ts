import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, learning, quizzes } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { CourseOutline, Enrollment, Module, Skill, StudentQuiz } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { session } from '../app/session.ts';
import { percent, t } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { cover } from '../parts/cover.ts';
import { difficulty } from '../parts/course-card.ts';
import { problemNotice } from '../parts/notice.ts';
import { hasBegun, lessonsOf, lessonState, nextLesson } from './outline.ts';
import { quizList } from './quiz-list.ts';

interface Shown {
  readonly course: CourseOutline;
  readonly enrollment: Enrollment | undefined;
  readonly quizzes: readonly StudentQuiz[];
}

const SKILLS_AT_FIRST = 12;
const MANY_LESSONS = 24;

export class CoursePage extends View {
  static override properties = { courseId: {}, problem: { state: true } };
  declare courseId: string;
  declare problem: Problem | undefined;

  readonly #shown = new Loading<Shown>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId')) {
      void this.#shown.run((signal) => this.#load(signal));
    }
  }

  async #load(signal: AbortSignal): Promise<Shown> {
    const [course, enrollments] = await Promise.all([
      catalogue.course(this.courseId, { signal }),
      session.user ? learning.enrollments({ signal }) : { items: [] },
    ]);
    document.title = `${course.title} · ${t('app.name')}`;
    const enrollment = enrollments.items.find(({ courseId }) => courseId === course.id);
    return { course, enrollment, quizzes: enrollment ? await quizzesOf(course.id, signal) : [] };
  }

  async #enroll(course: CourseOutline): Promise<void> {
    try {
      const enrollment = await learning.enroll(course.id);
      this.#shown.set({ course, enrollment, quizzes: await quizzesOf(course.id) });
      announce(t('course.enrolled', { title: course.title }));
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page">${this.#shown.render((shown) => this.#course(shown))}</div>`;
  }

  #course({ course, enrollment, quizzes }: Shown): TemplateResult {
    return html`<header class="course-header">
        ${cover(course.id)}
        <div class="course-header__text">
          <p class="eyebrow">${course.category}</p>
          <h1>${course.title}</h1>
          <p class="lead">${course.summary}</p>
          <p class="facts">
            <span>${difficulty(course)}</span>
            ${course.instructor ? html`<span>${t('course.by', { name: course.instructor.displayName })}</span>` : nothing}
            ${course.lessonCount ? html`<span>${t('course.lessons', { count: course.lessonCount })}</span>` : nothing}
            ${course.itemCount ? html`<span>${t('course.items', { count: course.itemCount })}</span>` : nothing}
          </p>
          ${this.problem ? problemNotice(this.problem) : nothing}
          <div class="actions">${this.#actions(course, enrollment)}</div>
          ${enrollment ? progressLine(enrollment) : nothing}
        </div>
      </header>
      <div class="course-body">
        <div>
          ${quizzes.length ? quizList(quizzes) : nothing}
          <section aria-labelledby="outline">
          <h2 id="outline">${t('course.outline')}</h2>
          ${course.modules.length ? course.modules.map((module) => moduleList(course, module, enrollment)) : html`<p>${t('course.noLessons')}</p>`}
          </section>
        </div>
        ${course.skills.length ? skillList(course.skills) : nothing}
      </div>`;
  }

  #actions(course: CourseOutline, enrollment: Enrollment | undefined): TemplateResult {
    if (!session.user) {
      const next = encodeURIComponent(`/courses/${course.id}`);
      return html`<a class="button" href=${`/sign-in?next=${next}`}>${t('course.signIn')}</a>`;
    }
    if (!enrollment) {
      return html`<button class="button" @click=${() => this.#enroll(course)}>${t('course.enroll')}</button>`;
    }
    const lesson = nextLesson(course, enrollment);
    const practice = html`<a class=${lesson ? 'button button--quiet' : 'button'} href=${`/courses/${course.id}/practice`}>${t('course.practice')}</a>`;
    return lesson
      ? html`<a class="button" href=${`/courses/${course.id}/lessons/${lesson.id}`}>
            ${t(hasBegun(enrollment) ? 'course.continue' : 'course.start')}
          </a>
          ${practice}`
      : practice;
  }
}

/** The course is there for who only reads it, too: its quizzes may be missing, never the page for them. */
async function quizzesOf(courseId: string, signal?: AbortSignal): Promise<readonly StudentQuiz[]> {
  const page = await quizzes.of(courseId, signal ? { signal } : {}).catch(() => undefined);
  return page?.items.filter(({ state }) => state !== undefined) ?? [];
}

function progressLine({ progress }: Enrollment): TemplateResult {
  return html`<div class="progress-line">
    ${bar(t('course.progress'), progress)}<span>${t('home.completed', { share: percent(progress) })}</span>
  </div>`;
}

function moduleList(course: CourseOutline, module: Module, enrollment: Enrollment | undefined): TemplateResult {
  const lessons = lessonList(course, module, enrollment);
  if (lessonsOf(course).length <= MANY_LESSONS) {
    return html`<section class="module"><h3>${module.title}</h3>${lessons}</section>`;
  }
  return html`<details class="module" ?open=${module === openModule(course, enrollment)}>
    <summary><h3>${module.title}</h3></summary>
    ${lessons}
  </details>`;
}

/** The one with the lesson to go on with. */
function openModule(course: CourseOutline, enrollment: Enrollment | undefined): Module | undefined {
  const next = nextLesson(course, enrollment);
  return course.modules.find(({ lessons }) => lessons.some((lesson) => lesson === next));
}

function lessonList(course: CourseOutline, module: Module, enrollment: Enrollment | undefined): TemplateResult {
  return html`<ol class="lesson-list" role="list">
      ${module.lessons.map(({ id, title, estimatedMinutes }) => {
        const state = lessonState(enrollment, id);
        return html`<li class="lesson-list__entry lesson-list__entry--${state}">
          <a href=${`/courses/${course.id}/lessons/${id}`}>${title}</a>
          ${state === 'completed' ? html`<span class="visually-hidden">(${t('course.lesson.completed')})</span>` : nothing}
          ${estimatedMinutes ? html`<span class="lesson-list__minutes">${t('course.minutes', { count: estimatedMinutes })}</span>` : nothing}
        </li>`;
      })}
    </ol>`;
}

function skillList(skills: readonly Skill[]): TemplateResult {
  const list = (some: readonly Skill[]): TemplateResult =>
    html`<ul class="skill-list" role="list">
      ${some.map(({ name }) => html`<li>${name}</li>`)}
    </ul>`;
  return html`<section class="card course-skills" aria-labelledby="skills">
    <h2 id="skills">${t('course.skills')}</h2>
    ${list(skills.slice(0, SKILLS_AT_FIRST))}
    ${skills.length > SKILLS_AT_FIRST
      ? html`<details>
          <summary>${t('course.skills.more', { count: skills.length })}</summary>
          ${list(skills.slice(SKILLS_AT_FIRST))}
        </details>`
      : nothing}
  </section>`;
}

define('course-page', CoursePage);
