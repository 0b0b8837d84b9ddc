/** The block of a lesson that a citation's quote stands in: the one that shares most of the quote's words. */
export function findPassage(root: HTMLElement, quote: string): HTMLElement | undefined {
  const wanted = words(quote);
  const blocks = [...root.querySelectorAll<HTMLElement>('p, li, h1, h2, h3, h4, td, blockquote, pre, dd')];
  const best = blocks
    .map((block) => ({ block, share: shared(wanted, words(block.textContent ?? '')) }))
    .reduce<{ block?: HTMLElement; share: number }>((one, other) => (other.share > one.share ? other : one), { share: 0 });
  return best.share >= 0.5 ? best.block : undefined;
}

function words(text: string): Set<string> {
  return new Set(text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function shared(wanted: Set<string>, given: Set<string>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => given.has(word)).length / wanted.size;
}
