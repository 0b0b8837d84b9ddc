import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { quizMaking } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { AuthoredItem, Id, Skill } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import '../text/rich-text.ts';
import { spoken } from '../text/spoken.ts';
import { matching } from './item-search.ts';

const SHOWN = 20;
const WHOLE_PAGE = 100;

/** A course's items to choose from, by skill and words. It says `chosen` with the ids, in the order of their choice. */
export class ItemPicker extends View {
  static override properties = {
    courseId: {},
    skills: { attribute: false },
    chosen: { attribute: false },
    items: { state: true },
    skill: { state: true },
    words: { state: true },
    problem: { state: true },
    complete: { state: true },
    loading: { state: true },
  };
  declare courseId: Id;
  declare skills: readonly Skill[];
  declare chosen: readonly Id[];
  declare items: readonly AuthoredItem[];
  declare skill: Id;
  declare words: string;
  declare problem: Problem | undefined;
  declare complete: boolean;
  declare loading: boolean;

  #next = '';

  constructor() {
    super();
    this.items = [];
    this.skill = '';
    this.words = '';
    this.complete = false;
    this.loading = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId')) {
      this.items = [];
      this.#next = '';
      this.complete = false;
      void this.#load(1);
    }
  }

  /** Some pages more; all of them once somebody searches, for an item comes with all its hints. */
  async #load(pages: number): Promise<void> {
    const { courseId } = this;
    if (this.complete || this.loading) {
      return;
    }
    this.problem = undefined;
    this.loading = true;
    try {
      for (let page = 0; page < pages && !this.complete && courseId === this.courseId && this.isConnected; page++) {
        const { items, next } = await quizMaking.items(courseId, pages === 1 ? SHOWN : WHOLE_PAGE, this.#next || undefined);
        this.items = [...this.items, ...items];
        this.#next = next ?? '';
        this.complete = !next;
      }
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.loading = false;
    }
  }

  #search(changed: { skill: Id } | { words: string }): void {
    Object.assign(this, changed);
    void this.#load(Infinity);
  }

  #choose(id: Id, on: boolean): void {
    const chosen = on ? [...this.chosen, id] : this.chosen.filter((one) => one !== id);
    this.dispatchEvent(new CustomEvent('chosen', { detail: chosen }));
  }

  protected override render(): TemplateResult {
    const found = matching(this.items, this.skill, this.words);
    return html`<div class="picker">
      <div class="picker__search">
        <div class="field">
          <label for="picker-skill">${t('quizEdit.items.skill')}</label>
          <select class="input" id="picker-skill" @change=${(event: Event) => this.#search({ skill: (event.target as HTMLSelectElement).value })}>
            <option value="">${t('quizEdit.items.skill.any')}</option>
            ${this.skills.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="picker-words">${t('quizEdit.items.words')}</label>
          <input class="input" id="picker-words" type="search" .value=${this.words} @input=${(event: Event) => this.#search({ words: (event.target as HTMLInputElement).value })} />
        </div>
      </div>
      ${this.problem ? problemNotice(this.problem, () => void this.#load(Infinity)) : nothing}
      <p class="count" role="status">
        ${t('quizEdit.items.chosen', { count: this.chosen.length })}
        ${this.loading ? t('app.loading') : this.complete ? t('quizEdit.items.found', { count: found.length }) : nothing}
      </p>
      <ul class="picker__list" role="list" tabindex="0" aria-label=${t('quizEdit.items')}>
        ${found.slice(0, SHOWN).map((item) => this.#row(item))}
      </ul>
      ${found.length > SHOWN || !this.complete ? html`<p class="field__hint">${t('quizEdit.items.more')}</p>` : nothing}
    </div>`;
  }

  #row({ id, stem, group, skills }: AuthoredItem): TemplateResult {
    const names = skills.map((one) => this.skills.find((skill) => skill.id === one)?.name ?? one).join(', ');
    const text = group && group.stem ? `${group.stem} ${stem}` : stem;
    return html`<li>
      <label class="picker__item">
        <input
          type="checkbox"
          aria-label=${spoken(text)}
          .checked=${this.chosen.includes(id)}
          @change=${(event: Event) => this.#choose(id, (event.target as HTMLInputElement).checked)}
        />
        <span class="picker__text"><rich-text .line=${text}></rich-text><span class="facts">${names}</span></span>
      </label>
    </li>`;
  }
}

define('item-picker', ItemPicker);
