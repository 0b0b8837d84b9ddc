import { html, type TemplateResult } from 'lit';
import type { Problem } from '../api/problem.ts';
import { t, type MessageKey } from '../i18n/index.ts';
import { problemNotice } from './notice.ts';

/** Whether an answer only could not be read: that is no mistake, and nothing was counted. */
export function isUnread({ code }: Problem): boolean {
  return code.endsWith('response-unreadable');
}

/** Why an answer was not taken: what could not be read is told as advice, anything else as what went wrong. */
export function notTaken(problem: Problem, advice: MessageKey = 'answer.unread.again'): TemplateResult {
  return isUnread(problem) ? unread(problem, advice) : problemNotice(problem);
}

function unread(problem: Problem, advice: MessageKey): TemplateResult {
  return html`<div class="notice notice--info unread" role="status">
    <p><strong>${t('answer.unread')}</strong> ${problem.of('response') ?? problem.message}</p>
    <p>${t(advice)}</p>
  </div>`;
}
