const STRUCTURES: readonly [RegExp, string][] = [
  [/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, ' $1 over $2 '],
  [/\\sqrt\s*\{([^{}]*)\}/g, ' square root of $1 '],
  [/\\(?:text|mathrm|mathbf|operatorname)\s*\{([^{}]*)\}/g, '$1'],
  [/\^\s*\{?2\}?(?!\d)/g, ' squared '],
  [/\^\s*\{([^{}]*)\}/g, ' to the power $1 '],
  [/\^\s*(\S)/g, ' to the power $1 '],
  [/_\s*\{([^{}]*)\}/g, ' sub $1 '],
];

const WORDS: Readonly<Record<string, string>> = {
  cdot: 'times',
  times: 'times',
  div: 'divided by',
  pm: 'plus or minus',
  le: 'is at most',
  leq: 'is at most',
  ge: 'is at least',
  geq: 'is at least',
  lt: 'is less than',
  gt: 'is greater than',
  ne: 'is not',
  neq: 'is not',
  infty: 'infinity',
  cup: 'union',
  cap: 'intersection',
};

/** A short text as it is read out, for names of inputs: formulas in words, without the marks of Markdown. */
export function spoken(text: string): string {
  const structured = unfolded(text.replace(/\\(left|right|displaystyle|[,;:! ])/g, ' '));
  return structured
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => ` ${WORDS[name] ?? name} `)
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[$*`{}\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Innermost structures first, as often as they nest. */
function unfolded(text: string): string {
  const next = STRUCTURES.reduce((so, [pattern, words]) => so.replace(pattern, words), text);
  return next === text ? text : unfolded(next);
}
