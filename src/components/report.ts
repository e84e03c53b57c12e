import type {Table} from "apache-arrow";
import type {Language} from "./chapters.js";
import {element} from "./element.js";
import {renderFigure} from "./figure.js";
import {FIGURES} from "./figures/index.js";
import {type FigureId, numberOf} from "./figures/register.js";
import {type Prose, prose, type ReportData} from "./prose.js";
import {fromArrow} from "./rows.js";

export type {Reference, ReportData} from "./prose.js";

/** What the pages of one language are written with. */
export interface Report extends Prose {
  /** A numbered figure, from its name in the register and its table. */
  figure(id: FigureId, table: Table | Promise<Table>): Promise<HTMLElement>;
  /** A reference to a figure by its number: `figur 3`. */
  ref(id: FigureId): HTMLElement;
}

/**
 * The vocabulary that pages in one language are written with.
 * @throws Error, from each function, for an id that is unknown: the build stops at page and cell
 */
export function report(language: Language, data: ReportData): Report {
  const words = prose(language, data);
  return {
    ...words,
    async figure(id, table) {
      const number = numberOf(id);
      return renderFigure(FIGURES[id], fromArrow(await table), {language, cite: words.cite, number});
    },
    ref: (id) => element("a", {href: `#${id}`}, `${language === "sv" ? "figur" : "figure"}\u00a0${numberOf(id)}`)
  };
}
