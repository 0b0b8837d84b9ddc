import type { Id, ItemResponse } from '../api/types.ts';

/** Answers of one attempt that are not saved on the server yet, kept by the browser over a reload. */
export class Drafts {
  readonly #storage: Storage | undefined;
  readonly #key: string;
  #kept: Record<Id, ItemResponse>;

  constructor(attemptId: Id, storage: Storage | undefined) {
    this.#storage = storage;
    this.#key = `quiz-drafts:${attemptId}`;
    this.#kept = this.#read();
  }

  get all(): readonly (readonly [Id, ItemResponse])[] {
    return Object.entries(this.#kept);
  }

  keep(itemId: Id, response: ItemResponse): void {
    this.#kept = { ...this.#kept, [itemId]: response };
    this.#write();
  }

  drop(itemId: Id): void {
    const { [itemId]: _, ...others } = this.#kept;
    this.#kept = others;
    this.#write();
  }

  clear(): void {
    this.#kept = {};
    this.#write();
  }

  #read(): Record<Id, ItemResponse> {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#key) ?? '{}');
      return typeof kept === 'object' && kept !== null ? (kept as Record<Id, ItemResponse>) : {};
    } catch {
      return {};
    }
  }

  /** A browser that keeps nothing, or has no room: then only this page remembers. */
  #write(): void {
    try {
      if (Object.keys(this.#kept).length) {
        this.#storage?.setItem(this.#key, JSON.stringify(this.#kept));
      } else {
        this.#storage?.removeItem(this.#key);
      }
    } catch {
      return;
    }
  }
}

/** The browser's storage, unless it is switched off. */
export function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
