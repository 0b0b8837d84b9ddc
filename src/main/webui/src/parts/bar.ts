import { html, type TemplateResult } from 'lit';
import { percent } from '../i18n/index.ts';

/** A share between 0 and 1 as a bar; `before` leaves a mark where it stood. */
export function bar(label: string, share: number, before?: number): TemplateResult {
  return html`<div
    class="bar"
    role="meter"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax="1"
    aria-valuenow=${share.toFixed(2)}
    aria-valuetext=${percent(share)}
    .style=${`--share: ${clamp(share)}; --before: ${clamp(before ?? share)}`}
  >
    <span class="bar__fill"></span>${before === undefined ? '' : html`<span class="bar__before"></span>`}
  </div>`;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
