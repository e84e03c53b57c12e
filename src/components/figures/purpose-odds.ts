import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {formatPartOf} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {describeIntervals, type IntervalRow, intervalDots} from "./interval-dots.js";

/** How much more often girls than boys, or boys than girls, are referred for each purpose. */
export const purposeOdds: FigureSpec = {
  id: "fig-purpose-odds",
  table: "uk-purpose-odds",
  title: (view, language) => {
    const rows = rowsOf(view, language);
    const names = (sex: "girl" | "boy") =>
      rows
        .filter((row) => row.sex === sex)
        .map(({label}) => label)
        .join(language === "sv" ? " och " : " and ");
    return language === "sv"
      ? `Flickor anmäls oftare för ${names("girl")}, pojkar oftare för ${names("boy")}`
      : `Girls are more often referred for ${names("girl")}, boys for ${names("boy")}`;
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

function rowsOf(view: TableView, language: Language): IntervalRow[] {
  return view.rows.map((row) => ({
    label: labelOf(view, "purpose", String(row.purpose), language),
    value: Number(row.oddsRatio),
    lower: Number(row.intervalLower),
    upper: Number(row.intervalUpper),
    wideLower: Number(row.intervalLower3),
    wideUpper: Number(row.intervalUpper3),
    sex: Number(row.oddsRatio) > 1 ? "girl" : "boy"
  }));
}
