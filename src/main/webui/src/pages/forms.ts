export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Where to go after signing in: an address of this application, whatever the link said. */
export function ownAddress(address: string, origin: string = location.origin): string {
  try {
    const url = new URL(address, origin);
    return url.origin === origin && address.startsWith('/') ? url.pathname + url.search + url.hash : '/';
  } catch {
    return '/';
  }
}
