/**
 * Writes each permanent link's whole address in the publication as its text, so that it can be read, printed and copied; what it leads to
 * stays the place on the page itself, wherever the page is opened from.
 * @param page path of the page in the site, such as `en/why.html`
 * @param address where the publication will stand, with a slash at its end
 */
export function showAddresses(document: Document, page: string, address: string): void {
  for (const link of document.querySelectorAll("a.permanent-link"))
    link.textContent = `${address}${page}${link.getAttribute("href")}`;
}
