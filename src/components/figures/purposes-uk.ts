import type {FigureSpec} from "../figure.js";
import {uncapitalised} from "../letter-case.js";
import {labelOf, type TableView} from "../rows.js";
import {pairedDots} from "./paired-dots.js";
import {describePairs, toPairs, widestPair} from "./pairs.js";

/** Combinations with fewer children than this, girls and boys together, are in the table behind the figure only. */
const SHOWN_FROM = 50;

/** For which forms of exploitation girls and boys were referred in the United Kingdom. */
export const purposesUk: FigureSpec = {
  id: "fig-purposes-uk",
  table: "purpose-by-sex-uk",
  title: (view, language) => {
    const widest = widestPair(pairsOf(view, language));
    if (!widest) return "";
    const more = (widest.girl ?? 0) > (widest.boy ?? 0);
    const form = uncapitalised(widest.label);
    return language === "sv"
      ? `Störst är skillnaden för ${form}, där ${more ? "flickorna" : "pojkarna"} är fler`
      : `The difference is largest for ${form} exploitation, where ${more ? "girls" : "boys"} are more`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? `Anmälda barn i Storbritannien 2023 efter form av exploatering och kön, antal barn; former med minst ${SHOWN_FROM} barn`
      : `Children referred in the United Kingdom in 2023 by form of exploitation and sex, number of children; forms with at least ${SHOWN_FROM} children`,
  chart: (view, options) =>
    pairedDots(pairsOf(view, options.language), {
      ...options,
      axis: options.language === "sv" ? "Antal barn" : "Number of children"
    }),
  alternative: (view, language) => describePairs(pairsOf(view, language), language),
  columns: ["form", "sex", "value", "status"]
};

function pairsOf(view: TableView, language: "sv" | "en") {
  return toPairs(view, (row) => labelOf(view, "form", String(row.form), language))
    .filter(({girl = 0, boy = 0}) => girl + boy >= SHOWN_FROM)
    .sort((a, b) => (b.girl ?? 0) + (b.boy ?? 0) - (a.girl ?? 0) - (a.boy ?? 0));
}
