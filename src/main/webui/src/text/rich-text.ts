import { define } from '../app/element.ts';
import { typeset } from './maths.ts';
import { plain } from './plain.ts';

/**
 * A text with formulas. `html` is the server's, sanitised there; `markdown` (or `line`, without paragraphs) is turned
 * into HTML here, once the code for it has come. Says `rendered` when its formulas stand.
 */
export class RichText extends HTMLElement {
  #version = 0;

  /** A course may be written in another direction than the UI. */
  connectedCallback(): void {
    this.dir ||= 'auto';
  }

  set html(html: string) {
    void this.#show(() => html);
  }

  set markdown(text: string) {
    const words = plain(text);
    void this.#show(async () => (words === undefined ? (await import('./markdown.ts')).blocks(text) : `<p>${words}</p>`), text);
  }

  set line(text: string) {
    void this.#show(async () => plain(text) ?? (await import('./markdown.ts')).line(text), text);
  }

  async #show(html: () => string | Promise<string>, meanwhile: string = ''): Promise<void> {
    const version = ++this.#version;
    if (!this.firstChild) {
      this.textContent = meanwhile;
    }
    const content = await html();
    if (version !== this.#version) {
      return;
    }
    const template = document.createElement('template');
    template.innerHTML = content;
    template.content.querySelectorAll('table').forEach(scrollable);
    const drawn = document.createElement('div');
    drawn.append(template.content);
    await typeset(drawn);
    if (version === this.#version) {
      this.replaceChildren(...drawn.childNodes);
      this.dispatchEvent(new Event('rendered', { bubbles: true }));
    }
  }
}

/** A wide table scrolls by itself, with the keyboard too, instead of widening the page. */
function scrollable(table: HTMLTableElement): void {
  const holder = document.createElement('div');
  holder.className = 'table-scroll';
  holder.tabIndex = 0;
  table.replaceWith(holder);
  holder.append(table);
}

define('rich-text', RichText);
