import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { learning, quizMaking } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Accommodation, Id, RosterEntry } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { percent, t } from '../i18n/index.ts';
import { textOf } from '../pages/forms.ts';
import { problemNotice } from '../parts/notice.ts';
import { nameOf } from './roster.ts';

interface Shown {
  readonly roster: readonly RosterEntry[];
  readonly given: readonly Accommodation[];
}

/** Who has more time for a quiz than the others. */
export class ExtraTime extends View {
  static override properties = { courseId: {}, quizId: {}, problem: { state: true } };
  declare courseId: Id;
  declare quizId: Id;
  declare problem: Problem | undefined;

  readonly #shown = new Loading<Shown>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('quizId')) {
      void this.#shown.run(async (signal) => {
        const [roster, given] = await Promise.all([learning.roster(this.courseId, { signal }), quizMaking.accommodations(this.quizId, { signal })]);
        return { roster: roster.items, given: given.items.filter(({ extraTimePercent }) => extraTimePercent > 0) };
      });
    }
  }

  async #give(studentId: Id, extraTimePercent: number): Promise<void> {
    const shown = this.#shown.value;
    if (!shown || !studentId) {
      return;
    }
    this.problem = undefined;
    try {
      await quizMaking.accommodate(this.quizId, studentId, extraTimePercent);
      const others = shown.given.filter((one) => one.studentId !== studentId);
      this.#shown.set({ ...shown, given: extraTimePercent > 0 ? [...others, { studentId, extraTimePercent }] : others });
      announce(t('extraTime.saved'));
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    void this.#give(textOf(form, 'student'), Number(textOf(form, 'extra')));
  }

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="extra-time">
      <h2 id="extra-time">${t('extraTime.title')}</h2>
      <p>${t('extraTime.text')}</p>
      ${this.problem ? problemNotice(this.problem) : nothing} ${this.#shown.render((shown) => this.#students(shown))}
    </section>`;
  }

  #students({ roster, given }: Shown): TemplateResult {
    if (!roster.length) {
      return html`<p>${t('teach.roster.none')}</p>`;
    }
    const name = (id: Id): string => nameOf(roster.find(({ studentId }) => studentId === id), id);
    return html`${given.length
        ? html`<ul class="queue__list" role="list">
            ${given.map(
              ({ studentId, extraTimePercent }) => html`<li>
                <span>${name(studentId)}: <strong>${percent(extraTimePercent / 100)}</strong></span>
                <button type="button" class="button button--quiet button--small" aria-label=${t('extraTime.remove.of', { name: name(studentId) })} @click=${() => this.#give(studentId, 0)}>${t('extraTime.remove')}</button>
              </li>`,
            )}
          </ul>`
        : nothing}
      <form class="extra-time" @submit=${this.#submit}>
        <div class="field">
          <label for="student">${t('teach.roster.name')}</label>
          <select class="input" id="student" name="student">
            ${roster.map((entry) => html`<option value=${entry.studentId}>${nameOf(entry, entry.studentId)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="extra">${t('extraTime.percent')}</label>
          <input class="input" id="extra" name="extra" type="number" min="1" max="300" value="25" required />
        </div>
        <button class="button button--quiet">${t('extraTime.give')}</button>
      </form>`;
  }
}

define('extra-time', ExtraTime);
