import type { SkillMastery } from '../api/types.ts';

const NEARLY = 0.7;

export type Level = 'new' | 'learning' | 'nearly' | 'mastered';

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
