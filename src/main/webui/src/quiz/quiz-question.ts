import { html, nothing, type TemplateResult } from 'lit';
import type { ItemResponse, QuizAnswer, QuizQuestion } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { answerEditor } from '../practice/answers/index.ts';
import { notTaken } from '../parts/unread.ts';
import '../text/rich-text.ts';
import type { Entry } from './sheet.ts';
import { creditLevel } from './score.ts';

export interface QuestionParts {
  readonly question: QuizQuestion;
  readonly entry: Entry;
  readonly number: number;
  readonly of: number;
  readonly locked: boolean;
  /** Whether an answer is given on purpose, and told about at once. */
  readonly checks: boolean;
  readonly busy: boolean;
  readonly onAnswer: (response: ItemResponse | undefined) => void;
  readonly onCheck: () => void;
  readonly onGo: (by: -1 | 1) => void;
}

export function quizQuestion(parts: QuestionParts): TemplateResult {
  const { question, entry, number, of, locked } = parts;
  const { item } = question;
  return html`<article class="item card quiz-question" aria-labelledby="question">
    <h2 id="question" tabindex="-1">${t('quiz.question.of', { number, of })}</h2>
    ${stem(question)}
    <div class="item__answer">
      ${answerEditor(item, { name: `answer-${number}`, locked, before: entry.response, deliberate: true, onAnswer: parts.onAnswer })}
      ${entry.refused ? notTaken(entry.refused, 'quiz.unread.again') : nothing}
      ${parts.checks ? checked(parts) : nothing}
    </div>
    <div class="quiz-question__ways">
      <button type="button" class="button button--quiet" ?disabled=${number === 1} @click=${() => parts.onGo(-1)}>${t('quiz.previous')}</button>
      <button type="button" class="button ${parts.checks && !entry.saved ? 'button--quiet' : ''}" @click=${() => parts.onGo(1)}>${t(number === of ? 'quiz.finish' : 'quiz.next')}</button>
    </div>
  </article>`;
}

export function stem({ item }: Pick<QuizQuestion, 'item'>): TemplateResult {
  return html`${item.group ? html`<div class="item__group"><rich-text .markdown=${item.group.stem}></rich-text></div>` : nothing}
    <div class="item__stem"><rich-text .markdown=${item.stem}></rich-text></div>`;
}

function checked({ entry, locked, busy, onCheck }: QuestionParts): TemplateResult | typeof nothing {
  if (entry.saved) {
    return told(entry.saved);
  }
  return html`<div class="actions">
    <button type="button" class="button" ?disabled=${busy || locked || !entry.response} @click=${onCheck}>${t(busy ? 'practice.checking' : 'practice.check')}</button>
    <span class="field__hint">${t('quiz.check.final')}</span>
  </div>`;
}

function told({ correct, credit, feedback }: QuizAnswer): TemplateResult | typeof nothing {
  if (correct === undefined) {
    return nothing;
  }
  const level = creditLevel(credit ?? (correct ? 1 : 0));
  return html`<div class="result quiz-feedback result--${level === 'right' ? 'correct' : 'incorrect'}" tabindex="-1" role="status">
    <p class="verdict verdict--${level === 'right' ? 'correct' : 'incorrect'}">${t(`quiz.credit.${level}`)}</p>
    ${feedback ? html`<rich-text .markdown=${feedback}></rich-text>` : nothing}
  </div>`;
}
