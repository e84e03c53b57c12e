import type {ProtectedCell} from "../../../loaders/model/protected.js";
import {composeAlternative} from "../alternative/compose.js";
import type {Reading, Told} from "../alternative/reading.js";
import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import {SYMBOLS} from "../symbols.js";
import {cellText} from "./cells.js";
import {isZero, type SexRow} from "./sex-rows.js";

/** The text alternative of girls and boys by category, by the same rule as all figures'; rows without any child are named at the end. */
export function describeRows(all: readonly SexRow[], language: Language): string {
  const rows = all.filter((row) => !isZero(row));
  const readings = rows.flatMap(({label, girl, boy}): Reading[] => [
    {category: label, sex: "girl", told: toldBy(girl, language)},
    {category: label, sex: "boy", told: toldBy(boy, language)}
  ]);
  return [composeAlternative(readings, {language, countsRows: false}), zeros(all, language)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function toldBy(cell: ProtectedCell, language: Language): Told {
  const text = cellText(cell, language);
  switch (cell.status) {
    case "published":
    case "rounded":
      return {kind: "number", value: cell.value, text};
    case "bounded":
      return {kind: "range", text};
    case "suppressed":
      return {kind: "protected"};
    case "missing":
      return {kind: "missing"};
  }
}

/** What the figure shows in a sentence or two: where girls are more, where boys are, and how many figures are hidden. */
export function findingOf(rows: readonly SexRow[], language: Language): string {
  const words = WORDS[language];
  const pairs = rows
    .filter((row) => !isZero(row))
    .flatMap(({label, girl, boy}) =>
      girl.status === "published" && boy.status === "published" ? [{label, more: girl.value - boy.value}] : []
    );
  const where = (text: string, holds: (more: number) => boolean) => {
    const labels = pairs.filter(({more}) => holds(more)).map(({label}) => label);
    return labels.length > 0 ? [`${text}: ${labels.join("; ")}.`] : [];
  };
  const comparisons = [
    ...where(words.girls, (more) => more > 0),
    ...where(words.boys, (more) => more < 0),
    ...where(words.equal, (more) => more === 0)
  ];
  const found = comparisons.length > 0 ? comparisons : [words.none];
  return [...found, zeros(rows, language), hidden(rows, language)].filter((sentence) => sentence !== "").join(" ");
}

const WORDS = {
  sv: {
    girls: "Fler flickor än pojkar",
    boys: "Fler pojkar än flickor",
    equal: "Lika många flickor som pojkar",
    none: "Flickor och pojkar visas inte båda på någon rad med barn.",
    zeros: "Inga flickor och inga pojkar"
  },
  en: {
    girls: "More girls than boys",
    boys: "More boys than girls",
    equal: "As many girls as boys",
    none: "Girls and boys are not both shown in any row with children.",
    zeros: "No girls and no boys"
  }
} as const;

function zeros(rows: readonly SexRow[], language: Language): string {
  const labels = rows.filter(isZero).map(({label}) => label);
  return labels.length > 0 ? `${WORDS[language].zeros}: ${labels.join("; ")}.` : "";
}

function hidden(rows: readonly SexRow[], language: Language): string {
  const cells = rows.flatMap(({girl, boy}) => [girl, boy]);
  const count = cells.filter(({status}) => status === "suppressed").length;
  const [some, all] = [count, cells.length].map((value) => formatNumber(value, language));
  if (count === 0) return language === "sv" ? "Inget tal är dolt." : "No figure is hidden.";
  return language === "sv"
    ? `${some} av ${all} tal är dolda (${SYMBOLS.suppressed.sv.spoken}).`
    : `${some} of ${all} figures are hidden (${SYMBOLS.suppressed.en.spoken}).`;
}
