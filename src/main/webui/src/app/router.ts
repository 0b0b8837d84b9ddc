export type Params = Readonly<Record<string, string>>;

export interface Location {
  readonly path: string;
  readonly params: Params;
  readonly query: URLSearchParams;
}

export interface Match<R> {
  readonly route: R;
  readonly params: Params;
}

/** Finds the first route whose pattern (`/courses/:id`) fits the path; parameters come decoded. */
export function match<R extends { readonly pattern: string }>(routes: readonly R[], path: string): Match<R> | undefined {
  for (const route of routes) {
    const params = paramsOf(route.pattern, path);
    if (params) {
      return { route, params };
    }
  }
  return undefined;
}

function paramsOf(pattern: string, path: string): Params | undefined {
  const wanted = segments(pattern);
  const given = segments(path);
  if (wanted.length !== given.length) {
    return undefined;
  }
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index]!);
    if (part.startsWith(':')) {
      params[part.slice(1)] = value;
    } else if (part !== value) {
      return undefined;
    }
  }
  return params;
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to an address of this application, as if a link had been followed. */
export function go(address: string, options: { replace?: boolean } = {}): void {
  history[options.replace ? 'replaceState' : 'pushState']({}, '', address);
  dispatchEvent(new CustomEvent('navigated', { detail: { fromLink: true } }));
}

/** The address a click should lead to inside the application, or nothing when the browser should follow it itself. */
export function followed(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return undefined;
  }
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) {
    return undefined;
  }
  const sameDocument = link.pathname === location.pathname && link.search === location.search;
  return (sameDocument && link.hash) || isServers(link.pathname) ? undefined : link.pathname + link.search + link.hash;
}

/** Files, and what the API answers, are not places in the application. An id at the end of an address may hold a dot. */
function isServers(path: string): boolean {
  return /^\/(api|media|openapi|health|metrics)(\/|$)|^\/[^/]*\.[^/]*$/.test(path);
}
