import {posix} from "node:path";

/** A page of the finished site as far as links are concerned. */
export interface LinkedPage {
  ids: Set<string>;
  links: string[];
}

/**
 * Finds links, images and style sheets that lead nowhere, and fragments that no element answers to.
 * @param pages each page by its path in the site
 * @param files every file of the site, pages included
 * @returns one line for each broken link: page, link and cause; empty when all are whole
 */
export function findBrokenLinks(pages: ReadonlyMap<string, LinkedPage>, files: ReadonlySet<string>): string[] {
  return [...pages].flatMap(([path, {links}]) =>
    links.flatMap((link) => {
      const cause = findFault(path, link, pages, files);
      return cause === undefined ? [] : [`${path}: broken link: "${link}" (${cause})`];
    })
  );
}

/** What a finished page links to, and what can be linked to in it. */
export function readLinks(document: Document): LinkedPage {
  const elements = [...document.querySelectorAll("[href], [src]")];
  return {
    ids: new Set([...document.querySelectorAll("[id]")].map((element) => element.id)),
    links: [...new Set(elements.map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? ""))]
  };
}

function findFault(
  page: string,
  link: string,
  pages: ReadonlyMap<string, LinkedPage>,
  files: ReadonlySet<string>
): string | undefined {
  if (/^(https?|mailto|data):/.test(link)) return undefined;
  const [address = "", fragment] = link.split("#");
  // What stands after "?" is for the page's own script.
  const [path = ""] = address.split("?");
  const target = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), decodeURI(path)));
  if (path.startsWith("/")) return "an absolute path does not work from a folder: make it relative";
  if (path.endsWith("/")) return "a folder does not open without a server: name its index.html";
  if (!files.has(target)) return "no such file in the site";
  if (fragment && pages.has(target) && !pages.get(target)?.ids.has(decodeURIComponent(fragment)))
    return "no such id there";
  return undefined;
}
