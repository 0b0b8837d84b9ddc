import { html, nothing, type TemplateResult } from 'lit';
import { session, SessionWatch } from './session.ts';
import { define, View } from './element.ts';
import { followed, go, match, type Location } from './router.ts';
import { notFound, routes, type Route } from './routes.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { chooseLanguage, t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import { skeleton } from '../parts/skeleton.ts';
import { siteFooter, siteHeader } from './chrome.ts';
import { announce } from './announce.ts';

interface Shown {
  readonly route: Route;
  readonly location: Location;
}

/** The frame around every page: header, navigation, the page of the current address, focus and announcements. */
export class AiTutor extends View {
  #shown: Shown | undefined;
  #problem: Problem | undefined;
  #goingTo = '';

  constructor() {
    super();
    new SessionWatch(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.replaceChildren();
    this.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => void this.#show({ moveFocus: true }));
    addEventListener('navigated', () => void this.#show({ moveFocus: true, scrollUp: true }));
    session.addEventListener('expired', () => this.#askToSignIn());
    void this.#start();
  }

  async #start(): Promise<void> {
    await chooseLanguage();
    await session.restore().catch((error: unknown) => (this.#problem = asProblem(error)));
    await this.#show({});
  }

  #follow(event: MouseEvent): void {
    const address = followed(event);
    if (address) {
      event.preventDefault();
      go(address);
    }
  }

  async #show(how: { moveFocus?: boolean; scrollUp?: boolean }): Promise<void> {
    const { pathname, search } = location;
    const found = match(routes, pathname);
    const route = found?.route ?? notFound;
    if (route.for && session.state === 'visitor') {
      return go(`/sign-in?next=${encodeURIComponent(pathname + search)}`, { replace: true });
    }
    this.#goingTo = pathname + search;
    await this.#load(route);
    if (this.#goingTo !== location.pathname + location.search) {
      return;
    }
    const samePage = this.#shown?.location.path === pathname;
    this.#shown = { route, location: { path: pathname, params: found?.params ?? {}, query: new URLSearchParams(search) } };
    document.title = `${t(route.title)} · ${t('app.name')}`;
    this.requestUpdate();
    await this.updateComplete;
    if (!samePage) {
      this.#arrive(route, how);
    }
  }

  async #load(route: Route): Promise<void> {
    try {
      await route.load();
    } catch {
      // The server was updated while this page was open, or the network is gone: a fresh page knows.
      this.#problem = asProblem(new Error(t('app.reload')));
    }
  }

  #arrive(route: Route, how: { moveFocus?: boolean; scrollUp?: boolean }): void {
    if (how.scrollUp) {
      scrollTo({ top: 0 });
    }
    if (how.moveFocus) {
      this.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
      announce(t(route.title));
    }
  }

  #askToSignIn(): void {
    announce(t('session.expired'));
    go(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
  }

  protected override render(): TemplateResult {
    return html`
      <a class="skip-link" href="#main">${t('app.skip')}</a>
      ${siteHeader(this.#shown?.location.path ?? '')}
      <main id="main" tabindex="-1">${this.#page()}</main>
      ${siteFooter()}
      <div id="announcements" class="visually-hidden" role="status" aria-live="polite"></div>
    `;
  }

  #page(): unknown {
    if (this.#problem) {
      return html`<div class="page page--narrow">${problemNotice(this.#problem, () => location.reload())}</div>`;
    }
    if (!this.#shown || session.state === 'unknown') {
      return html`<div class="page" aria-busy="true">${skeleton()}</div>`;
    }
    const { route, location: where } = this.#shown;
    return this.#allowed(route) ? route.render(where) : notAllowed();
  }

  #allowed(route: Route): boolean {
    return !route.for || (route.for === 'signed-in' ? session.state === 'signed-in' : session.has(route.for) || session.has('admin'));
  }
}

function notAllowed(): TemplateResult | typeof nothing {
  return html`<div class="page page--narrow">
    <h1>${t('forbidden.title')}</h1>
    <p>${t('forbidden.text')}</p>
    <p><a class="button" href="/">${t('nav.home')}</a></p>
  </div>`;
}

define('ai-tutor', AiTutor);
