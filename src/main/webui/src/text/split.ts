export interface Formula {
  readonly tex: string;
  readonly display: boolean;
}

export interface Found {
  readonly formula: Formula;
  /** How many characters it takes, dollars included. */
  readonly length: number;
}

const FORMULA = /\$\$((?:\\.|[^$\\])+?)\$\$|\$(?![\s$])((?:\\.|[^$\\])+?)(?<!\s)\$(?!\d)/sy;

/**
 * The formula that begins at that place of a text: `$…$` within the line, `$$…$$` on its own. A dollar before a space
 * or closed before a digit is money; `\$` inside a formula is a dollar.
 */
export function formulaAt(text: string, position: number): Found | undefined {
  FORMULA.lastIndex = position;
  const found = FORMULA.exec(text);
  if (!found) {
    return undefined;
  }
  const [whole, display, inline] = found;
  return { formula: { tex: (display ?? inline ?? '').trim(), display: display !== undefined }, length: whole.length };
}
