import type { FeedbackPolicy, Id, Quiz, QuizDraft } from '../api/types.ts';

/** What stands in the editor's fields, as it is typed there. */
export interface QuizFields {
  readonly title: string;
  readonly by: 'items' | 'skills';
  readonly itemIds: readonly Id[];
  readonly skills: readonly Id[];
  readonly count: string;
  readonly minutes: string;
  /** Local time, as `<input type="datetime-local">` has it; empty for none. */
  readonly opens: string;
  readonly closes: string;
  readonly attempts: string;
  readonly pass: string;
  readonly shuffle: boolean;
  readonly feedback: FeedbackPolicy;
}

const MINUTE = 60_000;

export const NEW_QUIZ: QuizFields = {
  title: '',
  by: 'items',
  itemIds: [],
  skills: [],
  count: '10',
  minutes: '',
  opens: '',
  closes: '',
  attempts: '1',
  pass: '60',
  shuffle: true,
  feedback: 'after-submit',
};

export function fieldsOf(quiz: Quiz): QuizFields {
  return {
    title: quiz.title,
    by: quiz.itemIds?.length ? 'items' : 'skills',
    itemIds: quiz.itemIds ?? [],
    skills: quiz.skills ?? [],
    count: String(quiz.count ?? NEW_QUIZ.count),
    minutes: quiz.timeLimitMillis === undefined ? '' : String(Math.round((quiz.timeLimitMillis / MINUTE) * 100) / 100),
    opens: localTime(quiz.opensAt),
    closes: localTime(quiz.closesAt),
    attempts: String(quiz.maxAttempts),
    pass: String(Math.round(quiz.passingScore * 100)),
    shuffle: quiz.shuffle,
    feedback: quiz.feedback,
  };
}

/** What is sent: what is empty is left out, and what is no number is for the server to name. */
export function draftOf(fields: QuizFields): QuizDraft {
  const { by, itemIds, skills, count, minutes, opens, closes } = fields;
  return {
    title: fields.title.trim(),
    ...(by === 'items' ? { itemIds } : { skills, count: Number(count) }),
    ...(minutes.trim() === '' ? {} : { timeLimitMillis: Math.round(Number(minutes) * MINUTE) }),
    ...(opens === '' ? {} : { opensAt: utcTime(opens) }),
    ...(closes === '' ? {} : { closesAt: utcTime(closes) }),
    maxAttempts: Number(fields.attempts),
    passingScore: Number(fields.pass) / 100,
    shuffle: fields.shuffle,
    feedback: fields.feedback,
  };
}

/** `2026-11-24T17:30`, on the clock on the wall. */
export function localTime(iso: string | undefined): string {
  if (iso === undefined) {
    return '';
  }
  const time = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

export function utcTime(local: string): string {
  return new Date(local).toISOString();
}
