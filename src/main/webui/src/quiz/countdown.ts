const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** What is said aloud when so much time is left; the clock itself keeps quiet. */
const SAID = [60 * MINUTE, 30 * MINUTE, 10 * MINUTE, 5 * MINUTE, MINUTE, 30 * SECOND, 10 * SECOND];
const HURRY = MINUTE;

/** Counts down from what the server said is left, by how much time has passed here, whatever the own clock shows. */
export class Countdown {
  readonly #end: number;
  readonly #now: () => number;
  #said: number;

  constructor(remainingMillis: number, now: () => number) {
    this.#now = now;
    this.#end = now() + remainingMillis;
    this.#said = remainingMillis;
  }

  get left(): number {
    return Math.max(0, this.#end - this.#now());
  }

  get over(): boolean {
    return this.left === 0;
  }

  get hurry(): boolean {
    return this.left <= HURRY;
  }

  /** The mark that was passed since this was asked last: milliseconds that are left, to be said once. */
  passed(): number | undefined {
    const { left } = this;
    const mark = SAID.filter((one) => left <= one && one < this.#said).at(-1);
    this.#said = Math.min(this.#said, left);
    return left > 0 ? mark : undefined;
  }
}

/** `4:09`, `1:02:07`: the seconds that have not passed yet. */
export function clockText(millis: number): string {
  const seconds = Math.ceil(millis / SECOND);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first, ...others] = parts[0] ? parts : parts.slice(1);
  return [String(first), ...others.map((part) => String(part).padStart(2, '0'))].join(':');
}
