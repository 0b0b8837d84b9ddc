import type { Hint, HintAnswer } from '../api/types.ts';

export interface Rung {
  readonly hint: Hint;
  /** For a scaffold: whether its question is answered. A plain hint is done when it is read. */
  readonly done: boolean;
  readonly correct?: boolean;
  readonly feedback?: string;
}

/** The help taken for one item, rung by rung: a scaffold's question is answered before the next rung comes. */
export class HintLadder {
  readonly rungs: readonly Rung[];
  readonly spent: boolean;

  private constructor(rungs: readonly Rung[], spent: boolean) {
    this.rungs = rungs;
    this.spent = spent;
  }

  static readonly START = new HintLadder([], false);

  /** The scaffold whose question waits for an answer. */
  get open(): Rung | undefined {
    return this.rungs.find(({ done }) => !done);
  }

  get canAsk(): boolean {
    return !this.spent && this.open === undefined;
  }

  /** The ladder after the server answered a request for the next rung. */
  climbed(answer: HintAnswer): HintLadder {
    const { hint, remaining } = answer;
    if (!hint) {
      return new HintLadder(this.rungs, true);
    }
    const known = this.rungs.some((rung) => rung.hint.id === hint.id);
    const rungs = known ? this.rungs : [...this.rungs, { hint, done: !hint.item }];
    return new HintLadder(rungs, remaining === 0);
  }

  /** The ladder after the server checked the open scaffold; right or not, its text stays to be read. */
  checked(answer: HintAnswer): HintLadder {
    const rungs = this.rungs.map((rung) => (rung.done ? rung : settled(rung, answer)));
    const ladder = new HintLadder(rungs, this.spent || answer.remaining === 0);
    return answer.hint && ladder.open === undefined ? ladder.climbed(answer) : ladder;
  }
}

function settled(rung: Rung, { correct, feedback }: HintAnswer): Rung {
  return {
    ...rung,
    done: correct !== false,
    ...(correct === undefined ? {} : { correct }),
    ...(feedback === undefined ? {} : { feedback }),
  };
}
