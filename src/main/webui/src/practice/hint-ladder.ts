import type { Hint, HintAnswer } from '../api/types.ts';

export interface Rung {
  readonly hint: Hint;
  /** For a scaffold: whether its question is answered, or passed over. A plain hint is done when it is read. */
  readonly done: boolean;
  /** Of the latest answer, and so are the words about it. */
  readonly correct?: boolean;
  readonly feedback?: string;
}

/** The help taken for one item, rung by rung: a scaffold's question is answered, or passed over, before the next rung comes. */
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

  /** Who is stuck with a question goes on without it, as long as there is more help. */
  get canPass(): boolean {
    return !this.spent && this.open !== undefined;
  }

  /** The ladder after the server answered a request for the next rung: a question that stood open is passed over. */
  climbed(answer: HintAnswer): HintLadder {
    const { hint, remaining } = answer;
    if (!hint) {
      return new HintLadder(this.rungs, true);
    }
    if (this.rungs.some((rung) => rung.hint.id === hint.id)) {
      return new HintLadder(this.rungs, remaining === 0);
    }
    const passed = this.rungs.map((rung) => (rung.done ? rung : { ...rung, done: true }));
    return new HintLadder([...passed, { hint, done: !hint.item }], remaining === 0);
  }

  /** The ladder while the open question is answered anew: what was said of the answer before goes with it. */
  retried(): HintLadder {
    return new HintLadder(this.rungs.map((rung) => (rung.done ? rung : { hint: rung.hint, done: false })), this.spent);
  }

  /** The ladder after the server checked the open scaffold; right or not, its text stays to be read. */
  checked(answer: HintAnswer): HintLadder {
    const rungs = this.rungs.map((rung) => (rung.done ? rung : settled(rung, answer)));
    const ladder = new HintLadder(rungs, this.spent || answer.remaining === 0);
    return answer.hint && ladder.open === undefined ? ladder.climbed(answer) : ladder;
  }
}

function settled({ hint }: Rung, { correct, feedback }: HintAnswer): Rung {
  return {
    hint,
    done: correct !== false,
    ...(correct === undefined ? {} : { correct }),
    ...(feedback === undefined ? {} : { feedback }),
  };
}
