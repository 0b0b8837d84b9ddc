import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { learning } from '../api/endpoints.ts';
import type { Flag, Id } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { dateTime, t } from '../i18n/index.ts';

/** Whom the teacher of a course should look after; nothing where there is nobody. */
export class CourseFlags extends View {
  static override properties = { courseId: {} };
  declare courseId: Id;

  readonly #flags = new Loading<readonly Flag[]>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId')) {
      void this.#flags.run(async (signal) => (await learning.flags(this.courseId, { signal })).items);
    }
  }

  protected override render(): TemplateResult {
    return html`${this.#flags.render((flags) => (flags.length ? this.#section(flags) : nothing))}`;
  }

  #section(flags: readonly Flag[]): TemplateResult {
    return html`<section>
      <h2>${t('teach.flags')}</h2>
      <p>${t('teach.flags.text')}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('teach.flags')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t('teach.roster.name')}</th>
              <th scope="col">${t('teach.flags.when')}</th>
            </tr>
          </thead>
          <tbody>
            ${flags.map((flag) => this.#row(flag))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #row({ studentId, displayName, at }: Flag): TemplateResult {
    return html`<tr>
      <th scope="row"><a href=${`/teach/courses/${this.courseId}/students/${studentId}`}>${displayName ?? studentId}</a></th>
      <td>${dateTime(at)}</td>
    </tr>`;
  }
}

define('course-flags', CourseFlags);
