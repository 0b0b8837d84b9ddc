import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../api/problem.ts';
import type { FeedbackPolicy, Id, Skill } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import type { QuizFields } from './quiz-fields.ts';
import './item-picker.ts';

export interface FormParts {
  readonly courseId: Id;
  readonly skills: readonly Skill[];
  readonly fields: QuizFields;
  readonly problem: Problem | undefined;
  readonly change: (changed: Partial<QuizFields>) => void;
}

/** What the server calls a field, for what it says about it. */
export const NAMED = ['title', 'itemIds', 'skills', 'count', 'timeLimitMillis', 'opensAt', 'closesAt', 'maxAttempts', 'passingScore', 'feedback'];

export function quizForm(parts: FormParts): TemplateResult {
  return html`${text(parts, 'title', 'quizEdit.title', 'title')} ${questions(parts)}
    <fieldset class="group">
      <legend>${t('quizEdit.when')}</legend>
      <p class="field__hint">${t('quizEdit.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</p>
      <div class="group__fields">
        ${input(parts, { key: 'opens', label: t('quizEdit.opens'), named: 'opensAt', type: 'datetime-local' })}
        ${input(parts, { key: 'closes', label: t('quizEdit.closes'), named: 'closesAt', type: 'datetime-local' })}
        ${input(parts, { key: 'minutes', label: t('quizEdit.minutes'), named: 'timeLimitMillis', type: 'number', min: 0.2, max: 1440, step: 'any', hint: t('quizEdit.minutes.hint') })}
      </div>
    </fieldset>
    <fieldset class="group">
      <legend>${t('quizEdit.rules')}</legend>
      <div class="group__fields">
        ${input(parts, { key: 'attempts', label: t('quizEdit.attempts'), named: 'maxAttempts', type: 'number', min: 1, max: 20, required: true })}
        ${input(parts, { key: 'pass', label: t('quizEdit.pass'), named: 'passingScore', type: 'number', min: 0, max: 100, required: true })}
      </div>
      <label class="check">
        <input type="checkbox" .checked=${parts.fields.shuffle} @change=${(event: Event) => parts.change({ shuffle: (event.target as HTMLInputElement).checked })} />
        <span>${t('quizEdit.shuffle')}</span>
      </label>
      ${feedback(parts)}
    </fieldset>`;
}

function questions(parts: FormParts): TemplateResult {
  const { fields, change, problem } = parts;
  const choice = (by: QuizFields['by'], label: string): TemplateResult => html`<label class="check">
    <input type="radio" name="by" value=${by} .checked=${fields.by === by} @change=${() => change({ by })} /><span>${label}</span>
  </label>`;
  const said = problem?.of('itemIds') ?? problem?.of('skills');
  return html`<fieldset class="group" aria-describedby=${said ? 'questions-error' : nothing}>
    <legend>${t('quizEdit.questions')}</legend>
    <div class="group__choice">${choice('items', t('quizEdit.by.items'))} ${choice('skills', t('quizEdit.by.skills'))}</div>
    ${fields.by === 'items'
      ? html`<item-picker .courseId=${parts.courseId} .skills=${parts.skills} .chosen=${fields.itemIds} @chosen=${(event: CustomEvent<Id[]>) => change({ itemIds: event.detail })}></item-picker>`
      : bySkills(parts)}
    ${said ? html`<p class="field__error" id="questions-error">${said}</p>` : nothing}
  </fieldset>`;
}

function bySkills(parts: FormParts): TemplateResult {
  const { fields, skills, change } = parts;
  const toggle = (id: Id, on: boolean): void => change({ skills: on ? [...fields.skills, id] : fields.skills.filter((one) => one !== id) });
  return html`${input(parts, { key: 'count', label: t('quizEdit.count'), named: 'count', type: 'number', min: 1, max: 100, required: true })}
    <ul class="picker__list picker__list--skills" role="list" tabindex="0" aria-label=${t('quizEdit.by.skills')}>
      ${skills.map(
        ({ id, name }) => html`<li>
          <label class="check"><input type="checkbox" .checked=${fields.skills.includes(id)} @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)} /><span>${name}</span></label>
        </li>`,
      )}
    </ul>`;
}

function feedback({ fields, change }: FormParts): TemplateResult {
  const policies: readonly FeedbackPolicy[] = ['after-submit', 'after-each', 'never'];
  return html`<fieldset class="group group--inner">
    <legend>${t('quizEdit.feedback')}</legend>
    ${policies.map(
      (policy) => html`<label class="check">
        <input type="radio" name="feedback" value=${policy} .checked=${fields.feedback === policy} @change=${() => change({ feedback: policy })} />
        <span>${t(`quizEdit.feedback.${policy}`)}</span>
      </label>`,
    )}
  </fieldset>`;
}

type TextKey = 'title' | 'count' | 'minutes' | 'opens' | 'closes' | 'attempts' | 'pass';

interface InputParts {
  readonly key: TextKey;
  readonly label: string;
  readonly named: string;
  readonly type: string;
  readonly hint?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: string;
  readonly required?: boolean;
}

function text(parts: FormParts, key: TextKey, label: 'quizEdit.title', named: string): TemplateResult {
  return input(parts, { key, label: t(label), named, type: 'text', required: true });
}

function input({ fields, problem, change }: FormParts, { key, label, named, type, hint, min, max, step, required }: InputParts): TemplateResult {
  const error = problem?.of(named);
  const described = [hint && `${key}-hint`, error && `${key}-error`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${key}>${label}</label>
    <input
      class="input"
      id=${key}
      type=${type}
      min=${min ?? nothing}
      max=${max ?? nothing}
      step=${step ?? nothing}
      ?required=${required}
      .value=${fields[key]}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${described || nothing}
      @input=${(event: Event) => change({ [key]: (event.target as HTMLInputElement).value })}
    />
    ${hint ? html`<p class="field__hint" id=${`${key}-hint`}>${hint}</p>` : nothing}
    ${error ? html`<p class="field__error" id=${`${key}-error`}>${error}</p>` : nothing}
  </div>`;
}
