import { html, nothing, type TemplateResult } from 'lit';
import { accounts } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { define, View } from '../app/element.ts';
import { go } from '../app/router.ts';
import { session } from '../app/session.ts';
import { t } from '../i18n/index.ts';
import { field } from '../parts/field.ts';
import { notice, problemNotice } from '../parts/notice.ts';
import { ownAddress, textOf } from './forms.ts';

const SHORTEST_PASSWORD = 10;
const FIELDS = ['displayName', 'email', 'password'];

export class RegisterPage extends View {
  static override properties = {
    next: {},
    problem: { state: true },
    busy: { state: true },
    mailed: { state: true },
  };
  declare next: string;
  declare problem: Problem | undefined;
  declare busy: boolean;
  declare mailed: boolean;

  constructor() {
    super();
    this.next = '/';
    this.busy = false;
    this.mailed = false;
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const email = textOf(form, 'email');
    const password = textOf(form, 'password');
    this.busy = true;
    try {
      const user = await accounts.register({ email, password, displayName: textOf(form, 'displayName'), acceptedTerms: true });
      await this.#welcome(Boolean(user?.id), email, password);
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.busy = false;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  /** Without mail configured the account exists at once; with it, the message has the last word. */
  async #welcome(exists: boolean, email: string, password: string): Promise<void> {
    if (!exists) {
      this.mailed = true;
      return;
    }
    await session.signIn(email, password);
    go(ownAddress(this.next), { replace: true });
  }

  protected override render(): TemplateResult {
    return html`<div class="page page--form">
      <h1>${t('register.title')}</h1>
      ${this.mailed ? notice('good', html`<p role="status">${t('register.mail')}</p>`) : this.#form()}
      <p>${t('register.known')} <a href="/sign-in">${t('signIn.title')}</a></p>
    </div>`;
  }

  #form(): TemplateResult {
    const error = (name: string): string | undefined => this.problem?.of(name);
    return html`${this.problem ? problemNotice(this.problem.besides(FIELDS)) : nothing}
      <form class="form card" @submit=${this.#submit}>
        ${field({
          id: 'displayName',
          label: t('register.name'),
          hint: t('register.name.hint'),
          autocomplete: 'name',
          error: error('displayName'),
        })}
        ${field({ id: 'email', label: t('signIn.email'), type: 'email', autocomplete: 'username', error: error('email') })}
        ${field({
          id: 'password',
          label: t('signIn.password'),
          hint: t('register.password.hint'),
          type: 'password',
          autocomplete: 'new-password',
          minlength: SHORTEST_PASSWORD,
          error: error('password'),
        })}
        <label class="check"><input type="checkbox" name="terms" required /><span>${t('register.terms')}</span></label>
        <button class="button button--wide" ?disabled=${this.busy}>${t('register.submit')}</button>
      </form>`;
  }
}

define('register-page', RegisterPage);
