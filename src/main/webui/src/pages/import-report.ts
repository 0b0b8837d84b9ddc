import { html, nothing, type TemplateResult } from 'lit';
import type { ImportReport, ReportEntry } from '../api/types.ts';
import { t, type MessageKey } from '../i18n/index.ts';

const COUNTED = ['lessons', 'problems', 'items', 'hints', 'scaffolds', 'skills', 'figures'] as const;
const LISTS = ['errors', 'leftOut', 'warnings'] as const;
const FEW = 10;

/** What came in, what was left out, and why, file by file. */
export function importReport(report: ImportReport): TemplateResult {
  return html`<section class="card report" aria-labelledby="report">
    <h2 id="report">${t('import.report')}</h2>
    <p>${outcome(report)}</p>
    <dl class="figures">
      ${COUNTED.filter((name) => report.counts[name] !== undefined).map(
        (name) => html`<div><dt>${t(`import.count.${name}`)}</dt><dd>${t('import.number', { count: report.counts[name]! })}</dd></div>`,
      )}
    </dl>
    ${LISTS.map((name) => entries(name, report[name] ?? [], report.counts[name]))}
    ${LISTS.every((name) => !report[name]?.length) ? html`<p>${t('import.report.clean')}</p>` : nothing}
  </section>`;
}

function outcome({ outcome: name, course }: ImportReport): string {
  const values = course
    ? { title: course.title, version: course.version, lessons: course.changedLessons, items: course.changedItems }
    : {};
  return t(`import.outcome.${name}`, values);
}

function entries(name: (typeof LISTS)[number], list: readonly ReportEntry[], total: number = list.length): TemplateResult | typeof nothing {
  if (list.length === 0) {
    return nothing;
  }
  return html`<h3>${t(`import.report.${name}` as MessageKey)} (${t('import.number', { count: total })})</h3>
    ${table(list.slice(0, FEW))}
    ${list.length > FEW
      ? html`<details>
          <summary>${t('import.report.more', { count: list.length })}</summary>
          ${table(list.slice(FEW))}
        </details>`
      : nothing}`;
}

function table(list: readonly ReportEntry[]): TemplateResult {
  return html`<ul class="report__entries" role="list">
    ${list.map(({ file, reason }) => html`<li>${file ? html`<code>${file}</code>` : nothing}<span>${reason}</span></li>`)}
  </ul>`;
}
