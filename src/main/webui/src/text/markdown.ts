import MarkdownIt from 'markdown-it';
import { formulaAt } from './split.ts';

/** Markdown with formulas, as items, hints and the tutor write it. Raw HTML in it is shown, never interpreted. */
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true, typographer: false });

markdown.inline.ruler.before('escape', 'maths', (state, silent) => {
  const found = formulaAt(state.src, state.pos);
  if (!found) {
    return false;
  }
  if (!silent) {
    const token = state.push('maths', 'span', 0);
    token.content = found.formula.tex;
    token.meta = found.formula;
  }
  state.pos += found.length;
  return true;
});

markdown.renderer.rules['maths'] = (tokens, index) => {
  const { content, meta } = tokens[index]!;
  return `<span class="maths${meta.display ? ' maths--display' : ''}">${markdown.utils.escapeHtml(content)}</span>`;
};

markdown.renderer.rules['image'] = (tokens, index, options, _env, self) => {
  const token = tokens[index]!;
  token.attrSet('alt', token.content);
  token.attrSet('loading', 'lazy');
  return self.renderToken(tokens, index, options);
};

export function blocks(text: string): string {
  return markdown.render(text);
}

/** One line, without a paragraph around it: a choice, a label. */
export function line(text: string): string {
  return markdown.renderInline(text);
}
