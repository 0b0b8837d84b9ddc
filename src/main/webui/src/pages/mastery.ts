import type { SkillMastery } from '../api/types.ts';

const NEARLY = 0.7;

export const LEVELS = ['mastered', 'nearly', 'learning', 'new'] as const;

export type Level = (typeof LEVELS)[number];

export function levelOf(known: SkillMastery | undefined): Level {
  if (!known || known.attempts === 0) {
    return 'new';
  }
  if (known.mastered) {
    return 'mastered';
  }
  return known.mastery >= NEARLY ? 'nearly' : 'learning';
}

export function isDue({ dueAt }: SkillMastery, now: number = Date.now()): boolean {
  return dueAt !== undefined && Date.parse(dueAt) <= now;
}
