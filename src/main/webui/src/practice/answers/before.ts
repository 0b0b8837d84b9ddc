import type { Id, ItemResponse } from '../../api/types.ts';

/** Reads an answer of before, whatever it holds: what does not fit is left out. */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function listsIn(value: unknown): readonly (readonly string[])[] {
  return Array.isArray(value) ? value.map((one) => textsIn(one)) : [];
}

export function blanksIn(value: unknown): readonly { readonly id: Id; readonly response: ItemResponse }[] {
  return Array.isArray(value) ? value.filter((one) => typeof one?.id === 'string' && typeof one?.response === 'object') : [];
}

/** What was typed for the kinds that are one line of text. */
export function typedBefore({ set, ...single }: ItemResponse): string {
  const [text] = textsIn(Object.values(single));
  return set === undefined ? (text ?? '') : `{${textsIn(set).join(', ')}}`;
}
