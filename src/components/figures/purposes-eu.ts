import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {uncapitalised} from "../letter-case.js";
import {labelOf, type TableView} from "../rows.js";
import {pairedDots} from "./paired-dots.js";
import {describePairs, type Pair, toPairs, widestPair} from "./pairs.js";

/** The source counts all ages together: the marks are those of girls and boys, the names are not. */
const NAMES = {
  sv: {girl: "Kvinnor och flickor", boy: "Män och pojkar"},
  en: {girl: "Women and girls", boy: "Men and boys"}
} as const;

/** For which purposes women and girls, and men and boys, were registered in the EU. */
export const purposesEu: FigureSpec = {
  id: "fig-purposes-eu",
  table: "purpose-by-sex-eu",
  title: (view, language) => {
    const widest = widestPair(pairsOf(view, language));
    if (!widest) return "";
    const more = NAMES[language][(widest.girl ?? 0) > (widest.boy ?? 0) ? "girl" : "boy"].toLowerCase();
    return language === "sv"
      ? `I EU är skillnaden störst för ${uncapitalised(widest.label)}, där ${more} är fler`
      : `In the EU the difference is largest for ${uncapitalised(widest.label)}, where ${more} are more`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Registrerade offer i EU 2015 efter ändamål och kön, antal personer i alla åldrar"
      : "Registered victims in the EU in 2015 by purpose and sex, number of persons of all ages",
  chart: (view, options) => {
    const {language} = options;
    const axis = language === "sv" ? "Antal personer" : "Number of persons";
    return pairedDots(pairsOf(view, language), {...options, axis, names: NAMES[language]});
  },
  alternative: (view, language) => describePairs(pairsOf(view, language), language, NAMES[language]),
  columns: ["purpose", "sex", "value", "status"],
  select: (view) => ({...view, rows: view.rows.filter(({sex}) => sex === "female" || sex === "male")})
};

function pairsOf(view: TableView, language: Language): Pair[] {
  const sexes: Record<string, string> = {female: "girl", male: "boy"};
  const rows = view.rows.map((row): Row => ({...row, sex: sexes[String(row.sex)] ?? row.sex ?? null}));
  return toPairs({...view, rows}, ({purpose}) => labelOf(view, "purpose", String(purpose), language));
}
