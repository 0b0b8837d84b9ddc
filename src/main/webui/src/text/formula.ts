/** Turns what a student types (`x^2/3`, `sqrt(2)`, `(-oo, 2]`) into LaTeX for the preview. LaTeX passes as it is. */
export function latexOf(typed: string): string {
  const text = typed.trim();
  return text === '' || text.includes('\\') ? text : new Reader(tokensOf(text)).everything();
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|([a-zA-Z]+)|(<=|>=|!=|\*\*|.))/gsu;
const RELATIONS: Record<string, string> = { '=': '=', '<': '<', '>': '>', '<=': '\\le ', '>=': '\\ge ', '!=': '\\ne ', '≤': '\\le ', '≥': '\\ge ', '≠': '\\ne ', '≈': '\\approx ' };
const SUMS: Record<string, string> = { '+': '+', '-': '-', '−': '-', '–': '-', '±': '\\pm ', '∪': '\\cup ', '∩': '\\cap ' };
const PRODUCTS: Record<string, string> = { '*': '\\cdot ', '·': '\\cdot ', '×': '\\times ', '÷': '\\div ' };
const SYMBOLS: Record<string, string> = { '∞': '\\infty ', 'π': '\\pi ', 'θ': '\\theta ', '%': '\\%', '$': '\\$', '°': '^\\circ ', '_': '\\_', '#': '\\#', '&': '\\&', '~': '\\sim ' };
const CLOSERS: Record<string, string> = { '(': ')]', '[': '])', '{': '}' };
const NAMES: Record<string, string> = { pi: '\\pi ', theta: '\\theta ', alpha: '\\alpha ', beta: '\\beta ', inf: '\\infty ', infinity: '\\infty ', oo: '\\infty ', U: '\\cup ', or: '\\text{ or }', and: '\\text{ and }' };
const FUNCTIONS = new Set(['sin', 'cos', 'tan', 'log', 'ln', 'exp']);
const WORDS = new RegExp(`^(${['sqrt', 'cbrt', 'abs', ...FUNCTIONS, ...Object.keys(NAMES).filter((name) => name.length > 1)].join('|')})`);
const MISSING = '\\square ';

/** A run of letters is a known word or single letters: `xy` is x times y, `2pi` is two pi. */
function tokensOf(text: string): string[] {
  return [...text.matchAll(TOKEN)].flatMap(([, number, letters, other]) => (letters ? wordsOf(letters) : [number ?? other!])).filter((token) => token.trim() !== '');
}

function wordsOf(letters: string): string[] {
  if (letters === '') {
    return [];
  }
  const word = WORDS.exec(letters)?.[0] ?? letters[0]!;
  return [word, ...wordsOf(letters.slice(word.length))];
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  everything(): string {
    let latex = '';
    while (this.#at < this.#tokens.length) {
      const before = this.#at;
      latex += this.#list('');
      if (this.#at < this.#tokens.length) {
        latex += symbol(this.#take());
      }
      if (this.#at === before) {
        break;
      }
    }
    return latex;
  }

  get #next(): string | undefined {
    return this.#tokens[this.#at];
  }

  #take(): string {
    return this.#tokens[this.#at++] ?? '';
  }

  #list(closers: string): string {
    let latex = this.#relation(closers);
    while (this.#next === ',' || this.#next === ';') {
      latex += `${this.#take()}\\, ${this.#relation(closers)}`;
    }
    return latex;
  }

  #relation(closers: string): string {
    let latex = this.#sum(closers);
    while (this.#next !== undefined && this.#next in RELATIONS) {
      latex += RELATIONS[this.#take()]! + this.#sum(closers);
    }
    return latex;
  }

  #sum(closers: string): string {
    let latex = this.#product(closers);
    while (this.#next !== undefined && this.#next in SUMS) {
      latex += SUMS[this.#take()]! + this.#product(closers);
    }
    return latex;
  }

  #product(closers: string): string {
    if (this.#next !== undefined && this.#next in SUMS) {
      return '';
    }
    let done = '';
    let last = this.#power(closers);
    for (;;) {
      if (this.#next === '/') {
        this.#take();
        last = `\\frac{${bare(last)}}{${bare(this.#signed(closers))}}`;
      } else if (this.#next !== undefined && this.#next in PRODUCTS) {
        done += last + PRODUCTS[this.#take()]!;
        last = this.#signed(closers);
      } else if (this.#startsAtom(closers)) {
        done += last;
        last = this.#power(closers);
      } else {
        return done + last;
      }
    }
  }

  #signed(closers: string): string {
    return this.#next !== undefined && this.#next in SUMS ? SUMS[this.#take()]! + this.#power(closers) : this.#power(closers);
  }

  #power(closers: string): string {
    const base = this.#atom(closers);
    if (this.#next !== '^' && this.#next !== '**') {
      return base;
    }
    this.#take();
    return `${base}^{${bare(this.#signed(closers))}}`;
  }

  #startsAtom(closers: string): boolean {
    const next = this.#next;
    return next !== undefined && !closers.includes(next) && !/^([)\]},;/^]|\*\*|\|)$/.test(next) && !(next in RELATIONS) && !(next in SUMS) && !(next in PRODUCTS);
  }

  #atom(closers: string): string {
    if (this.#next === '|' && !closers.includes('|')) {
      return this.#between('|', '|', '|');
    }
    if (!this.#startsAtom(closers)) {
      return MISSING;
    }
    const token = this.#take();
    if (token in CLOSERS) {
      this.#at--;
      return this.#between(token, CLOSERS[token]!, CLOSERS[token]![0]!);
    }
    return this.#named(token, closers) ?? symbol(token);
  }

  #named(token: string, closers: string): string | undefined {
    if (token === 'sqrt' || token === '√') {
      return `\\sqrt{${bare(this.#atom(closers))}}`;
    }
    if (token === 'cbrt') {
      return `\\sqrt[3]{${bare(this.#atom(closers))}}`;
    }
    if (token === 'abs') {
      return `\\left|${bare(this.#atom(closers))}\\right|`;
    }
    return FUNCTIONS.has(token) ? `\\${token} ${this.#power(closers)}` : undefined;
  }

  #between(open: string, closers: string, usual: string): string {
    this.#take();
    const inside = this.#next !== undefined && closers.includes(this.#next) ? '' : this.#list(closers);
    const close = this.#next !== undefined && closers.includes(this.#next) ? this.#take() : usual;
    return `\\left${bracket(open)}${inside}\\right${bracket(close)}`;
  }
}

function symbol(token: string): string {
  return NAMES[token] ?? SYMBOLS[token] ?? (/^[})\]({[]$/.test(token) ? bracket(token) : token);
}

function bracket(sign: string): string {
  return sign === '{' || sign === '}' ? `\\${sign}` : sign;
}

/** Without the brackets that a fraction bar, a root or an exponent makes needless. */
function bare(latex: string): string {
  const inside = /^\\left\((.*)\\right\)$/s.exec(latex)?.[1];
  return inside === undefined || !balanced(inside) ? latex : inside;
}

function balanced(latex: string): boolean {
  let depth = 0;
  for (const [sign] of latex.matchAll(/\\left|\\right/g)) {
    depth += sign === '\\left' ? 1 : -1;
    if (depth < 0) {
      return false;
    }
  }
  return depth === 0;
}
