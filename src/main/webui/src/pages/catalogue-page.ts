import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../api/endpoints.ts';
import { queryString } from '../api/client.ts';
import type { Course, Page } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { go } from '../app/router.ts';
import { t, type MessageKey } from '../i18n/index.ts';
import { courseCards } from '../parts/course-card.ts';
import { cardSkeletons } from '../parts/skeleton.ts';

const DIFFICULTIES = ['beginner', 'intermediate', 'advanced'] as const;
const SORTS: readonly [string, MessageKey][] = [
  ['', 'catalogue.sort.newest'],
  ['title', 'catalogue.sort.title'],
  ['-enrollmentCount', 'catalogue.sort.popular'],
];
const PAUSE_MILLIS = 300;

/** Finding a course. The filters live in the address, so that a search can be shared and survives going back. */
export class CataloguePage extends View {
  static override properties = { query: { attribute: false } };
  declare query: URLSearchParams;

  readonly #courses = new Loading<Page<Course>>(this);
  readonly #categories = new Set<string>();
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.query = new URLSearchParams();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query')) {
      void this.#find();
    }
  }

  async #find(): Promise<void> {
    await this.#courses.run((signal) => catalogue.courses(this.#filter(), { signal }));
    const found = this.#courses.value;
    if (found) {
      found.items.forEach(({ category }) => this.#categories.add(category));
      this.requestUpdate();
      announce(countOf(found));
    }
  }

  #filter(): Record<string, string> {
    return Object.fromEntries([...this.query].filter(([key]) => ['q', 'category', 'difficulty', 'sort'].includes(key)));
  }

  async #more(page: Page<Course>): Promise<void> {
    const next = await catalogue.courses({ ...this.#filter(), cursor: page.next ?? '' });
    this.#courses.set({ items: [...page.items, ...next.items], next: next.next ?? null });
  }

  #set(name: string, value: string): void {
    const filter = { ...this.#filter(), [name]: value };
    go(`/courses${queryString(filter)}`, { replace: true });
  }

  #typed(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#set('q', value.trim()), PAUSE_MILLIS);
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <h1>${t('catalogue.title')}</h1>
      <p class="lead">${t('catalogue.intro')}</p>
      ${this.#filters()}
      ${this.#courses.render(
        (page) => this.#results(page),
        () => cardSkeletons(6),
      )}
    </div>`;
  }

  #filters(): TemplateResult {
    const chosen = (name: string): string => this.query.get(name) ?? '';
    const categories = [...this.#categories.add(chosen('category'))].filter((name) => name !== '').sort();
    return html`<form class="filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <div class="field filters__search">
        <label for="q">${t('catalogue.search')}</label>
        <input class="input" id="q" type="search" .value=${chosen('q')} @input=${this.#typed} />
      </div>
      ${this.#choice('difficulty', 'catalogue.difficulty', chosen('difficulty'), [
        ['', t('catalogue.difficulty.any')],
        ...DIFFICULTIES.map((name): [string, string] => [name, t(`difficulty.${name}`)]),
      ])}
      ${this.#choice('category', 'catalogue.category', chosen('category'), [
        ['', t('catalogue.category.any')],
        ...categories.map((name): [string, string] => [name, name]),
      ])}
      ${this.#choice(
        'sort',
        'catalogue.sort',
        chosen('sort'),
        SORTS.map(([value, label]): [string, string] => [value, t(label)]),
      )}
    </form>`;
  }

  #choice(name: string, label: MessageKey, chosen: string, options: readonly [string, string][]): TemplateResult {
    const change = (event: Event): void => this.#set(name, (event.target as HTMLSelectElement).value);
    return html`<div class="field">
      <label for=${name}>${t(label)}</label>
      <select class="input" id=${name} @change=${change}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
    </div>`;
  }

  #results(page: Page<Course>): TemplateResult {
    if (page.items.length === 0) {
      return html`<div class="empty">
        <p>${t('catalogue.none')}</p>
        <a class="button button--quiet" href="/courses">${t('catalogue.clear')}</a>
      </div>`;
    }
    return html`<p class="count">${countOf(page)}</p>
      ${courseCards(page.items)}
      ${page.next
        ? html`<p class="more"><button class="button button--quiet" @click=${() => this.#more(page)}>${t('app.more')}</button></p>`
        : nothing}`;
  }
}

function countOf(page: Page<Course>): string {
  return t(page.next ? 'catalogue.foundMore' : 'catalogue.found', { count: page.items.length });
}

define('catalogue-page', CataloguePage);
