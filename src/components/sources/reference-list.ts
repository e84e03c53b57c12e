import type {Language} from "../chapters.js";
import {element} from "../element.js";
import type {Reference} from "../report.js";

/** The list of references, generated from `data/references.json`: each entry is the address of its citations. */
export function referenceList(references: readonly Reference[], language: Language): HTMLElement {
  return element(
    "ol",
    {class: "references"},
    ...references.map((reference) => {
      const item = element("li", {id: `ref-${reference.id}`});
      item.innerHTML = reference.entry[language];
      // The title is the publication's own, in its own language.
      if (reference.language && reference.language !== language)
        item.querySelector("i")?.setAttribute("lang", reference.language);
      if (reference.note) item.append(" ", element("span", {class: "note", lang: "en"}, `[${reference.note}]`));
      return item;
    })
  );
}
