import type { ItemResponse } from '../../api/types.ts';

/** `{-5, 9}` is a set of two numbers; anything else is intervals. */
export function setResponse(text: string): ItemResponse {
  const inside = /^(?:\\?\{)(.*?)(?:\\?\})$/s.exec(text)?.[1];
  if (inside === undefined) {
    return { interval: text };
  }
  return { set: inside.split(/[,;]/).map((part) => part.trim()).filter((part) => part !== '') };
}
