import { html, nothing, type TemplateResult } from 'lit';
import { catalogue, learning, practice } from '../api/endpoints.ts';
import type { Review } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { fromNow, percent, t } from '../i18n/index.ts';
import { dueByCourse, upcoming, type CourseQueue, type ReviewEntry } from './review-queue.ts';

interface Shown {
  readonly due: readonly CourseQueue[];
  readonly next: readonly ReviewEntry[];
}

const NEXT_SHOWN = 12;

/** What wants refreshing now, and what comes next, across courses. */
export class ReviewPage extends View {
  readonly #shown = new Loading<Shown>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#shown.run(load);
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <h1>${t('review.title')}</h1>
      <p class="lead">${t('review.intro')}</p>
      ${this.#shown.render(({ due, next }) => html`${dueNow(due)} ${next.length ? comingUp(next) : nothing}`)}
    </div>`;
  }
}

async function load(signal: AbortSignal): Promise<Shown> {
  const [{ items: enrollments }, { items: reviews }] = await Promise.all([learning.enrollments({ signal }), practice.reviews({ signal })]);
  const found = await Promise.allSettled(
    enrollments.map(async ({ courseId }) => {
      const [course, mastery] = await Promise.all([catalogue.course(courseId, { signal }), practice.mastery(courseId, { signal })]);
      return { course, mastery: mastery.items };
    }),
  );
  const courses = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return {
    due: dueByCourse(reviews, courses.map(({ course }) => course)),
    next: upcoming(courses, new Set(reviews.map(({ skill }) => skill))).slice(0, NEXT_SHOWN),
  };
}

function dueNow(due: readonly CourseQueue[]): TemplateResult {
  if (!due.length) {
    return html`<div class="empty">
      <p>${t('home.reviews.none')}</p>
      <a class="button button--quiet" href="/progress">${t('practice.done.progress')}</a>
    </div>`;
  }
  return html`<h2>${t('review.due')}</h2>
    <div class="stack">${due.map((queue) => courseQueue(queue))}</div>`;
}

function courseQueue({ course, reviews }: CourseQueue): TemplateResult {
  return html`<section class="card queue" aria-labelledby=${`due-${course.id}`}>
    <div class="queue__head">
      <div>
        <h3 id=${`due-${course.id}`}>${course.title}</h3>
        <p class="facts"><span>${t('home.reviews.some', { count: reviews.length })}</span></p>
      </div>
      <a class="button" href=${`/courses/${course.id}/practice`} aria-label=${`${t('home.reviews.start')}: ${course.title}`}>${t('home.reviews.start')}</a>
    </div>
    <ul class="queue__list" role="list">
      ${reviews.map((review) => html`<li>
        ${skillLink(review)}
        <span class="facts">
          ${review.recall === undefined ? nothing : html`<span>${t('review.recall', { share: percent(review.recall) })}</span>`}
          <span>${t('review.since', { when: fromNow(review.dueAt) })}</span>
        </span>
      </li>`)}
    </ul>
  </section>`;
}

function comingUp(next: readonly ReviewEntry[]): TemplateResult {
  return html`<section class="coming" aria-labelledby="next">
    <h2 id="next">${t('review.next')}</h2>
    <ul class="queue__list card" role="list">
      ${next.map((entry) => html`<li><span>${skillLink(entry)} <span class="queue__course">${entry.course.title}</span></span> <span class="queue__when">${fromNow(entry.dueAt)}</span></li>`)}
    </ul>
  </section>`;
}

function skillLink({ skill, name }: Pick<Review, 'skill' | 'name'>): TemplateResult {
  return html`<a href=${`/progress/skills/${encodeURIComponent(skill)}`}>${name}</a>`;
}

define('review-page', ReviewPage);
