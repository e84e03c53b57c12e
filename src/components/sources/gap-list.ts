import type {Gap} from "../../../loaders/model/gap.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";

const WORDS = {
  sv: {where: "Där den borde finnas", consequence: "Följd"},
  en: {where: "Where it would be expected", consequence: "Consequence"}
} as const;

/** What was looked for and not found: it stays visible as missing. */
export function gapList(gaps: readonly Gap[], language: Language): HTMLElement {
  const words = WORDS[language];
  return element(
    "ul",
    {class: "gaps"},
    ...gaps.map((gap) =>
      element(
        "li",
        {id: `gap-${gap.id}`},
        element("b", {}, gap.what[language]),
        ` ${words.where}: ${gap.where[language]} ${words.consequence}: ${gap.consequence[language]}`
      )
    )
  );
}
