import { html, nothing, type TemplateResult } from 'lit';
import { administration } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { CacheFigures, Cluster, Member } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { fromNow, percent, t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import { adminNav } from './admin-nav.ts';

interface Shown {
  readonly cluster: Cluster;
  readonly caches: readonly CacheFigures[];
}

/** The members of the cluster, and how well its caches serve. */
export class AdminClusterPage extends View {
  static override properties = { problem: { state: true } };
  declare problem: Problem | undefined;

  readonly #shown = new Loading<Shown>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#shown.run(load);
  }

  async #clear(name: string): Promise<void> {
    this.problem = undefined;
    try {
      await administration.clear(name);
      announce(t('caches.cleared', { name }));
      this.#shown.set(await load());
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      ${adminNav('/admin/cluster')}
      <h1>${t('cluster.title')}</h1>
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${this.#shown.render(({ cluster, caches }) => html`<div class="teach-sections">${members(cluster)} ${this.#caches(caches)}</div>`)}
    </div>`;
  }

  #caches(caches: readonly CacheFigures[]): TemplateResult {
    return html`<section>
      <h2>${t('caches.title')}</h2>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('caches.title')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t('caches.name')}</th>
              <th scope="col">${t('caches.hitRate')}</th>
              <th scope="col">${t('caches.hits')}</th>
              <th scope="col">${t('caches.misses')}</th>
              <th scope="col">${t('caches.entries')}</th>
              <th scope="col">${t('caches.evictions')}</th>
              <th scope="col">${t('jobs.actions')}</th>
            </tr>
          </thead>
          <tbody>
            ${caches.map(
              ({ name, entries, hits, misses, evictions, hitRate }) => html`<tr>
                <th scope="row">${name}</th>
                <td>${hitRate === undefined || hits + misses === 0 ? '–' : percent(hitRate)}</td>
                <td>${t('import.number', { count: hits })}</td>
                <td>${t('import.number', { count: misses })}</td>
                <td>${t('import.number', { count: entries })}</td>
                <td>${evictions === undefined ? '–' : t('import.number', { count: evictions })}</td>
                <td><button class="button button--quiet button--small" aria-label=${t('caches.clear.of', { name })} @click=${() => this.#clear(name)}>${t('caches.clear')}</button></td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }
}

async function load(signal?: AbortSignal): Promise<Shown> {
  const options = signal ? { signal } : {};
  const [cluster, caches] = await Promise.all([administration.cluster(options), administration.caches(options)]);
  return { cluster, caches: caches.items };
}

function members({ members: all, partitions, size }: Cluster): TemplateResult {
  return html`<section>
    <h2>${t('cluster.members', { count: size })}</h2>
    <p>
      <span class="tag ${partitions.safe ? 'tag--good' : 'tag--warn'}">${t(partitions.safe ? 'cluster.safe' : 'cluster.moving')}</span>
      ${t('cluster.partitions', { count: partitions.local, total: partitions.total })}
    </p>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${t('cluster.title')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('cluster.member')}</th>
            <th scope="col">${t('cluster.role')}</th>
            <th scope="col">${t('cluster.zone')}</th>
            <th scope="col">${t('cluster.version')}</th>
            <th scope="col">${t('cluster.started')}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map((member) => memberRow(member))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function memberRow({ name, address, instance, role, zone, version, startedAt, local }: Member): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${name} ${local ? html`<span class="tag">${t('cluster.this')}</span>` : nothing}
      <span class="table__words">${instance && instance !== name ? `${instance}, ` : ''}${address}</span>
    </th>
    <td>${role ?? '–'}</td>
    <td>${zone ?? '–'}</td>
    <td>${version ?? '–'}</td>
    <td>${startedAt ? fromNow(startedAt) : '–'}</td>
  </tr>`;
}

define('admin-cluster-page', AdminClusterPage);
