import { html, type TemplateResult } from 'lit';
import { catalogue } from '../api/endpoints.ts';
import type { Course, Page } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { t, type MessageKey } from '../i18n/index.ts';
import { courseCards } from '../parts/course-card.ts';
import { heroDrawing } from '../parts/hero.ts';
import { cardSkeletons } from '../parts/skeleton.ts';

const POINTS: readonly MessageKey[] = ['home.point.lessons', 'home.point.practice', 'home.point.tutor'];

export class VisitorHome extends View {
  readonly #courses = new Loading<Page<Course>>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#courses.run((signal) => catalogue.courses({ limit: 6 }, { signal }));
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <section class="hero">
        <div class="hero__text">
          <h1>${t('home.visitor.title')}</h1>
          <p class="lead">${t('home.visitor.text')}</p>
          <p class="actions">
            <a class="button button--large" href="/register">${t('home.visitor.start')}</a>
            <a class="button button--quiet button--large" href="/courses">${t('home.visitor.browse')}</a>
          </p>
        </div>
        ${heroDrawing()}
      </section>
      <ul class="points" role="list">
        ${POINTS.map((point) => html`<li><h2>${t(point)}</h2><p>${t(`${point}.text` as MessageKey)}</p></li>`)}
      </ul>
      <section aria-labelledby="newest">
        <h2 id="newest">${t('home.newest')}</h2>
        ${this.#courses.render(
          (page) => courseCards(page.items, 3),
          () => cardSkeletons(3),
        )}
      </section>
    </div>`;
  }
}

define('visitor-home', VisitorHome);
