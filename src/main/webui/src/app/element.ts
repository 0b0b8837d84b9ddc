import { LitElement } from 'lit';

/**
 * Base of every element of ours. It renders into the page itself: one style sheet, and labels, headings and
 * live regions that refer to one another by id across elements.
 */
export class View extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Defines the element once, also when a module is evaluated again (tests, reloading). */
export function define(name: string, type: CustomElementConstructor): void {
  if (!customElements.get(name)) {
    customElements.define(name, type);
  }
}
