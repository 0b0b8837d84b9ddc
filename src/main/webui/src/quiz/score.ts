export type CreditLevel = 'right' | 'partly' | 'wrong';

export function creditLevel(credit: number): CreditLevel {
  return credit >= 0.995 ? 'right' : credit > 0 ? 'partly' : 'wrong';
}

/** How long somebody has, with what they are given on top. */
export function timeAllowed(timeLimitMillis: number, extraTimePercent: number = 0): number {
  return Math.round(timeLimitMillis * (1 + extraTimePercent / 100));
}
