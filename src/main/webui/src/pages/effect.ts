import type { ExplanationPart } from '../api/types.ts';
import type { MessageKey } from '../i18n/index.ts';

/** Up to this many logits, about ten percentage points of the chance. */
const LITTLE = 0.4;
const CLEARLY = 1.1;

/** How much a part moves the estimate, in words: what its bar shows, for those who do not see it. Whether it does, the server says. */
export function effectWords({ effect, logits }: Pick<ExplanationPart, 'effect' | 'logits'>): MessageKey {
  const size = Math.abs(logits);
  if (effect === 'neutral') {
    return 'explain.effect.neutral';
  }
  return `explain.effect.${effect}.${size < LITTLE ? 'little' : size < CLEARLY ? 'clearly' : 'much'}`;
}

/** The length of each part's bar as a share of half the width: the longest fills it, unless all are short. */
export function barShares(parts: readonly Pick<ExplanationPart, 'logits'>[]): readonly number[] {
  const longest = Math.max(CLEARLY, ...parts.map(({ logits }) => Math.abs(logits)));
  return parts.map(({ logits }) => Math.abs(logits) / longest);
}
