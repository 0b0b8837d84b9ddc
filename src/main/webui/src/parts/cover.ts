import { html, svg, type TemplateResult } from 'lit';

type Curve = (x: number) => number;

const CURVES: readonly Curve[] = [
  (x) => 0.9 * x * x - 0.55,
  (x) => 0.62 * Math.sin(3.4 * x),
  (x) => 0.8 * x - 0.1,
  (x) => 1.5 * x * x * x - 0.9 * x,
  (x) => Math.exp(1.6 * x) / 3 - 0.75,
  (x) => 0.75 - 1.1 * Math.abs(x),
];

/** A course's picture: the graph of a function on squared paper, always the same one for the same course. */
export function cover(seed: string): TemplateResult {
  const number = hash(seed);
  const curve = CURVES[number % CURVES.length]!;
  const point = ((number >>> 8) % 100) / 100 - 0.5;
  return html`<svg class="cover cover--${(number >>> 4) % 5}" viewBox="0 0 320 120" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    ${svg`<path class="cover__grid" d=${grid()}/>
    <path class="cover__axis" d="M0 60H320M160 0V120"/>
    <path class="cover__curve" d=${path(curve)}/>
    <circle class="cover__point" cx=${160 + 160 * point} cy=${60 - 52 * curve(point)} r="5"/>`}
  </svg>`;
}

function path(curve: Curve): string {
  const points = Array.from({ length: 65 }, (_, index) => {
    const x = index / 32 - 1;
    return `${(160 + 160 * x).toFixed(1)} ${(60 - 52 * curve(x)).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

function grid(): string {
  const columns = Array.from({ length: 16 }, (_, index) => `M${index * 20} 0V120`);
  const rows = Array.from({ length: 6 }, (_, index) => `M0 ${index * 20}H320`);
  return columns.concat(rows).join('');
}

function hash(text: string): number {
  let value = 2166136261;
  for (const sign of text) {
    value = Math.imul(value ^ sign.codePointAt(0)!, 16777619);
  }
  return value >>> 0;
}
