import { html, type PropertyValues, type TemplateResult } from 'lit';
import { insight } from '../api/endpoints.ts';
import type { Calibration, CalibrationBin, Id, PredictionQuality } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { decimal, percent, t, type MessageKey } from '../i18n/index.ts';
import { calibrationPlot } from './calibration-plot.ts';

/**
 * From how many answers on there is something to see: ten for each of the picture's ten points. With fewer, chance alone
 * moves a point by √(0.5 · 0.5 / 10), some 16 percentage points, which is more than a fair model is wrong by.
 */
const ENOUGH = 100;

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
      ${this.#calibration.render((calibration) => (calibration.predictions < ENOUGH ? html`<p>${t('calibration.few', { count: calibration.predictions, of: ENOUGH })}</p>` : shown(calibration)))}
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

const ROWS: readonly [keyof PredictionQuality, MessageKey][] = [
  ['calibrationError', 'calibration.error'],
  ['auc', 'calibration.auc'],
  ['logLoss', 'calibration.logLoss'],
];

function figures(calibration: Calibration): TemplateResult {
  const { predictions, baseline } = calibration;
  const columns: readonly [MessageKey, PredictionQuality | undefined][] = [
    ['calibration.ours', calibration],
    ['calibration.ours.month', baseline?.ours],
    ['calibration.baseline', baseline],
  ];
  const shown = columns.filter((column): column is [MessageKey, PredictionQuality] => column[1] !== undefined);
  return html`<p>${t('calibration.count', { count: predictions })}</p>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${t('calibration.figures')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('calibration.figure')}</th>
            ${shown.map(([label]) => html`<th scope="col">${t(label)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${ROWS.map(([figure, label]) => html`<tr><th scope="row">${t(label)}</th>${shown.map(([, quality]) => html`<td>${quality[figure] === undefined ? '–' : decimal(quality[figure], 3)}</td>`)}</tr>`)}
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
