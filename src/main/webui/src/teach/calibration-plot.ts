import { html, svg, type TemplateResult } from 'lit';
import type { CalibrationBin } from '../api/types.ts';
import { percent, t } from '../i18n/index.ts';

const SIZE = 300;
const EDGE = 44;
const LARGEST = 13;
/** Between the frame and where 0 and 1 stand: the largest point fits. */
const INSET = LARGEST + 3;
const RANGE = SIZE - 2 * INSET;
const TOP = EDGE / 4;

/** Where the plot's ground ends, in the units of the drawing. */
export const FRAME = { left: EDGE, top: TOP, right: EDGE + SIZE, bottom: TOP + SIZE };
const SMALLEST = 3;

/** Where a point stands: predicted to the right, observed upwards; its area grows with the number of answers. */
export function pointOf({ predicted, observed, count }: CalibrationBin, most: number): { readonly x: number; readonly y: number; readonly r: number } {
  return {
    x: across(predicted),
    y: upwards(observed),
    r: Math.max(SMALLEST, LARGEST * Math.sqrt(count / Math.max(1, most))),
  };
}

function across(share: number): number {
  return EDGE + INSET + share * RANGE;
}

function upwards(share: number): number {
  return TOP + INSET + (1 - share) * RANGE;
}

/** What was predicted against what happened: points on the line mean that the predictions can be believed. */
export function calibrationPlot(bins: readonly CalibrationBin[]): TemplateResult {
  const filled = bins.filter(({ count }) => count > 0);
  const most = Math.max(...filled.map(({ count }) => count));
  const { left, top, right, bottom } = FRAME;
  const points = filled.map((bin) => pointOf(bin, most));
  return html`<svg class="plot" viewBox=${`0 0 ${right + EDGE / 2} ${bottom + EDGE}`} role="img" aria-label=${t('calibration.plot')}>
    ${svg`<rect class="plot__ground" x=${left} y=${top} width=${SIZE} height=${SIZE}></rect>
    ${[0, 0.25, 0.5, 0.75, 1].map((share) => svg`<path class="plot__grid" d=${`M${left} ${upwards(share)}H${right}M${across(share)} ${top}V${bottom}`}></path>`)}
    <path class="plot__ideal" d=${`M${across(0)} ${upwards(0)}L${across(1)} ${upwards(1)}`}></path>
    ${points.length > 1 ? svg`<path class="plot__line" d=${`M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`}></path>` : ''}
    ${points.map(({ x, y, r }) => svg`<circle class="plot__point" cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${r.toFixed(1)}></circle>`)}
    ${[0, 0.5, 1].map((share) => svg`<text class="plot__text" x=${across(share)} y=${bottom + 16} text-anchor="middle">${percent(share)}</text>
      <text class="plot__text" x=${left - 6} y=${upwards(share) + 4} text-anchor="end">${percent(share)}</text>`)}
    <text class="plot__text plot__text--axis" x=${left + SIZE / 2} y=${bottom + 36} text-anchor="middle">${t('calibration.predicted')}</text>
    <text class="plot__text plot__text--axis" x="10" y=${top + SIZE / 2} text-anchor="middle" transform=${`rotate(-90 10 ${top + SIZE / 2})`}>${t('calibration.observed')}</text>`}
  </svg>`;
}
