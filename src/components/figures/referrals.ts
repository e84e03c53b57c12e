import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {labelOf, type TableView} from "../rows.js";
import {lowerFirst, toPairs} from "./pairs.js";
import {describeShares, extremesOf, type GirlsShare, shareDots, toShares, withBase} from "./share-dots.js";

/** How the girls' share of one and the same form of exploitation depends on who refers the child. */
export const referrals: FigureSpec = {
  id: "fig-referrals",
  table: "referrals-by-responder",
  title: (view, language) => {
    const [least, most] = extremesOf(sharesOf(view, language));
    if (!most || !least) return "";
    const [high, low] = [most, least].map((share) => withBase(share, language));
    return language === "sv"
      ? `Andelen flickor beror på vem som anmäler: ${high} hos ${lowerFirst(most.label)}, ${low} hos ${lowerFirst(least.label)}`
      : `The share of girls depends on who refers: ${high} for ${lowerFirst(most.label)}, ${low} for ${lowerFirst(least.label)}`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Andel flickor av flickor och pojkar som anmälts för sexuell exploatering som enda form, Storbritannien 2023, efter vem som anmäler"
      : "Girls as a share of girls and boys referred for sexual exploitation as the only form, United Kingdom 2023, by first responder",
  chart: (view, options) => shareDots(sharesOf(view, options.language), options),
  alternative: (view, language) => describeShares(sharesOf(view, language), language),
  columns: ["responder", "form", "sex", "value", "status"],
  select: (view) => ({...view, rows: view.rows.filter(({form}) => form === "sexual")})
};

function sharesOf(view: TableView, language: Language): GirlsShare[] {
  return toShares(toPairs(view, ({responder}) => labelOf(view, "responder", String(responder), language)));
}
