import MarkdownIt from 'markdown-it';
import { splitMaths } from './split.ts';

/** Markdown with formulas, as items, hints and the tutor write it. Raw HTML in it is shown, never interpreted. */
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true, typographer: false });

markdown.inline.ruler.before('escape', 'maths', (state, silent) => {
  if (state.src[state.pos] !== '$') {
    return false;
  }
  const rest = state.src.slice(state.pos);
  const [first] = splitMaths(rest);
  if (!first || typeof first === 'string') {
    return false;
  }
  if (!silent) {
    state.push('maths', 'span', 0).content = first.tex;
  }
  state.pos += lengthOf(rest);
  return true;
});

markdown.renderer.rules['maths'] = (tokens, index) =>
  `<span class="maths">${markdown.utils.escapeHtml(tokens[index]!.content)}</span>`;

markdown.renderer.rules['image'] = (tokens, index, options, _env, self) => {
  const token = tokens[index]!;
  token.attrSet('alt', token.content);
  token.attrSet('loading', 'lazy');
  return self.renderToken(tokens, index, options);
};

function lengthOf(rest: string): number {
  const mark = rest.startsWith('$$') ? '$$' : '$';
  for (let end = rest.indexOf(mark, mark.length); end > 0; end = rest.indexOf(mark, end + 1)) {
    const pieces = splitMaths(rest.slice(0, end + mark.length));
    if (pieces.length === 1 && typeof pieces[0] !== 'string') {
      return end + mark.length;
    }
  }
  return rest.length;
}

export function blocks(text: string): string {
  return markdown.render(text);
}

/** One line, without a paragraph around it: a choice, a label. */
export function line(text: string): string {
  return markdown.renderInline(text);
}
