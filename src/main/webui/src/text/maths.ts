import type { Formula } from './split.ts';

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

const MARKED = '.maths, .math-inline, .math-block';
const DISPLAYED = '.maths--display, .math-block';

/** Draws all formulas below the element: the server marks them in lessons, `markdown.ts` everywhere else. */
export async function typeset(root: ParentNode): Promise<void> {
  const formulas = [...root.querySelectorAll<HTMLElement>(MARKED)];
  await Promise.all(
    formulas.map((node) => drawFormula(node, { tex: (node.textContent ?? '').trim(), display: node.matches(DISPLAYED) })),
  );
}
