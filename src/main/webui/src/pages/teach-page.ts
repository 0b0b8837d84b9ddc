import { html, type TemplateResult } from 'lit';
import { catalogue } from '../api/endpoints.ts';
import type { Course, Page } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { t } from '../i18n/index.ts';
import { courseCard } from '../parts/course-card.ts';
import { cardSkeletons } from '../parts/skeleton.ts';

export class TeachPage extends View {
  readonly #courses = new Loading<Page<Course>>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#courses.run((signal) => catalogue.courses({ mine: true, limit: 100 }, { signal }));
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <div class="page-head">
        <div>
          <h1>${t('teach.title')}</h1>
          <p class="lead">${t('teach.intro')}</p>
        </div>
        <a class="button" href="/teach/import">${t('teach.import')}</a>
      </div>
      ${this.#courses.render(
        ({ items }) => (items.length ? list(items) : html`<div class="empty"><p>${t('teach.none')}</p></div>`),
        () => cardSkeletons(3),
      )}
    </div>`;
  }
}

function list(courses: readonly Course[]): TemplateResult {
  return html`<ul class="course-grid" role="list">
    ${courses.map((course) => html`<li>${courseCard(course, 2, `/teach/courses/${course.id}`)}</li>`)}
  </ul>`;
}

define('teach-page', TeachPage);
