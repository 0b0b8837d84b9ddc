import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { jobs } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Id, Job } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { go } from '../app/router.ts';
import { percent, t, type MessageKey } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { problemNotice } from '../parts/notice.ts';
import { importReport } from './import-report.ts';

const PAUSE_MILLIS = 1_000;
const ENDED = new Set(['succeeded', 'failed', 'dead']);

/** An OATutor archive comes in: the upload, then the job in its own address, which may be left and come back to. */
export class ImportPage extends View {
  static override properties = {
    jobId: {},
    job: { state: true },
    problem: { state: true },
    uploading: { state: true },
  };
  declare jobId: Id | undefined;
  declare job: Job | undefined;
  declare problem: Problem | undefined;
  declare uploading: boolean;

  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.uploading = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#waiting);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('jobId')) {
      clearTimeout(this.#waiting);
      this.job = undefined;
      this.problem = undefined;
      if (this.jobId) {
        void this.#watch(this.jobId);
      }
    }
  }

  async #watch(id: Id): Promise<void> {
    try {
      const job = await jobs.job(id);
      if (!this.isConnected || id !== this.jobId) {
        return;
      }
      this.job = job;
      if (ENDED.has(job.state)) {
        announce(t(job.state === 'succeeded' ? 'import.succeeded' : 'import.failed'));
        return;
      }
    } catch (error) {
      this.problem = asProblem(error);
      if (this.problem.status >= 400 && this.problem.status < 500) {
        return;
      }
    }
    this.#waiting = setTimeout(() => void this.#watch(id), PAUSE_MILLIS);
  }

  async #upload(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const file = this.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
    if (!file) {
      return;
    }
    this.uploading = true;
    this.problem = undefined;
    try {
      const { job } = await jobs.importCourse(file, 'oatutor');
      go(`/teach/imports/${job.id}`);
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.uploading = false;
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page page--narrow">
      <p class="crumbs"><a href="/teach">${t('teach.title')}</a></p>
      <h1>${t('import.title')}</h1>
      ${this.problem ? problemNotice(this.problem) : nothing} ${this.jobId ? this.#progress() : this.#form()}
    </div>`;
  }

  #form(): TemplateResult {
    return html`<p class="lead">${t('import.intro')}</p>
      <form class="form card" @submit=${this.#upload}>
        <div class="field">
          <label for="file">${t('import.file')}</label>
          <p class="field__hint" id="file-hint">${t('import.file.hint')}</p>
          <input class="file" id="file" type="file" accept=".zip,application/zip" required aria-describedby="file-hint" />
        </div>
        <button class="button" ?disabled=${this.uploading}>${t(this.uploading ? 'import.uploading' : 'import.start')}</button>
      </form>`;
  }

  #progress(): TemplateResult {
    const { job } = this;
    const state = job?.state ?? 'queued';
    if (!ENDED.has(state)) {
      return html`<div class="card job" role="status">
        <p><strong>${t(`import.${state}` as MessageKey)}</strong> ${job?.note ?? ''}</p>
        <div class="progress-line">${bar(t('import.progress'), job?.progress ?? 0)}<span>${percent(job?.progress ?? 0)}</span></div>
      </div>`;
    }
    return html`${state === 'succeeded' ? nothing : failure(job!)}
      <div class="actions import__ways">
        ${job?.result?.courseId
          ? html`<a class="button" href=${`/teach/courses/${job.result.courseId}`}>${t('import.open')}</a>`
          : nothing}
        <a class="button button--quiet" href="/teach/import">${t('import.again')}</a>
      </div>
      ${job?.result?.report ? importReport(job.result.report) : nothing}`;
  }
}

function failure({ error }: Job): TemplateResult {
  return html`<div class="notice notice--bad" role="alert">
    <p>${t('import.failed')}</p>
    ${error ? html`<p>${error}</p>` : nothing}
  </div>`;
}

define('import-page', ImportPage);
