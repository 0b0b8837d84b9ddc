import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { quizzes } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Id, ItemResponse, QuizAttempt } from '../api/types.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { duration, t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import { Autosave } from './autosave.ts';
import { Countdown } from './countdown.ts';
import { browserStorage, Drafts } from './drafts.ts';
import { questionNav, quizBar, submitDialog } from './quiz-parts.ts';
import { quizQuestion } from './quiz-question.ts';
import { AnswerSheet } from './sheet.ts';
import { Stopwatch } from './stopwatch.ts';

const TICK_MILLIS = 1_000;
const LAST_SAVE_MILLIS = 2_500;

/** An attempt under way: one question at a time, every answer saved as it is given, until it is handed in or the time is up. */
export class QuizRun extends View {
  static override properties = { attempt: { attribute: false }, at: { state: true }, problem: { state: true }, ending: { state: true }, checking: { state: true } };
  declare attempt: QuizAttempt;
  declare at: number;
  declare problem: Problem | undefined;
  declare ending: boolean;
  declare checking: boolean;

  #sheet!: AnswerSheet;
  #drafts!: Drafts;
  #autosave!: Autosave;
  #countdown: Countdown | undefined;
  #stopwatch = new Stopwatch(() => performance.now());
  #ticking: ReturnType<typeof setInterval> | undefined;
  readonly #online = (): void => void this.#autosave.flush();
  readonly #seen = (): void => void (document.visibilityState === 'visible' ? this.#refresh() : this.#autosave.flush());

  constructor() {
    super();
    this.at = 0;
    this.ending = false;
    this.checking = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#online);
    document.addEventListener('visibilitychange', this.#seen);
    this.#ticking = setInterval(() => this.#tick(), TICK_MILLIS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
    document.removeEventListener('visibilitychange', this.#seen);
    clearInterval(this.#ticking);
    void this.#autosave.flush();
    this.#autosave.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('attempt') && changed.get('attempt')?.id !== this.attempt.id) {
      this.#begin();
    }
  }

  get #eachAtOnce(): boolean {
    return this.attempt.feedback === 'after-each';
  }

  #begin(): void {
    const { id, items } = this.attempt;
    this.#drafts = new Drafts(id, browserStorage());
    this.#sheet = new AnswerSheet(this.attempt, this.#drafts.all);
    this.#autosave = new Autosave({
      send: (itemId, response) => quizzes.answer(id, itemId, response, this.#stopwatch.of(itemId)),
      drafts: this.#drafts,
      later: (work, millis) => {
        const waiting = setTimeout(work, millis);
        return () => clearTimeout(waiting);
      },
      onChange: () => this.#saveStateChanged(),
      onSaved: (itemId, answer) => this.#sheet.saved(itemId, answer),
      onRefused: (itemId, problem) => this.#sheet.refused(itemId, problem),
      onEnded: () => void this.#end(),
    });
    this.#countFrom(this.attempt);
    this.at = Math.max(0, items.findIndex(({ item }) => !this.#sheet.answered(item.id)));
    this.#stopwatch.show(items[this.at]?.item.id);
    if (!this.#eachAtOnce) {
      this.#drafts.all.forEach(([itemId, response]) => this.#autosave.put(itemId, response));
    }
  }

  #countFrom({ remainingMillis }: QuizAttempt): void {
    this.#countdown = remainingMillis === undefined ? undefined : new Countdown(remainingMillis, () => Date.now());
  }

  #said = false;

  /** Trouble is said once, and its end once; that every answer is saved is only shown. */
  #saveStateChanged(): void {
    const waiting = this.#autosave.state === 'waiting';
    if (waiting !== this.#said && (waiting || this.#autosave.state === 'saved')) {
      this.#said = waiting;
      announce(t(waiting ? 'quiz.save.waiting' : 'quiz.save.saved'));
    }
    this.requestUpdate();
  }

  #tick(): void {
    const countdown = this.#countdown;
    if (!countdown || this.ending) {
      return;
    }
    const mark = countdown.passed();
    if (mark !== undefined) {
      announce(t('quiz.time.left', { time: duration(mark) }));
    }
    if (countdown.over) {
      void this.#end();
    } else if (countdown.left < LAST_SAVE_MILLIS && this.#autosave.unsaved) {
      void this.#autosave.flush();
    }
    this.requestUpdate();
  }

  #answered(itemId: Id, response: ItemResponse | undefined): void {
    if (!response) {
      return;
    }
    this.#sheet.give(itemId, response);
    if (this.#eachAtOnce) {
      this.#drafts.keep(itemId, response);
    } else {
      this.#autosave.put(itemId, response);
    }
    this.requestUpdate();
  }

  /** With feedback after each question, an answer stands once it is given: so it is given on purpose. */
  async #check(itemId: Id): Promise<void> {
    const { response } = this.#sheet.of(itemId);
    if (response) {
      this.checking = true;
      this.#autosave.put(itemId, response);
      await this.#autosave.flush();
      this.checking = false;
      await this.updateComplete;
      this.querySelector<HTMLElement>('.quiz-feedback')?.focus();
    }
  }

  async #go(at: number): Promise<void> {
    this.at = Math.min(Math.max(at, 0), this.#sheet.questions.length - 1);
    this.#stopwatch.show(this.#sheet.questions[this.at]?.item.id);
    void this.#autosave.flush();
    await this.updateComplete;
    this.querySelector<HTMLElement>('#question')?.focus();
  }

  /** Another device may have gone on, and a clock may have slept. */
  async #refresh(): Promise<void> {
    const attempt = await quizzes.attempt(this.attempt.id).catch(() => undefined);
    if (attempt?.state === 'submitted') {
      this.#finished(attempt);
    } else if (attempt) {
      this.#countFrom(attempt);
      this.#tick();
    }
  }

  async #ask(): Promise<void> {
    void this.#autosave.flush();
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  async #submit(): Promise<void> {
    await this.#autosave.flush();
    if (this.#autosave.unsaved && this.#autosave.state !== 'ended') {
      announce(t('quiz.submit.unsaved'));
      this.requestUpdate();
      return;
    }
    this.querySelector('dialog')?.close();
    this.problem = undefined;
    try {
      await quizzes.submit(this.attempt.id);
      this.#finished(await quizzes.attempt(this.attempt.id));
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  /** The time is up, or was: the server hands in what it has, and says when it did. */
  async #end(): Promise<void> {
    if (this.ending) {
      return;
    }
    this.ending = true;
    this.querySelector('dialog')?.close();
    announce(t('quiz.ended'));
    await this.#autosave.flush();
    while (this.isConnected) {
      const attempt = await quizzes.attempt(this.attempt.id).catch(() => undefined);
      if (attempt?.state === 'submitted') {
        return this.#finished(attempt);
      }
      await new Promise((done) => setTimeout(done, TICK_MILLIS));
    }
  }

  #finished(attempt: QuizAttempt): void {
    this.#autosave.stop();
    this.#drafts.clear();
    clearInterval(this.#ticking);
    this.dispatchEvent(new CustomEvent<QuizAttempt>('finished', { detail: attempt }));
  }

  protected override render(): TemplateResult {
    const { questions } = this.#sheet;
    const question = questions[this.at];
    return html`${quizBar({ title: this.attempt.title, countdown: this.#countdown, save: this.#autosave.state, ending: this.ending, submit: () => void this.#ask() })}
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${this.ending ? html`<p class="notice notice--info">${t('quiz.ended')}</p>` : nothing}
      ${questionNav(this.#sheet, this.at, (at) => void this.#go(at))}
      ${question
        ? quizQuestion({
            question,
            entry: this.#sheet.of(question.item.id),
            number: this.at + 1,
            of: questions.length,
            locked: this.ending || (this.#eachAtOnce && this.#sheet.of(question.item.id).saved !== undefined),
            checks: this.#eachAtOnce,
            busy: this.checking,
            onAnswer: (response) => this.#answered(question.item.id, response),
            onCheck: () => void this.#check(question.item.id),
            onGo: (by) => void (by > 0 && this.at === questions.length - 1 ? this.#ask() : this.#go(this.at + by)),
          })
        : nothing}
      ${submitDialog({ sheet: this.#sheet, unsaved: this.#autosave.unsaved > 0 && this.#autosave.state === 'waiting', go: (at) => void this.#go(at), submit: () => void this.#submit() })}`;
  }
}

define('quiz-run', QuizRun);
