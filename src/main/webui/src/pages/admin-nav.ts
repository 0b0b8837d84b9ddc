import { html, nothing, type TemplateResult } from 'lit';
import { t, type MessageKey } from '../i18n/index.ts';

const PLACES: readonly [string, MessageKey][] = [
  ['/admin/jobs', 'jobs.title'],
  ['/admin/cluster', 'cluster.title'],
];

/** The ways through what an administrator sees. */
export function adminNav(current: string): TemplateResult {
  return html`<nav class="sub-nav" aria-label=${t('nav.admin')}>
    ${PLACES.map(([href, label]) => html`<a href=${href} aria-current=${href === current ? 'page' : nothing}>${t(label)}</a>`)}
  </nav>`;
}
