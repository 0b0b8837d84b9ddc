import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { administration } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Id, Job, JobState, Page } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { go } from '../app/router.ts';
import { fromNow, percent, t } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { problemNotice } from '../parts/notice.ts';
import { adminNav } from './admin-nav.ts';

const STATES: readonly JobState[] = ['queued', 'running', 'succeeded', 'failed', 'dead'];
const TONES: Readonly<Record<JobState, string>> = { queued: 'tag--new', running: '', succeeded: 'tag--good', failed: 'tag--warn', dead: 'tag--bad' };

/** Everybody's background work: where it stands, and another try or an end for what needs one. */
export class AdminJobsPage extends View {
  static override properties = { state: {}, problem: { state: true } };
  declare state: string;
  declare problem: Problem | undefined;

  readonly #jobs = new Loading<Page<Job>>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('state')) {
      this.#reload();
    }
  }

  #reload(): void {
    void this.#jobs.run((signal) => administration.jobs(this.state, undefined, { signal }));
  }

  async #more({ items, next }: Page<Job>): Promise<void> {
    await this.#try(async () => {
      const page = await administration.jobs(this.state, next ?? undefined);
      this.#jobs.set({ ...page, items: [...items, ...page.items] });
    });
  }

  async #act(id: Id, call: (id: Id) => Promise<Job>, says: 'jobs.retried' | 'jobs.cancelled'): Promise<void> {
    await this.#try(async () => {
      const changed = await call(id);
      const page = this.#jobs.value;
      if (page) {
        this.#jobs.set({ ...page, items: page.items.map((job) => (job.id === id ? changed : job)) });
      }
      announce(t(says));
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.problem = undefined;
    try {
      await work();
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  protected override render(): TemplateResult {
    const choose = (event: Event): void => go(`/admin/jobs?state=${(event.target as HTMLSelectElement).value}`, { replace: true });
    return html`<div class="page">
      ${adminNav('/admin/jobs')}
      <h1>${t('jobs.title')}</h1>
      <div class="progress-head">
        <div class="field">
          <label for="state">${t('jobs.state')}</label>
          <select class="input" id="state" @change=${choose}>
            <option value="">${t('jobs.state.any')}</option>
            ${STATES.map((state) => html`<option value=${state} ?selected=${state === this.state}>${t(`jobs.state.${state}`)}</option>`)}
          </select>
        </div>
        <button class="button button--quiet" @click=${() => this.#reload()}>${t('jobs.reload')}</button>
      </div>
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${this.#jobs.render((page) => (page.items.length ? this.#table(page) : html`<div class="empty"><p>${t('jobs.none')}</p></div>`))}
    </div>`;
  }

  #table(page: Page<Job>): TemplateResult {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('jobs.title')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t('jobs.kind')}</th>
              <th scope="col">${t('jobs.state')}</th>
              <th scope="col">${t('jobs.progress')}</th>
              <th scope="col">${t('jobs.created')}</th>
              <th scope="col">${t('jobs.actions')}</th>
            </tr>
          </thead>
          <tbody>
            ${page.items.map((job) => this.#row(job))}
          </tbody>
        </table>
      </div>
      ${page.next ? html`<p class="more"><button class="button button--quiet" @click=${() => this.#more(page)}>${t('app.more')}</button></p>` : nothing}`;
  }

  #row(job: Job): TemplateResult {
    const { id, kind, state, progress, attempts, note, error, createdAt } = job;
    const again = state === 'failed' || state === 'dead';
    const stop = state === 'queued' || state === 'running';
    return html`<tr>
      <th scope="row">${kind}<span class="table__words">${id}</span></th>
      <td>
        <span class="tag ${TONES[state]}">${t(`jobs.state.${state}`)}</span>
        ${attempts ? html`<span class="table__words">${t('jobs.tries', { count: attempts })}</span>` : nothing}
        ${error ? html`<span class="table__words table__words--warn">${error}</span>` : nothing}
      </td>
      <td>
        <div class="progress-line">${bar(t('jobs.progress.of', { kind }), progress ?? 0)}<span>${percent(progress ?? 0)}</span></div>
        ${note ? html`<span class="table__words">${note}</span>` : nothing}
      </td>
      <td>${fromNow(createdAt)}</td>
      <td>
        ${again ? html`<button class="button button--quiet button--small" aria-label=${t('jobs.retry.of', { kind })} @click=${() => this.#act(id, administration.retry, 'jobs.retried')}>${t('jobs.retry')}</button>` : nothing}
        ${stop ? html`<button class="button button--quiet button--small" aria-label=${t('jobs.cancel.of', { kind })} @click=${() => this.#act(id, administration.cancel, 'jobs.cancelled')}>${t('app.cancel')}</button>` : nothing}
      </td>
    </tr>`;
  }
}

define('admin-jobs-page', AdminJobsPage);
