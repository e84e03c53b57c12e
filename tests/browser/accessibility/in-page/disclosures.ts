/**
 * Opens what a reader may open, so that what it holds is looked at too: all of them, or where a page has more than `most` of a kind
 * (the trace has hundreds of one kind), that many evenly over the page.
 * @returns how many are open
 */
export function openDisclosures(most: number): number {
  const all = [...document.querySelectorAll<HTMLDetailsElement>("main details")];
  const step = Math.max(1, all.length / most);
  for (let at = 0; at < all.length; at += step) {
    const disclosure = all[Math.floor(at)];
    if (disclosure) disclosure.open = true;
  }
  for (const disclosure of document.querySelectorAll<HTMLDetailsElement>("details:not(main *)")) disclosure.open = true;
  return document.querySelectorAll("details[open]").length;
}
