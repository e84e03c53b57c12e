import type {CatalogueConflict} from "../../../loaders/tables/catalogue.js";
import type {Language} from "../chapters.js";
import {sayFigure} from "../counted.js";
import {element} from "../element.js";
import {formatPeriod} from "../format.js";
import type {Cite} from "../prose.js";

const WORDS = {sv: {seenAt: "sett hos"}, en: {seenAt: "seen at"}} as const;

/** Where sources contradict each other: every figure is kept and shown beside the other. */
export function conflictList(conflicts: readonly CatalogueConflict[], language: Language, cite: Cite): HTMLElement {
  return element(
    "div",
    {class: "conflicts"},
    ...conflicts.map(({id, title, explanation, observations}) =>
      element(
        "section",
        {id: `conflict-${id}`},
        element("h3", {}, title[language]),
        element("p", {}, explanation[language]),
        element("ul", {}, ...observations.map((observation) => observationLine(observation, language, cite)))
      )
    )
  );
}

function observationLine(
  {label, figure, source, via}: CatalogueConflict["observations"][number],
  language: Language,
  cite: Cite
): HTMLElement {
  const where = label.map((part) => (typeof part === "string" ? formatPeriod(part, language) : part[language]));
  return element(
    "li",
    {},
    element("b", {}, sayFigure(figure, language)),
    `, ${where.join(", ")} `,
    cite(source),
    ...(via ? [`, ${WORDS[language].seenAt} `, cite(via)] : [])
  );
}
