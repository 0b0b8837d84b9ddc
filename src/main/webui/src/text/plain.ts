import { formulaAt } from './split.ts';

/** What Markdown reads as more than a letter, wherever it stands, and what makes a list of a line. */
const MARKS = /[\\*_`[\]<>&~#|$\n\t]|^ {4}/;
/** A word or a few in bold: the one mark that many questions use. */
const BOLD = /(^|\s)\*\*([\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?)\*\*(?=[\s.,;:?!]|$)/gu;
const LIST = /^\s*(?:[-+=]|\d+[.)])(?:\s|$)/;

/**
 * The HTML of one line that holds nothing but words, some of them bold, and formulas, or nothing when it takes Markdown to read it. Most
 * questions are such a line: their page does without the code for Markdown.
 */
export function plain(text: string): string | undefined {
  if (LIST.test(text) || text !== text.trim()) {
    return undefined;
  }
  let html = '';
  for (let at = 0; at < text.length; ) {
    const dollar = text.indexOf('$', at);
    const words = text.slice(at, dollar < 0 ? text.length : dollar);
    if (MARKS.test(words.replace(BOLD, '$1$2'))) {
      return undefined;
    }
    html += escaped(words).replace(BOLD, '$1<strong>$2</strong>');
    at += words.length;
    if (at === dollar) {
      const found = formulaAt(text, at);
      if (!found || found.formula.tex.includes('\n')) {
        return undefined;
      }
      html += `<span class="maths${found.formula.display ? ' maths--display' : ''}">${escaped(found.formula.tex)}</span>`;
      at += found.length;
    }
  }
  return html;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
