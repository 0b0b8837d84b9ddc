import { html, nothing, type TemplateResult } from 'lit';
import { practice } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Goal } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { day, t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import { ring } from '../parts/ring.ts';
import { onVacation, plusDays } from './days.ts';
import { textOf } from './forms.ts';

const A_WEEK = 7;

/** The day's goal and the streak; how much a day should be, and a vacation, are set here. */
export class GoalCard extends View {
  static override properties = { goal: { attribute: false }, away: { state: true }, problem: { state: true }, busy: { state: true } };
  declare goal: Goal;
  declare away: boolean | undefined;
  declare problem: Problem | undefined;
  declare busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  get #onVacation(): boolean {
    return onVacation(this.goal.today, this.goal.vacationUntil);
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const until = this.away ?? this.#onVacation ? textOf(form, 'until') || plusDays(this.goal.today, A_WEEK) : null;
    this.busy = true;
    this.problem = undefined;
    try {
      this.goal = await practice.setGoal(Number(textOf(form, 'daily')), until);
      this.away = undefined;
      this.querySelector('details')?.removeAttribute('open');
      this.querySelector<HTMLElement>('summary')?.focus();
      announce(t('goal.saved'));
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    const { dailyGoal, answeredToday } = this.goal;
    const said = t('goal.today', { count: answeredToday, of: dailyGoal });
    return html`<section class="card goal" aria-labelledby="goal">
      <h2 id="goal">${t('goal.title')}</h2>
      <div class="goal__now">
        ${ring(said, answeredToday / dailyGoal, String(answeredToday))}
        <div>
          <p><strong>${answeredToday >= dailyGoal ? t('goal.reached') : said}</strong></p>
          ${this.#streak()}
        </div>
      </div>
      <details class="goal__change">
        <summary>${t('goal.change')}</summary>
        ${this.#form()}
      </details>
    </section>`;
  }

  #streak(): TemplateResult {
    const { streakDays, freezesLeft, frozenDays, vacationUntil } = this.goal;
    const frozen = frozenDays ?? [];
    return html`<p>${streakDays > 0 ? t('goal.streak', { count: streakDays }) : t('goal.streak.none')}</p>
      ${this.#onVacation
        ? html`<p class="tag">${t('goal.vacation.on', { day: day(vacationUntil!) })}</p>`
        : html`<p class="goal__freezes">${t('goal.freezes', { count: freezesLeft })}${frozen.length ? html` ${t('goal.frozen', { days: frozen.map((one) => day(one)).join(', ') })}` : nothing}</p>`}`;
  }

  #form(): TemplateResult {
    const { dailyGoal, today, vacationUntil } = this.goal;
    const away = this.away ?? this.#onVacation;
    return html`<form class="goal__form" @submit=${this.#save}>
      ${this.problem ? problemNotice(this.problem) : nothing}
      <div class="field">
        <label for="daily">${t('goal.daily')}</label>
        <input class="input" id="daily" name="daily" type="number" min="1" max="200" required inputmode="numeric" .value=${String(dailyGoal)} />
      </div>
      <label class="check switch">
        <input type="checkbox" role="switch" .checked=${away} @change=${(event: Event) => (this.away = (event.target as HTMLInputElement).checked)} />
        <span>${t('goal.vacation')}</span>
      </label>
      ${away
        ? html`<div class="field">
            <label for="until">${t('goal.vacation.until')}</label>
            <p class="field__hint" id="until-hint">${t('goal.vacation.hint')}</p>
            <input class="input" id="until" name="until" type="date" required min=${today} aria-describedby="until-hint" .value=${vacationUntil && this.#onVacation ? vacationUntil : plusDays(today, A_WEEK)} />
          </div>`
        : nothing}
      <button class="button button--small" ?disabled=${this.busy}>${t('app.save')}</button>
    </form>`;
  }
}

define('goal-card', GoalCard);
