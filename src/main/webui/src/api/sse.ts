export interface ServerEvent {
  readonly event: string;
  readonly data: string;
  readonly id?: string;
}

/** The events of a `text/event-stream`, as they arrive; bytes may be cut anywhere, even within a character. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const parser = new EventParser();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      yield* parser.push(done ? decoder.decode() + '\n\n' : decoder.decode(value, { stream: true }));
      if (done) {
        return;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

class EventParser {
  #rest = '';
  #event = '';
  #data: string[] = [];
  #id: string | undefined;

  *push(text: string): Generator<ServerEvent> {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line !== '') {
        this.#field(line);
      } else if (this.#data.length) {
        yield this.#take();
      }
    }
  }

  #field(line: string): void {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'event') {
      this.#event = value;
    } else if (name === 'data') {
      this.#data.push(value);
    } else if (name === 'id') {
      this.#id = value;
    }
  }

  #take(): ServerEvent {
    const event = { event: this.#event || 'message', data: this.#data.join('\n'), ...(this.#id ? { id: this.#id } : {}) };
    this.#event = '';
    this.#data = [];
    return event;
  }
}
