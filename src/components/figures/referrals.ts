import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {uncapitalised} from "../letter-case.js";
import {labelOf, type TableView} from "../rows.js";
import {toPairs} from "./pairs.js";
import {describeShares, extremesOf, type GirlsShare, shareDots, toShares, withBase} from "./share-dots.js";

/** How the girls' share of one and the same form of exploitation differs between those who refer the child. */
export const referrals: FigureSpec = {
  id: "fig-referrals",
  table: "referrals-by-responder",
  title: (view, language) => {
    const [least, most] = extremesOf(sharesOf(view, language));
    if (!most || !least) return "";
    const [high, low] = [most, least].map((share) => withBase(share, language));
    return language === "sv"
      ? `Andelen flickor skiljer sig mellan dem som anmäler: ${high} hos ${uncapitalised(most.label)}, ${low} hos ${uncapitalised(least.label)}`
      : `The share of girls differs between those who refer: ${high} for ${uncapitalised(most.label)}, ${low} for ${uncapitalised(least.label)}`;
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
