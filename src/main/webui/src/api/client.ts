import { Problem, problemOf } from './problem.ts';
import { eventsOf, type ServerEvent } from './sse.ts';
import { uuidv7 } from './uuid.ts';

export type Query = Record<string, string | number | boolean | undefined>;

export interface CallOptions {
  readonly query?: Query;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Repeat a call with the key it had the first time: the server then answers the same and does nothing twice. */
  readonly idempotencyKey?: string;
  /** Change the thing only if it is still the one that came with this tag. */
  readonly ifMatch?: string;
  /** Not what the browser remembers, even where the server says that it stands: counters are no part of a tag. */
  readonly fresh?: boolean;
}

/** What the server sent, and the tag of that very state. */
export interface Tagged<T> {
  readonly value: T;
  readonly tag: string | undefined;
}

export interface ClientParts {
  readonly fetch: typeof fetch;
  readonly cookies: () => string;
  readonly newKey: () => string;
}

const BASE = '/api/v1';
const CSRF_COOKIE = 'XSRF-TOKEN';

/** The one way to the server: CSRF header, idempotency keys, problems as `Problem`, streams as async iterables. */
export class ApiClient {
  readonly #parts: ClientParts;
  /** Told of every 401, so that the shell can offer to sign in again. */
  onUnauthorized: () => void = () => {};

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  /** False when there is certainly no session: its CSRF cookie comes and goes with it. */
  get mayBeSignedIn(): boolean {
    return cookie(this.#parts.cookies(), CSRF_COOKIE) !== undefined;
  }

  get<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.#json<T>('GET', path, options);
  }

  async getTagged<T>(path: string, options: CallOptions = {}): Promise<Tagged<T>> {
    const response = await this.#send('GET', path, options, 'application/json');
    return { value: (await response.json()) as T, tag: response.headers.get('ETag') ?? undefined };
  }

  post<T>(path: string, body: unknown, options: CallOptions = {}): Promise<T> {
    return this.#json<T>('POST', path, { ...options, body });
  }

  put<T>(path: string, body: unknown, options: CallOptions = {}): Promise<T> {
    return this.#json<T>('PUT', path, { ...options, body });
  }

  delete(path: string, options: CallOptions = {}): Promise<void> {
    return this.#json<void>('DELETE', path, options);
  }

  async *stream(path: string, body: unknown, options: CallOptions = {}): AsyncGenerator<ServerEvent> {
    const response = await this.#send('POST', path, { ...options, body }, 'text/event-stream');
    if (response.body) {
      yield* eventsOf(response.body);
    }
  }

  async #json<T>(method: string, path: string, options: CallOptions): Promise<T> {
    const response = await this.#send(method, path, options, 'application/json');
    const text = response.status === 204 ? '' : await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  async #send(method: string, path: string, options: CallOptions, accept: string): Promise<Response> {
    const response = await this.#fetch(method, path, options, accept);
    if (response.ok) {
      return response;
    }
    if (response.status === 401) {
      this.onUnauthorized();
    }
    throw await problemOf(response);
  }

  /** Somebody signed in asks the server whether it changed: what a visitor's read left in the browser may be stale. */
  async #fetch(method: string, path: string, options: CallOptions, accept: string): Promise<Response> {
    try {
      return await this.#parts.fetch(BASE + path + queryString(options.query), {
        method,
        headers: this.#headers(method, options, accept),
        credentials: 'same-origin',
        ...(options.fresh ? { cache: 'no-store' as const } : this.mayBeSignedIn ? { cache: 'no-cache' as const } : {}),
        ...(options.body === undefined ? {} : { body: bodyOf(options.body) }),
        ...(options.signal ? { signal: options.signal } : {}),
      });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') {
        throw error;
      }
      throw new Problem(0, 'The server cannot be reached. Check your connection and try again.', { code: 'offline' });
    }
  }

  #headers(method: string, options: CallOptions, accept: string): Record<string, string> {
    const headers: Record<string, string> = { Accept: accept };
    if (options.body !== undefined && !(options.body instanceof FormData)) {
      headers['Content-Type'] = 'application/json';
    }
    if (method === 'POST') {
      headers['Idempotency-Key'] = options.idempotencyKey ?? this.#parts.newKey();
    }
    if (options.ifMatch) {
      headers['If-Match'] = options.ifMatch;
    }
    const token = method === 'GET' ? undefined : cookie(this.#parts.cookies(), CSRF_COOKIE);
    if (token) {
      headers['X-XSRF-TOKEN'] = token;
    }
    return headers;
  }
}

export function queryString(query: Query = {}): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return entries.length ? '?' + new URLSearchParams(entries.map(([key, value]) => [key, String(value)])) : '';
}

export function cookie(cookies: string, name: string): string | undefined {
  const found = cookies.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}

function bodyOf(body: unknown): BodyInit {
  return body instanceof FormData ? body : JSON.stringify(body);
}

export const client = new ApiClient({
  fetch: (...call) => fetch(...call),
  cookies: () => document.cookie,
  newKey: () => uuidv7(),
});
