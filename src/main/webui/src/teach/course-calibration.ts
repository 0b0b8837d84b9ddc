import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { insight } from '../api/endpoints.ts';
import type { Calibration, CalibrationBin, Id } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { decimal, percent, t } from '../i18n/index.ts';
import { calibrationPlot } from './calibration-plot.ts';

/** How far the learner model's predictions in a course came true. */
export class CourseCalibration extends View {
  static override properties = { courseId: {} };
  declare courseId: Id;

  readonly #calibration = new Loading<Calibration>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId')) {
      void this.#calibration.run((signal) => insight.calibration(this.courseId, { signal }));
    }
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="calibration">
      <h2 id="calibration">${t('calibration.title')}</h2>
      <p>${t('calibration.text')}</p>
      ${this.#calibration.render((calibration) => (calibration.predictions > 0 ? shown(calibration) : html`<p>${t('calibration.none')}</p>`))}
    </section>`;
  }
}

function shown(calibration: Calibration): TemplateResult {
  return html`<div class="calibration">
    ${calibrationPlot(calibration.bins)}
    <div>
      ${figures(calibration)}
      <details>
        <summary>${t('calibration.table')}</summary>
        ${table(calibration.bins)}
      </details>
    </div>
  </div>`;
}

function figures({ predictions, logLoss, auc, calibrationError, baseline }: Calibration): TemplateResult {
  const row = (label: string, own: number | undefined, other: number | undefined): TemplateResult => html`<tr>
    <th scope="row">${label}</th>
    <td>${own === undefined ? '–' : decimal(own, 3)}</td>
    ${baseline ? html`<td>${other === undefined ? '–' : decimal(other, 3)}</td>` : nothing}
  </tr>`;
  return html`<p>${t('calibration.count', { count: predictions })}</p>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${t('calibration.figures')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('calibration.figure')}</th>
            <th scope="col">${t('calibration.ours')}</th>
            ${baseline ? html`<th scope="col">${t('calibration.baseline')}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${row(t('calibration.error'), calibrationError, baseline?.calibrationError)} ${row(t('calibration.auc'), auc, baseline?.auc)}
          ${row(t('calibration.logLoss'), logLoss, baseline?.logLoss)}
        </tbody>
      </table>
    </div>
    <p class="field__hint">${t('calibration.meaning')}</p>`;
}

function table(bins: readonly CalibrationBin[]): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('calibration.table')}>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${t('calibration.predicted')}</th>
          <th scope="col">${t('calibration.observed')}</th>
          <th scope="col">${t('calibration.answers')}</th>
        </tr>
      </thead>
      <tbody>
        ${bins.filter(({ count }) => count > 0).map(({ predicted, observed, count }) => html`<tr><td>${percent(predicted)}</td><td>${percent(observed)}</td><td>${count}</td></tr>`)}
      </tbody>
    </table>
  </div>`;
}

define('course-calibration', CourseCalibration);
