import { html, type TemplateResult } from 'lit';
import { define, View } from '../app/element.ts';
import { session, SessionWatch } from '../app/session.ts';
import './student-home.ts';
import './visitor-home.ts';

export class HomePage extends View {
  constructor() {
    super();
    new SessionWatch(this);
  }

  protected override render(): TemplateResult {
    return session.user ? html`<student-home></student-home>` : html`<visitor-home></visitor-home>`;
  }
}

define('home-page', HomePage);
