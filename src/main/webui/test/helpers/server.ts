export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

type Answer = { readonly status?: number; readonly body?: unknown };

/** A server in this process: answers by `METHOD /path` as the test says, and remembers what it was asked. */
export class FakeServer {
  readonly calls: Call[] = [];
  readonly #answers = new Map<string, () => Answer>();
  offline = false;

  constructor() {
    globalThis.fetch = (async (input: string, init: RequestInit = {}) => this.#answer(input, init)) as typeof fetch;
  }

  on(call: string, answer: () => Answer): this {
    this.#answers.set(call, answer);
    return this;
  }

  asked(call: string): Call[] {
    return this.calls.filter(({ method, path }) => `${method} ${path}` === call);
  }

  #answer(input: string, init: RequestInit): Response {
    if (this.offline) {
      throw new TypeError('no network');
    }
    const [method, path] = [init.method ?? 'GET', decodeURIComponent(input.replace('/api/v1', ''))];
    this.calls.push({ method, path, body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined });
    const { status = 200, body = {} } = this.#answers.get(`${method} ${path}`)?.() ?? { status: 404, body: { detail: `Nothing at ${path}` } };
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
  }
}

/** Waits until it holds, for as long as a page may take. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 6_000;
  while (!holds()) {
    if (Date.now() > end) {
      throw new Error(`This did not come about: ${what}`);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}
