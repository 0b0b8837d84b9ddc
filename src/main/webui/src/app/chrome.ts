import { html, nothing, type TemplateResult } from 'lit';
import { t, type MessageKey } from '../i18n/index.ts';
import { announce } from './announce.ts';
import { go } from './router.ts';
import { session } from './session.ts';
import { logo } from '../parts/logo.ts';

/** The frame's header: the name, the ways through the application, and who is signed in. */
export function siteHeader(path: string): TemplateResult {
  return html`<header class="site-header">
    <div class="site-header__inner">
      <a class="brand" href="/">${logo()}<span>${t('app.name')}</span></a>
      <nav class="site-nav" aria-label=${t('nav.label')}>
        ${session.user ? link('/', 'nav.home', path) : nothing} ${link('/courses', 'nav.courses', path)}
        ${session.user ? link('/progress', 'nav.progress', path) : nothing}
        ${session.has('instructor') || session.has('admin') ? link('/teach', 'nav.teach', path) : nothing}
        ${session.has('admin') ? link('/admin/jobs', 'nav.admin', path, '/admin') : nothing}
      </nav>
      <div class="site-header__person">${session.user ? person(session.user.displayName) : door(path)}</div>
    </div>
  </header>`;
}

function link(href: string, label: MessageKey, path: string, within: string = href): TemplateResult {
  const current = href === '/' ? path === '/' : path === within || path.startsWith(`${within}/`);
  return html`<a href=${href} aria-current=${current ? 'page' : nothing}>${t(label)}</a>`;
}

function person(name: string): TemplateResult {
  return html`<span class="person"
      ><span class="person__initial" aria-hidden="true">${[...name][0]?.toLocaleUpperCase() ?? ''}</span
      ><span class="person__name">${name}</span></span
    >
    <button class="button button--quiet button--small" @click=${signOut}>${t('nav.signOut')}</button>`;
}

function door(path: string): TemplateResult | typeof nothing {
  if (session.state === 'unknown') {
    return nothing;
  }
  const next = path && !/^\/(sign-in|register)?$/.test(path) ? `?next=${encodeURIComponent(path)}` : '';
  return html`<a class="button button--quiet button--small" href=${`/sign-in${next}`}>${t('nav.signIn')}</a>
    <a class="button button--small" href=${`/register${next}`}>${t('nav.register')}</a>`;
}

async function signOut(): Promise<void> {
  await session.signOut().catch(() => session.expired());
  announce(t('session.signedOut'));
  go('/');
}

export function siteFooter(): TemplateResult {
  return html`<footer class="site-footer">
    <p>${t('app.footer')} <a href="/licenses.txt">${t('app.licenses')}</a></p>
  </footer>`;
}
