import { html, svg, type TemplateResult } from 'lit';

const RADIUS = 40;
const ROUND = 2 * Math.PI * RADIUS;

/** A share of a whole as a ring around a number; what it says is in `label`. */
export function ring(label: string, share: number, inside: string): TemplateResult {
  const filled = ROUND * Math.min(1, Math.max(0, share));
  return html`<svg class="ring ${share >= 1 ? 'ring--full' : ''}" viewBox="0 0 100 100" role="img" aria-label=${label}>
    ${svg`<circle class="ring__track" cx="50" cy="50" r=${RADIUS}></circle>
    <circle class="ring__share" cx="50" cy="50" r=${RADIUS} transform="rotate(-90 50 50)" stroke-dasharray=${`${filled.toFixed(2)} ${ROUND.toFixed(2)}`}></circle>
    <text class="ring__number" x="50" y="51" text-anchor="middle" dominant-baseline="central">${inside}</text>`}
  </svg>`;
}
