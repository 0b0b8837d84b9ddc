import type { MessageKey } from '../i18n/index.ts';

/** From here on, an item tells well who knows the matter; below the lower bound, hardly. */
const GOOD = 0.3;
const POOR = 0.1;
const EASY = 0.2;
const HARD = 0.7;

export function discriminationWords(discrimination: number | undefined): MessageKey {
  if (discrimination === undefined) {
    return 'results.discrimination.unknown';
  }
  return discrimination >= GOOD ? 'results.discrimination.good' : discrimination >= POOR ? 'results.discrimination.fair' : 'results.discrimination.poor';
}

export function difficultyWords(difficulty: number): MessageKey {
  return difficulty < EASY ? 'results.difficulty.easy' : difficulty > HARD ? 'results.difficulty.hard' : 'results.difficulty.medium';
}
