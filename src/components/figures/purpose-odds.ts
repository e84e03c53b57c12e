import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {formatPartOf} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {describeIntervals, type IntervalRow, intervalDots, toIntervalRows} from "./interval-dots.js";

/** How much more often girls than boys, or boys than girls, are referred for each purpose. */
export const purposeOdds: FigureSpec = {
  id: "fig-purpose-odds",
  table: "uk-purpose-odds",
  title: (view, language) => {
    const rows = rowsOf(view, language);
    // An interval that holds 1 leaves open of whom it is more often.
    const girls = rows.filter(({lower}) => lower > 1).map(({label}) => label);
    const boys = rows.filter(({upper}) => upper < 1).map(({label}) => label);
    return headline(joined(girls, language), joined(boys, language), language);
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Oddskvot flickor mot pojkar att vara anmäld för ändamålet, ensamt eller med andra, barn med angivet ändamål, Storbritannien 2023; tjock linje 95-procentsintervall, tunn linje om barnen hittats tre i taget"
      : "Odds ratio of girls to boys of being referred for the purpose, alone or with others, children whose purpose is stated, United Kingdom 2023; thick line 95 per cent interval, thin line if children were found three at a time",
  chart: (view, options) => {
    const {language} = options;
    const axis = language === "sv" ? "Oddskvot, logaritmisk skala" : "Odds ratio, logarithmic scale";
    return intervalDots(rowsOf(view, language), {...options, axis, ticks: [0.1, 0.3, 1, 3, 10, 30]});
  },
  alternative: (view, language) => {
    const bases = view.rows.map((row) => {
      const label = labelOf(view, "purpose", String(row.purpose), language);
      const [girls, boys] = [
        formatPartOf(Number(row.girls), Number(row.girlsBase), language),
        formatPartOf(Number(row.boys), Number(row.boysBase), language)
      ];
      return language === "sv"
        ? `${label}: ${girls} flickor, ${boys} pojkar`
        : `${label}: ${girls} girls, ${boys} boys`;
    });
    const lead = language === "sv" ? "Underlag" : "Bases";
    return `${describeIntervals(rowsOf(view, language), language)} ${lead}: ${bases.join("; ")}.`;
  },
  columns: ["purpose", "girls", "girlsBase", "boys", "boysBase", "oddsRatio", "intervalLower", "intervalUpper", "pHolm"]
};

function headline(girls: string, boys: string, language: Language): string {
  const sv = language === "sv";
  if (girls === "" && boys === "")
    return sv
      ? "Inget ändamål anmäls säkert oftare för flickor eller för pojkar"
      : "For no purpose are girls or boys surely more often referred";
  if (boys === "") return sv ? `Flickor anmäls oftare för ${girls}` : `Girls are more often referred for ${girls}`;
  if (girls === "") return sv ? `Pojkar anmäls oftare för ${boys}` : `Boys are more often referred for ${boys}`;
  return sv
    ? `Flickor anmäls oftare för ${girls}, pojkar oftare för ${boys}`
    : `Girls are more often referred for ${girls}, boys for ${boys}`;
}

function joined(labels: readonly string[], language: Language): string {
  const and = language === "sv" ? " och " : " and ";
  return labels.length < 2 ? labels.join("") : `${labels.slice(0, -1).join(", ")}${and}${labels.at(-1)}`;
}

function rowsOf(view: TableView, language: Language): IntervalRow[] {
  return toIntervalRows(view, "oddsRatio", ({purpose}) => labelOf(view, "purpose", String(purpose), language));
}
