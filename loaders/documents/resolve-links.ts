import {idIn, stemOf} from "./stem.js";

/** What the links of a document may lead to. */
export interface LinkTargets {
  /** Paths of the pages that stand in the document. */
  pages: ReadonlySet<string>;
  /** Every id of the document. */
  ids: ReadonlySet<string>;
  /** Address of the site, for what does not stand in the document. */
  address: string;
}

/**
 * Makes the links of a page links within the document where it holds what they lead to, else absolute addresses of the site, in
 * place. A link to what the document leaves out of one of its pages leads to that page.
 */
export function resolveLinks(path: string, root: Element, targets: LinkTargets): void {
  for (const link of root.querySelectorAll("a[href]")) {
    link.setAttribute("href", resolveLink(path, link.getAttribute("href") ?? "", targets));
    link.removeAttribute("download");
  }
}

function resolveLink(path: string, href: string, {pages, ids, address}: LinkTargets): string {
  if (/^[a-z]+:/i.test(href)) return href;
  const url = new URL(href, new URL(path, "file:///"));
  const target = decodeURI(url.pathname.slice(1));
  if (!pages.has(target)) return new URL(`${target}${url.search}${url.hash}`, address).href;
  const id = idIn(target, decodeURIComponent(url.hash.slice(1)));
  return ids.has(id) ? `#${id}` : `#${stemOf(target)}`;
}
