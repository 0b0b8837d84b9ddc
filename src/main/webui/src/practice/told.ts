import type { AttemptResult, Id, MasteryChange, Presented } from '../api/types.ts';

/** A change of an estimate, and what the page told of it before the answer. */
export interface ToldChange extends MasteryChange {
  readonly told: number;
}

export interface ToldResult extends AttemptResult {
  readonly mastery: readonly ToldChange[];
}

/**
 * The estimates as the page told them last. Between two looks an estimate moves by itself too, since the answers of a
 * whole course tell how hard its items are; so what a student reads begins where it stood on the page.
 */
export class ToldMastery {
  readonly #told = new Map<Id, number>();

  /** An item's mastery is the average of its skills: it tells of a single one only. */
  presented({ item, mastery }: Presented): void {
    const [skill, ...others] = item.skills;
    if (skill !== undefined && others.length === 0 && mastery !== undefined) {
      this.#told.set(skill, mastery);
    }
  }

  answered(result: AttemptResult): ToldResult {
    return { ...result, mastery: result.mastery.map((change) => this.#changed(change)) };
  }

  #changed(change: MasteryChange): ToldChange {
    const told = this.#told.get(change.skill) ?? change.before;
    this.#told.set(change.skill, change.after);
    return { ...change, told };
  }
}
