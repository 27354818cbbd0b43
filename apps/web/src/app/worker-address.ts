/** The full address of a script that came with the page, from the folder of its scripts. Throws for every other. */
export function workerAddress(url: string, { page, folder }: { page: string; folder: string }): string {
  const own = new URL(page);
  const address = new URL(url, own);
  // A blob: address has its page's origin too, so the scheme is compared as well.
  const isOwn = address.protocol === own.protocol && address.origin === own.origin;
  if (!isOwn || !address.pathname.startsWith(folder))
    throw new TypeError(`${url} is no script of this page.`);
  return address.href;
}
