import { html, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';

/** What stands where text will be. */
export function skeleton(): TemplateResult {
  return html`<div class="skeleton">
    <span class="visually-hidden">${t('app.loading')}</span>
    <span class="skeleton__line skeleton__line--title"></span>
    <span class="skeleton__line"></span>
    <span class="skeleton__line"></span>
    <span class="skeleton__line skeleton__line--short"></span>
  </div>`;
}

export function cardSkeletons(count: number): TemplateResult {
  return html`<div class="course-grid">
    <span class="visually-hidden">${t('app.loading')}</span>
    ${Array.from({ length: count }, () => html`<span class="skeleton__card"></span>`)}
  </div>`;
}
