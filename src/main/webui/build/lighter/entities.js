// In place of the `entities` package (16 KiB of tables) in the bundle: the browser knows all named characters itself.
export function decodeHTML(text) {
  const holder = document.createElement('textarea');
  holder.innerHTML = text;
  return holder.value;
}

export const decodeHTMLStrict = decodeHTML;
