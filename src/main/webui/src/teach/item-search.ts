import type { AuthoredItem, Id } from '../api/types.ts';

/** The items of a skill (or of any) whose text has all the words. */
export function matching(items: readonly AuthoredItem[], skill: Id, words: string): readonly AuthoredItem[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  return items.filter((item) => {
    const text = `${item.group?.stem ?? ''} ${item.stem}`.toLocaleLowerCase();
    return (skill === '' || item.skills.includes(skill)) && wanted.every((word) => text.includes(word));
  });
}
