import { html, type TemplateResult } from 'lit';
import type { Presentation } from '../api/types.ts';
import { t, type MessageKey } from '../i18n/index.ts';

const KNOWN = new Set(['new', 'strengthen', 'review', 'challenge', 'check']);

/** Why the learner model chose this item, in one line that opens. */
export function whyThisItem({ code, text }: Presentation['reason']): TemplateResult {
  const label = KNOWN.has(code) ? t(`practice.reason.${code}` as MessageKey) : code;
  return html`<details class="why">
    <summary><span class="tag tag--${code}">${label}</span> ${t('practice.why')}</summary>
    <p>${text}</p>
  </details>`;
}
