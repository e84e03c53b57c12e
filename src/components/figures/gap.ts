import {composeAlternative} from "../alternative/compose.js";
import {readingsOf} from "../alternative/reading.js";
import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {formatNumber, formatShareOf} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {type SignedBar, signedBars} from "./signed-bars.js";

/** Where the difference between the numbers of boys and of girls lies, by purpose; the parts add up to the whole. */
export const gap: FigureSpec = {
  id: "fig-gap",
  table: "uk-gap",
  title: (view, language) => {
    const parts = partsOf(view).sort((a, b) => Math.abs(Number(b.gap)) - Math.abs(Number(a.gap)));
    const [largest, whole] = [Number(parts[0]?.gap), Number(wholeOf(view)?.gap)];
    const label = labelOf(view, "category", String(parts[0]?.category), language);
    // Parts that go both ways may be larger than the whole, or against it: then they are no share of it.
    if (largest <= 0 || largest > whole) return largestIn(label, largest, language);
    const share = formatShareOf(largest, whole, language);
    return language === "sv"
      ? `Av skillnaden mellan pojkar och flickor ligger ${share} i ${label}`
      : `Of the gap between boys and girls, ${share} lies in ${label}`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Pojkar minus flickor bland anmälda barn efter ändamål, Storbritannien andra kvartalet 2022–fjärde kvartalet 2023; delarna summerar till hela skillnaden"
      : "Boys minus girls among children referred, by purpose, United Kingdom second quarter of 2022 to fourth quarter of 2023; the parts add up to the whole gap",
  chart: (view, options) => {
    const {language} = options;
    const axis = language === "sv" ? "Antal barn, pojkar minus flickor" : "Number of children, boys minus girls";
    const sides =
      language === "sv" ? (["← fler flickor", "fler pojkar →"] as const) : (["← more girls", "more boys →"] as const);
    return signedBars(barsOf(view, language), {...options, axis, sides, format: numberIn(language)});
  },
  alternative: (view, language) => {
    const readings = readingsOf(
      {...view, rows: partsOf(view)},
      {category: ["category"], measure: "gap", write: numberIn(language)},
      language
    );
    const whole = numberIn(language)(Number(wholeOf(view)?.gap));
    return language === "sv"
      ? `${composeAlternative(readings, {language, measure: "Pojkar minus flickor", reference: SIDES.sv})} Hela skillnaden: ${whole}.`
      : `${composeAlternative(readings, {language, measure: "Boys minus girls", reference: SIDES.en})} The whole gap: ${whole}.`;
  },
  columns: ["category", "girls", "boys", "gap", "gapShare"],
  select: (view) => ({...view, rows: [...partsOf(view), ...[wholeOf(view)].flatMap((row) => (row ? [row] : []))]})
};

function largestIn(label: string, gap: number, language: Language): string {
  const number = numberIn(language)(Math.abs(gap));
  return language === "sv"
    ? `Skillnaden mellan pojkar och flickor är störst för ${label}: ${number} fler ${gap > 0 ? "pojkar" : "flickor"}`
    : `The gap between boys and girls is largest for ${label}: ${number} more ${gap > 0 ? "boys" : "girls"}`;
}

const SIDES = {
  sv: {value: 0, above: "Pojkarna är fler", below: "Flickorna är fler", name: "noll"},
  en: {value: 0, above: "Boys are more", below: "Girls are more", name: "zero"}
} as const;

const partsOf = (view: TableView) => view.rows.filter(({factor}) => factor === "purpose");
const wholeOf = (view: TableView) => view.rows.find(({factor}) => factor === "all");
const numberIn = (language: Language) => (value: number) => formatNumber(value, language);

function barsOf(view: TableView, language: Language): SignedBar[] {
  const parts = partsOf(view).sort((a, b) => Number(b.gap) - Number(a.gap));
  const all = wholeOf(view);
  return [
    ...parts.map((row): SignedBar => {
      const value = Number(row.gap);
      return {
        label: labelOf(view, "category", String(row.category), language),
        value,
        fill: value < 0 ? "girl" : "boy"
      };
    }),
    ...(all
      ? [
          {
            label: language === "sv" ? "hela skillnaden" : "the whole gap",
            value: Number(all.gap),
            fill: "whole" as const
          }
        ]
      : [])
  ];
}
