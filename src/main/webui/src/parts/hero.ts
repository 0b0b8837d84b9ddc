import { html, type TemplateResult } from 'lit';

/** A sketch on squared paper: a curve, its tangent, and the point where understanding happens. */
export function heroDrawing(): TemplateResult {
  return html`<svg class="hero__drawing" viewBox="0 0 420 320" aria-hidden="true">
    <defs>
      <pattern id="squares" width="20" height="20" patternUnits="userSpaceOnUse">
        <path class="hero__grid" d="M20 0H0V20" />
      </pattern>
    </defs>
    <rect class="hero__paper" x="10" y="10" width="400" height="300" rx="20" />
    <rect x="10" y="10" width="400" height="300" rx="20" fill="url(#squares)" />
    <path class="hero__axis" d="M40 250H388M90 286V36" />
    <path class="hero__axis" d="M380 245l9 5-9 5M85 44l5-9 5 9" />
    <path class="hero__ghost" d="M230 250V118H90" />
    <path class="hero__line" d="M158 201L302 35" />
    <path class="hero__curve" d="M60 62C96 290 170 187 230 118S330 30 380 34" />
    <circle class="hero__point" cx="230" cy="118" r="9" />
    <circle class="hero__halo" cx="230" cy="118" r="18" />
  </svg>`;
}
