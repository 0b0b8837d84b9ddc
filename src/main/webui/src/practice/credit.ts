import type { Question } from '../api/types.ts';
import { percent, t } from '../i18n/index.ts';

/** How much of an answer is right: by its parts where the question has some, else as a share. */
export function creditWords(credit: number, question: Question): string {
  const of = partsOf(question);
  const right = credit * of;
  return of > 1 && Math.abs(right - Math.round(right)) < 0.01
    ? t('practice.partly.parts', { right: Math.round(right), of })
    : t('practice.partly.share', { share: percent(credit) });
}

function partsOf({ kind, choices, blanks }: Question): number {
  if (kind === 'matching' && choices && 'left' in choices) {
    return choices.left.length;
  }
  return kind === 'blanks' ? (blanks?.length ?? 0) : 0;
}
