import { svg, html, type TemplateResult } from 'lit';

const mark = svg`<path d="M7 8c3 17 15 17 18 0" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/>
  <circle class="logo__point" cx="16" cy="20.7" r="3.1"/>`;

/** A parabola with its vertex: the one picture every learner of algebra meets. */
export function logo(): TemplateResult {
  return html`<svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <rect class="logo__ground" width="32" height="32" rx="9"></rect>
    ${mark}
  </svg>`;
}
