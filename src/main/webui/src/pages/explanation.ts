import { html, nothing, type TemplateResult } from 'lit';
import type { Explanation, ExplanationPart, PastAttempt } from '../api/types.ts';
import { fromNow, percent, t, type MessageKey } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { creditLevel } from '../quiz/score.ts';
import '../text/rich-text.ts';
import { barShares, effectWords } from './effect.ts';

/** An estimate, the parts of the sum that it is, and the answers these come from. */
export function explanationParts(explanation: Explanation, without: MessageKey = 'explain.answers.none'): TemplateResult {
  const { parts, attempts } = explanation;
  const shares = barShares(parts);
  return html`<section aria-labelledby="why">
      <h2 id="why">${t('explain.why')}</h2>
      <p>${t('explain.why.text')}</p>
      <ul class="parts" role="list">
        ${parts.map((part, index) => partRow(part, shares[index]!, attempts))}
      </ul>
    </section>
    <section class="past" aria-labelledby="answers">
      <h2 id="answers">${t('explain.answers')}</h2>
      ${attempts.length ? pastAttempts(attempts) : html`<p>${t(without)}</p>`}
    </section>`;
}

export function estimateLine({ name, mastery, mastered, reason }: Explanation, says: MessageKey = 'explain.estimate'): TemplateResult {
  return html`<div class="estimate">
    <span class="estimate__share">${percent(mastery)}</span>
    <div class="estimate__text">
      <p>${t(says, { share: percent(mastery) })} ${mastered ? html`<span class="tag tag--level level--mastered"><span aria-hidden="true">✓ </span>${t('progress.level.mastered')}</span>` : nothing}</p>
      ${bar(t('practice.mastery', { skill: name }), mastery)}
      ${reason ? html`<p class="field__hint">${reason}</p>` : nothing}
    </div>
  </div>`;
}

function partRow(part: ExplanationPart, share: number, all: readonly PastAttempt[]): TemplateResult {
  const from = all.filter(({ id }) => part.attempts?.includes(id));
  return html`<li class="part part--${part.effect}">
    <p class="part__text">${part.text}</p>
    <div class="part__sum">
      <span class="part__bar" aria-hidden="true" .style=${`--share: ${share}`}><span></span></span>
      <span class="part__effect">${t(effectWords(part))}</span>
    </div>
    ${from.length
      ? html`<details class="part__from">
          <summary>${t('explain.from', { count: from.length })}</summary>
          ${pastAttempts(from)}
        </details>`
      : nothing}
  </li>`;
}

function pastAttempts(attempts: readonly PastAttempt[]): TemplateResult {
  return html`<ol class="attempts" role="list">
    ${attempts.map(
      (attempt) => html`<li class="attempts__one attempts__one--${attempt.correct ? 'right' : 'wrong'}">
        <span class="attempts__mark" aria-hidden="true">${attempt.correct ? '✓' : '↻'}</span>
        <span class="attempts__item">
          <span class="attempts__verdict">${t(cameOut(attempt))}</span>
          ${attempt.itemTitle ? html`<rich-text .line=${attempt.itemTitle}></rich-text>` : nothing}
        </span>
        <span class="attempts__when">${fromNow(attempt.at)}</span>
      </li>`,
    )}
  </ol>`;
}

function cameOut({ correct, credit, helped }: PastAttempt): MessageKey {
  const level = creditLevel(correct ? 1 : (credit ?? 0));
  return `explain.${level}${helped ? '.helped' : ''}`;
}
