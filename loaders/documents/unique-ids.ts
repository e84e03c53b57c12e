import {idIn} from "./stem.js";

/** Attributes that name other elements by their ids. */
const REFERRING = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

/** Gives each id of a page the page's name in front, and says so wherever the page refers to it, in place. Links are another matter. */
export function makeIdsUnique(path: string, root: Element): void {
  for (const element of root.querySelectorAll("*")) {
    if (element.id) element.id = idIn(path, element.id);
    for (const name of REFERRING) {
      const value = element.getAttribute(name);
      if (value)
        element.setAttribute(
          name,
          value
            .split(/\s+/)
            .map((id) => idIn(path, id))
            .join(" ")
        );
    }
  }
  for (const element of root.querySelectorAll("svg *")) {
    for (const {name, value} of [...element.attributes]) {
      if (value.includes("url(#"))
        element.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${idIn(path, id)})`)
        );
      if (/^(xlink:)?href$/.test(name) && value.startsWith("#"))
        element.setAttribute(name, `#${idIn(path, value.slice(1))}`);
    }
  }
}
