import { html, type TemplateResult } from 'lit';
import type { Choice, Id, ItemResponse, Matching, Question } from '../api/types.ts';
import { listsIn, textsIn, typedBefore } from '../practice/answers/before.ts';
import { answerEditor } from '../practice/answers/index.ts';
import { latexOf } from '../text/formula.ts';
import '../text/rich-text.ts';

/** What would have been right: in a line where a line can say it, else as it would have been entered. */
export function rightAnswer(question: Question, right: ItemResponse, name: string): TemplateResult {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return html`${chosen(question, right).map(line)}`;
    case 'ordering':
      return html`<ol>${ordered(question, right).map((choice) => html`<li>${line(choice)}</li>`)}</ol>`;
    case 'matching':
      return html`${matched(question, right).map(line)}`;
    case 'matrix':
      return formula(`\\begin{bmatrix}${listsIn(right['rows']).map((row) => row.map(latexOf).join('&')).join('\\\\')}\\end{bmatrix}`);
    case 'blanks':
      return answerEditor(question, { name, locked: true, before: right, onAnswer: () => {} });
    case 'text':
      return html`<p class="right-answer__line">${typedBefore(right)}</p>`;
    default:
      return formula(latexOf(typedBefore(right)));
  }
}

function formula(tex: string): TemplateResult {
  return line({ text: `$${tex}$` });
}

function line({ text }: Pick<Choice, 'text'>): TemplateResult {
  return html`<rich-text class="right-answer__line" .line=${text}></rich-text>`;
}

function chosen(question: Question, { choice, choices }: ItemResponse): readonly Choice[] {
  const ids = new Set([choice, ...textsIn(choices)]);
  return choicesOf(question).filter(({ id }) => ids.has(id));
}

function ordered(question: Question, { order }: ItemResponse): readonly Choice[] {
  return textsIn(order).flatMap((id) => choicesOf(question).filter((choice) => choice.id === id));
}

function matched({ choices }: Question, { pairs }: ItemResponse): readonly Pick<Choice, 'text'>[] {
  const { left, right } = (choices ?? { left: [], right: [] }) as Matching;
  const textOf = (side: readonly Choice[], id: Id | undefined): string => side.find((choice) => choice.id === id)?.text ?? '';
  return listsIn(pairs).map(([from, to]) => ({ text: `${textOf(left, from)} → ${textOf(right, to)}` }));
}

function choicesOf({ choices }: Question): readonly Choice[] {
  return (choices ?? []) as readonly Choice[];
}
