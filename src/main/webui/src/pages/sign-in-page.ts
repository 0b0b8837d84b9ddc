import { html, nothing, type TemplateResult } from 'lit';
import { asProblem, Problem } from '../api/problem.ts';
import { define, View } from '../app/element.ts';
import { go } from '../app/router.ts';
import { session } from '../app/session.ts';
import { t } from '../i18n/index.ts';
import { field } from '../parts/field.ts';
import { problemNotice } from '../parts/notice.ts';
import { ownAddress, textOf } from './forms.ts';

export class SignInPage extends View {
  static override properties = { next: {}, problem: { state: true }, busy: { state: true } };
  declare next: string;
  declare problem: Problem | undefined;
  declare busy: boolean;

  constructor() {
    super();
    this.next = '/';
    this.busy = false;
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.busy = true;
    try {
      await session.signIn(textOf(form, 'email'), textOf(form, 'password'));
      go(ownAddress(this.next), { replace: true });
    } catch (error) {
      this.problem = inWords(asProblem(error));
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    const next = this.next === '/' ? '' : `?next=${encodeURIComponent(this.next)}`;
    return html`<div class="page page--form">
      <h1>${t('signIn.title')}</h1>
      ${this.problem ? problemNotice(this.problem) : nothing}
      <form class="form card" @submit=${this.#submit}>
        ${field({ id: 'email', label: t('signIn.email'), type: 'email', autocomplete: 'username' })}
        ${field({ id: 'password', label: t('signIn.password'), type: 'password', autocomplete: 'current-password' })}
        <button class="button button--wide" ?disabled=${this.busy}>${t('signIn.submit')}</button>
      </form>
      <p>${t('signIn.new')} <a href=${`/register${next}`}>${t('signIn.register')}</a></p>
    </div>`;
  }
}

function inWords(problem: Problem): Problem {
  return problem.status === 401 ? new Problem(401, t('signIn.wrong')) : problem;
}

define('sign-in-page', SignInPage);
