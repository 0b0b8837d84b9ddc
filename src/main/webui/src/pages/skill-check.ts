import { html, type TemplateResult } from 'lit';
import type { Explanation } from '../api/types.ts';
import { t } from '../i18n/index.ts';

/** What a check is, above its items. */
export function checkIntro(name: string): TemplateResult {
  return html`<div class="notice notice--info">
    <p><strong>${t('practice.check.title', { name })}</strong></p>
    <p>${t('practice.check.text')}</p>
  </div>`;
}

/** What came of a check that is over. */
export function checkOutcome({ check, skill, name }: Explanation, link: boolean = true): TemplateResult {
  const { state, right, of } = check!;
  const outcome = state === 'confirmed' ? 'confirmed' : 'not-confirmed';
  return html`<div class="notice notice--${state === 'confirmed' ? 'good' : 'info'}" role="status">
    <p><strong>${link ? html`${name}: ` : ''}${t(`explain.check.${outcome}`)}</strong></p>
    <p>
      ${t(`explain.check.${outcome}.text`, { count: right, of })}
      ${link ? html`<a href=${`/progress/skills/${encodeURIComponent(skill)}`}>${t('explain.why')}</a>` : ''}
    </p>
  </div>`;
}
