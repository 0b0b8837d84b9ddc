import { html, nothing, type TemplateResult } from 'lit';
import { t, type MessageKey } from '../i18n/index.ts';
import type { SaveState } from './autosave.ts';
import { clockText, type Countdown } from './countdown.ts';
import type { AnswerSheet } from './sheet.ts';

const SAYS: Readonly<Record<SaveState, MessageKey>> = {
  idle: 'quiz.save.idle',
  pending: 'quiz.save.saving',
  saving: 'quiz.save.saving',
  saved: 'quiz.save.saved',
  waiting: 'quiz.save.waiting',
  ended: 'quiz.save.ended',
};

export interface BarParts {
  readonly title: string;
  readonly countdown: Countdown | undefined;
  readonly save: SaveState;
  readonly ending: boolean;
  readonly submit: () => void;
}

/** What stays in view: the time that is left, whether all is saved, and the way to hand in. */
export function quizBar({ title, countdown, save, ending, submit }: BarParts): TemplateResult {
  return html`<div class="quiz-bar">
    <h1 class="quiz-bar__title" tabindex="-1">${title}</h1>
    <p class="quiz-bar__save quiz-bar__save--${save}">${t(SAYS[save])}</p>
    ${countdown
      ? html`<p class="quiz-bar__time ${countdown.hurry ? 'quiz-bar__time--hurry' : ''}" role="timer" aria-live="off">
          <span class="visually-hidden">${t('quiz.time')}</span> ${clockText(countdown.left)}
        </p>`
      : nothing}
    <button type="button" class="button button--small" ?disabled=${ending} @click=${submit}>${t('quiz.submit')}</button>
  </div>`;
}

/** The questions by number: where one is, and which have no answer yet. */
export function questionNav(sheet: AnswerSheet, at: number, go: (at: number) => void): TemplateResult {
  return html`<nav class="quiz-nav" aria-label=${t('quiz.questions')}>
    <ol role="list">
      ${sheet.questions.map(({ item }, index) => {
        const answered = sheet.answered(item.id);
        return html`<li>
          <button
            type="button"
            class="quiz-nav__one ${answered ? 'quiz-nav__one--answered' : ''}"
            aria-current=${index === at ? 'step' : nothing}
            aria-label=${t(answered ? 'quiz.question.answered' : 'quiz.question.open', { number: index + 1 })}
            @click=${() => go(index)}
          >
            ${index + 1}
          </button>
        </li>`;
      })}
    </ol>
    <p class="quiz-nav__count">${t('quiz.answered', { count: sheet.questions.length - sheet.open.length, of: sheet.questions.length })}</p>
  </nav>`;
}

export interface DialogParts {
  readonly sheet: AnswerSheet;
  readonly unsaved: boolean;
  readonly go: (at: number) => void;
  readonly submit: () => void;
}

/** Asks once more before handing in, and names what has no answer. */
export function submitDialog({ sheet, unsaved, go, submit }: DialogParts): TemplateResult {
  const { open } = sheet;
  const close = (event: Event): void => (event.target as HTMLElement).closest('dialog')?.close();
  const jump = (event: Event, number: number): void => {
    close(event);
    go(number - 1);
  };
  return html`<dialog class="dialog" aria-labelledby="submit-title">
    <h2 id="submit-title">${t('quiz.submit.title')}</h2>
    <p>${open.length ? t('quiz.submit.open', { count: open.length }) : t('quiz.submit.all')}</p>
    ${open.length
      ? html`<p class="actions">
          ${open.map((number) => html`<button type="button" class="button button--quiet button--small" @click=${(event: Event) => jump(event, number)}>${t('quiz.question', { number })}</button>`)}
        </p>`
      : nothing}
    <p>${t('quiz.submit.final')}</p>
    ${unsaved ? html`<p class="notice notice--warn">${t('quiz.submit.unsaved')}</p>` : nothing}
    <div class="actions">
      <button type="button" class="button" @click=${submit}>${t('quiz.submit')}</button>
      <button type="button" class="button button--quiet" @click=${close}>${t('quiz.submit.back')}</button>
    </div>
  </dialog>`;
}
