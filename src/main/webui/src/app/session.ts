import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { client } from '../api/client.ts';
import { accounts } from '../api/endpoints.ts';
import { asProblem } from '../api/problem.ts';
import type { Role, User } from '../api/types.ts';

export type SessionState = 'unknown' | 'visitor' | 'signed-in';

/** Who is signed in; restored from the server's cookie when the page opens. */
export class Session extends EventTarget {
  #user: User | undefined;
  #state: SessionState = 'unknown';

  get user(): User | undefined {
    return this.#user;
  }

  get state(): SessionState {
    return this.#state;
  }

  has(role: Role): boolean {
    return this.#user?.roles.includes(role) ?? false;
  }

  async restore(): Promise<void> {
    if (!client.mayBeSignedIn) {
      return this.#become(undefined);
    }
    try {
      this.#become(await accounts.me());
    } catch (error) {
      const { status } = asProblem(error);
      this.#become(undefined);
      if (status !== 401) {
        throw error;
      }
    }
  }

  async signIn(email: string, password: string): Promise<void> {
    this.#become(await accounts.login(email, password));
  }

  async signOut(): Promise<void> {
    await accounts.logout();
    this.#become(undefined);
  }

  /** The server no longer knows the session. */
  expired(): void {
    if (this.#user) {
      this.#become(undefined);
      this.dispatchEvent(new Event('expired'));
    }
  }

  #become(user: User | undefined): void {
    this.#user = user;
    this.#state = user ? 'signed-in' : 'visitor';
    this.dispatchEvent(new Event('change'));
  }
}

export const session = new Session();
client.onUnauthorized = () => session.expired();

/** Renders its host again whenever somebody signs in or out. */
export class SessionWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    session.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    session.removeEventListener('change', this.#changed);
  }
}
