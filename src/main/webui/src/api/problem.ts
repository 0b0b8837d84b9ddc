export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** What went wrong, in words for the person: an RFC 9457 answer of the server, or the lack of any answer. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldError[];
  readonly traceId: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, message: string, parts: Partial<Problem> = {}) {
    super(message);
    this.name = 'Problem';
    this.status = status;
    this.code = parts.code ?? '';
    this.errors = parts.errors ?? [];
    this.traceId = parts.traceId;
    this.retryAfterSeconds = parts.retryAfterSeconds;
  }

  /** The same problem without the fields that a form shows beside its inputs. */
  besides(fields: readonly string[]): Problem {
    const errors = this.errors.filter(({ field }) => !fields.includes(field));
    return new Problem(this.status, this.message, { ...this, errors });
  }

  /** The message for one field, if the server named it. */
  of(field: string): string | undefined {
    return this.errors.find((error) => error.field === field || error.field.endsWith(`.${field}`))?.message;
  }
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0, error instanceof Error ? error.message : String(error));
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = await readJson(response);
  const text = body.detail ?? body.title ?? `${response.status} ${response.statusText}`.trim();
  return new Problem(response.status, String(text), {
    code: String(body.code ?? body.type ?? ''),
    errors: Array.isArray(body.errors) ? (body.errors as FieldError[]) : [],
    ...(body.traceId ? { traceId: String(body.traceId) } : {}),
    ...retryAfter(response),
  });
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  if (!/json/.test(response.headers.get('Content-Type') ?? '')) {
    return {};
  }
  const body: unknown = await response.json().catch(() => ({}));
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function retryAfter(response: Response): { retryAfterSeconds?: number } {
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return Number.isNaN(seconds) ? {} : { retryAfterSeconds: seconds };
}
