import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../api/types.ts';
import { t, type MessageKey } from '../i18n/index.ts';
import { cover } from './cover.ts';

/** One course among others: its link covers the card, so that a click anywhere opens it. */
export function courseCard(course: Course, level: 2 | 3 = 2, href: string = `/courses/${course.id}`): TemplateResult {
  const link = html`<a href=${href}>${course.title}</a>`;
  return html`<article class="course-card">
    ${cover(course.id)}
    <div class="course-card__text">
      <p class="eyebrow">
        ${course.category}${course.published ? nothing : html` <span class="tag tag--warn">${t('course.draft')}</span>`}
      </p>
      ${level === 2 ? html`<h2 class="course-card__title">${link}</h2>` : html`<h3 class="course-card__title">${link}</h3>`}
      <p class="course-card__summary">${course.summary}</p>
      <p class="facts">
        <span>${difficulty(course)}</span>
        ${course.lessonCount ? html`<span>${t('course.lessons', { count: course.lessonCount })}</span>` : nothing}
        ${course.itemCount ? html`<span>${t('course.items', { count: course.itemCount })}</span>` : nothing}
      </p>
    </div>
  </article>`;
}

export function courseCards(courses: readonly Course[], level: 2 | 3 = 2): TemplateResult {
  return html`<ul class="course-grid" role="list">
    ${courses.map((course) => html`<li>${courseCard(course, level)}</li>`)}
  </ul>`;
}

export function difficulty(course: Course): string {
  return t(`difficulty.${course.difficulty}` as MessageKey);
}
