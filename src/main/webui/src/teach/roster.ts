import type { Id, RosterEntry } from '../api/types.ts';

/** What a student is called: a name where there is one. */
export function nameOf(entry: Pick<RosterEntry, 'displayName' | 'student'> | undefined, id: Id): string {
  return entry?.displayName ?? entry?.student?.displayName ?? id;
}
