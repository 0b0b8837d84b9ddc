import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../api/problem.ts';
import { t } from '../i18n/index.ts';

export type Tone = 'info' | 'good' | 'warn' | 'bad';

export function notice(tone: Tone, content: unknown): TemplateResult {
  return html`<div class="notice notice--${tone}">${content}</div>`;
}

const NOT_FOUND = 404;

/** Says what went wrong, which fields the server named, and offers to try again; what is not there, once more, is not. */
export function problemNotice(problem: Problem, again?: () => void): TemplateResult {
  if (problem.status === NOT_FOUND) {
    return notice('warn', html`<p role="alert">${problem.message}</p>
      <p><a href="/courses">${t('home.visitor.browse')}</a></p>`);
  }
  return html`<div class="notice notice--bad" role="alert">
    <p>${problem.message}</p>
    ${problem.errors.length
      ? html`<ul>
          ${problem.errors.map(({ field, message }) => html`<li><strong>${field}</strong>: ${message}</li>`)}
        </ul>`
      : nothing}
    ${problem.retryAfterSeconds ? html`<p>${t('problem.retryAfter', { seconds: problem.retryAfterSeconds })}</p>` : nothing}
    ${problem.traceId ? html`<p class="notice__trace">${t('problem.trace', { id: problem.traceId })}</p>` : nothing}
    ${again ? html`<button class="button button--small" @click=${again}>${t('app.again')}</button>` : nothing}
  </div>`;
}
