/** Says something to people who listen to the page; the shell holds the live region. */
export function announce(text: string): void {
  const region = document.getElementById('announcements');
  if (region) {
    region.textContent = '';
    requestAnimationFrame(() => (region.textContent = text));
  }
}
