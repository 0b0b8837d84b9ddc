import { splitMaths, type Formula } from './split.ts';

type Katex = typeof import('katex').default;

let loading: Promise<Katex> | undefined;

/** KaTeX and its style sheet: fetched with the first formula, once. */
export function katex(): Promise<Katex> {
  loading ??= Promise.all([import('katex'), styleSheet()]).then(([module]) => module.default);
  return loading;
}

async function styleSheet(): Promise<void> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="maths-style"]')?.content;
  if (!address) {
    return;
  }
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  await new Promise((done) => {
    link.onload = link.onerror = done;
    document.head.append(link);
  });
}

/** Draws one formula into the element; a formula that cannot be read stays as it was written. */
export async function drawFormula(into: HTMLElement, { tex, display }: Formula): Promise<void> {
  const { render } = await katex();
  try {
    render(tex, into, { displayMode: display, throwOnError: true, strict: 'ignore', trust: false, maxSize: 20, maxExpand: 200 });
  } catch {
    into.textContent = tex;
    into.classList.add('maths--unreadable');
  }
}

/** Draws all formulas below the element: those written with dollars and those marked `class="maths"` or `"math"`. */
export async function typeset(root: HTMLElement): Promise<void> {
  const marked = [...root.querySelectorAll<HTMLElement>('.maths, .math')].filter((node) => !node.querySelector('.katex'));
  const drawn = marked.map((node) => drawFormula(node, formulaOf(node)));
  const written = dollarTexts(root).flatMap((text) => replaceFormulas(text));
  await Promise.all([...drawn, ...written]);
}

function formulaOf(node: HTMLElement): Formula {
  const text = (node.textContent ?? '').trim();
  const [piece] = splitMaths(text);
  const display = node.matches('.math-display, .display, [data-display], div');
  return piece && typeof piece !== 'string' ? { tex: piece.tex, display: display || piece.display } : { tex: text, display };
}

function dollarTexts(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = node.parentElement;
    if (node.nodeValue?.includes('$') && !within?.closest('code, pre, .katex, .maths, .math, textarea')) {
      found.push(node as Text);
    }
  }
  return found;
}

function replaceFormulas(text: Text): Promise<void>[] {
  const drawn: Promise<void>[] = [];
  const alone = text.parentElement?.textContent?.trim() === text.nodeValue?.trim();
  const nodes = splitMaths(text.nodeValue ?? '', alone).map((piece) => {
    if (typeof piece === 'string') {
      return piece;
    }
    const holder = document.createElement('span');
    holder.className = piece.display ? 'maths maths--display' : 'maths';
    holder.textContent = piece.tex;
    drawn.push(drawFormula(holder, piece));
    return holder;
  });
  text.replaceWith(...nodes);
  return drawn;
}
