export interface Formula {
  readonly tex: string;
  readonly display: boolean;
}

export type Piece = string | Formula;

const MATHS = /\\\$|\$\$([^$]+?)\$\$|\$(?!\s)((?:\\.|[^$\\])+?)(?<!\s)\$(?!\d)/gs;

/** Cuts a text at its formulas: `$…$` within the line, `$$…$$` on its own when `displays` says so; `\$` is a dollar. */
export function splitMaths(text: string, displays: boolean = true): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(MATHS)) {
    const [whole, display, inline] = found;
    const tex = display ?? inline;
    push(pieces, text.slice(from, found.index) + (tex === undefined ? '$' : ''));
    if (tex !== undefined) {
      pieces.push({ tex: tex.trim(), display: display !== undefined && displays });
    }
    from = found.index + whole.length;
  }
  push(pieces, text.slice(from));
  return pieces;
}

function push(pieces: Piece[], text: string): void {
  const last = pieces.at(-1);
  if (text === '') {
    return;
  }
  if (typeof last === 'string') {
    pieces[pieces.length - 1] = last + text;
  } else {
    pieces.push(text);
  }
}
