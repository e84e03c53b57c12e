/** Marks what repeats itself over and over: of lists with more than `most` entries of one kind, all but each tenth. */
export function markRepeated(most: number): void {
  const lists = [...document.querySelectorAll("main *")].filter(({childElementCount}) => childElementCount > most);
  for (const list of lists)
    for (const [index, entry] of [...list.children].entries())
      if (index % 10 !== 0) entry.setAttribute("data-repeated", "");
}

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
