import { html } from 'lit';
import { define, View } from '../app/element.ts';
import { t } from '../i18n/index.ts';

export class NotFoundPage extends View {
  protected override render() {
    return html`<div class="page page--narrow">
      <h1>${t('notFound.title')}</h1>
      <p class="lead">${t('notFound.text')}</p>
      <p><a class="button" href="/courses">${t('home.visitor.browse')}</a></p>
    </div>`;
  }
}

define('not-found-page', NotFoundPage);
