import { html, nothing, type TemplateResult } from 'lit';
import { catalogue, learning, practice } from '../api/endpoints.ts';
import { asProblem } from '../api/problem.ts';
import type { CourseOutline, Enrollment, Goal, Recommendation, Review } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { session } from '../app/session.ts';
import { percent, t } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { cover } from '../parts/cover.ts';
import './goal-card.ts';
import { nextLesson } from './outline.ts';
import { recommendationList } from './recommendations.ts';

interface Joined {
  readonly enrollment: Enrollment;
  readonly course: CourseOutline;
}

interface Shown {
  readonly joined: readonly Joined[];
  readonly reviews: readonly Review[];
  readonly goal: Goal | undefined;
  readonly recommended: readonly Recommendation[];
}

const COURSES_SHOWN = 8;

export class StudentHome extends View {
  readonly #shown = new Loading<Shown>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#shown.run(load);
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <h1>${t('home.greeting', { name: session.user?.displayName ?? '' })}</h1>
      ${this.#shown.render((shown) => (shown.joined.length ? courses(shown) : nothingYet()))}
    </div>`;
  }
}

async function load(signal: AbortSignal): Promise<Shown> {
  const [enrollments, reviews, goal, recommended] = await Promise.all([
    learning.enrollments({ signal }),
    practice.reviews({ signal }),
    orNothing(practice.goal({ signal })),
    orNothing(practice.recommendations({ signal })),
  ]);
  const joined = await Promise.all(enrollments.items.slice(0, COURSES_SHOWN).map((one) => withCourse(one, signal)));
  return { joined: joined.filter((one) => one !== undefined), reviews: reviews.items, goal, recommended: recommended?.items ?? [] };
}

/** What encourages may be missing; what is being learned must not be missing for it. */
function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch(() => undefined);
}

/** A course that was taken down since does not spoil the page. */
async function withCourse(enrollment: Enrollment, signal: AbortSignal): Promise<Joined | undefined> {
  try {
    return { enrollment, course: await catalogue.course(enrollment.courseId, { signal }) };
  } catch (error) {
    if (asProblem(error).status === 404) {
      return undefined;
    }
    throw error;
  }
}

function nothingYet(): TemplateResult {
  return html`<div class="empty">
    <p>${t('home.none')}</p>
    <p class="actions actions--center">
      ${session.has('instructor') ? html`<a class="button" href="/teach">${t('teach.home')}</a>` : nothing}
      <a class="button ${session.has('instructor') ? 'button--quiet' : ''}" href="/courses">${t('home.visitor.browse')}</a>
    </p>
  </div>`;
}

function courses({ joined, reviews, goal, recommended }: Shown): TemplateResult {
  return html`<div class="home-columns">
    <div class="home-columns__main">
      ${recommendationList(recommended)}
      <section aria-labelledby="continue">
        <h2 id="continue">${t('home.continue')}</h2>
        <ul class="stack" role="list">
          ${joined.map((one) => html`<li>${continueCard(one)}</li>`)}
        </ul>
      </section>
    </div>
    <div class="home-columns__side">
      ${goal ? html`<goal-card .goal=${goal}></goal-card>` : nothing}
      <section class="card review-card" aria-labelledby="reviews">
        <h2 id="reviews">${t('home.reviews')}</h2>
        ${reviews.length ? due(joined, reviews) : html`<p>${t('home.reviews.none')}</p>`}
        <p class="review-card__all"><a href="/review">${t('home.reviews.all')}</a></p>
      </section>
    </div>
  </div>`;
}

function continueCard({ course, enrollment }: Joined): TemplateResult {
  const lesson = nextLesson(course, enrollment);
  return html`<article class="continue-card card">
    ${cover(course.id)}
    <div class="continue-card__text">
      <h3><a href=${`/courses/${course.id}`}>${course.title}</a></h3>
      <div class="progress-line">
        ${bar(t('course.progress'), enrollment.progress)}
        <span>${t('home.completed', { share: percent(enrollment.progress) })}</span>
      </div>
      <p class="actions">
        ${lesson
          ? html`<a class="button button--small" href=${`/courses/${course.id}/lessons/${lesson.id}`}>${lesson.title}</a>`
          : nothing}
        <a class="button button--small ${lesson ? 'button--quiet' : ''}" href=${`/courses/${course.id}/practice`}>${t('course.practice')}</a>
      </p>
    </div>
  </article>`;
}

function due(joined: readonly Joined[], reviews: readonly Review[]): TemplateResult {
  const perCourse = joined
    .map(({ course }) => ({ course, count: reviews.filter(({ courseId }) => courseId === course.id).length }))
    .filter(({ count }) => count > 0);
  return html`<p>${t('home.reviews.some', { count: reviews.length })}</p>
    <ul class="stack stack--small" role="list">
      ${perCourse.map(
        ({ course, count }) => html`<li class="review-card__course">
          <span>${course.title} <span class="tag">${count}</span></span>
          <a class="button button--small" href=${`/courses/${course.id}/practice`} aria-label=${`${t('home.reviews.start')}: ${course.title}`}>
            ${t('home.reviews.start')}
          </a>
        </li>`,
      )}
    </ul>`;
}

define('student-home', StudentHome);
