import { html, type TemplateResult } from 'lit';
import type { ItemResponse, Question } from '../../api/types.ts';
import './blanks-answer.ts';
import './choice-answer.ts';
import './matching-answer.ts';
import './matrix-answer.ts';
import './ordering-answer.ts';
import './typed-answer.ts';

export interface EditorParts {
  readonly name: string;
  readonly locked: boolean;
  /** An answer of before, to go on from. */
  readonly before?: ItemResponse | undefined;
  /** Whether what stands there untouched is no answer. */
  readonly deliberate?: boolean;
  readonly onAnswer: (response: ItemResponse | undefined) => void;
}

/** The editor for a question's kind; a kind that is new to this page is answered in words. */
export function answerEditor(question: Question, { name, locked, before, deliberate, onAnswer }: EditorParts): TemplateResult {
  const said = (event: CustomEvent<ItemResponse | null>): void => {
    event.stopPropagation();
    onAnswer(event.detail ?? undefined);
  };
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return html`<choice-answer .initial=${before} .question=${question} .name=${name} .locked=${locked} @answer=${said}></choice-answer>`;
    case 'ordering':
      return html`<ordering-answer .deliberate=${deliberate ?? false} .initial=${before} .question=${question} .name=${name} .locked=${locked} @answer=${said}></ordering-answer>`;
    case 'matching':
      return html`<matching-answer .initial=${before} .question=${question} .name=${name} .locked=${locked} @answer=${said}></matching-answer>`;
    case 'matrix':
      return html`<matrix-answer .initial=${before} .question=${question} .name=${name} .locked=${locked} @answer=${said}></matrix-answer>`;
    case 'blanks':
      return html`<blanks-answer .deliberate=${deliberate ?? false} .initial=${before} .question=${question} .name=${name} .locked=${locked} @answer=${said}></blanks-answer>`;
    default:
      return html`<typed-answer .initial=${before} .question=${question} .name=${name} .locked=${locked} @answer=${said}></typed-answer>`;
  }
}
