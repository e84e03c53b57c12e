import type {ProtectedCell} from "../../../loaders/model/protected.js";
import type {SubmissionUnit} from "../../../loaders/model/submission.js";
import {composeAlternative} from "../alternative/compose.js";
import type {Reading, Told} from "../alternative/reading.js";
import {tellHidden} from "../alternative/unknown.js";
import type {Language} from "../chapters.js";
import {cellText} from "./cells.js";
import {isZero, type SexRow} from "./sex-rows.js";

/**
 * The text alternative of girls and boys by category, by the same rule as all figures'; rows without any are named at the end.
 * @param unit what is counted: only where that is children are girls or boys more, else it is the figure that is higher
 */
export function describeRows(all: readonly SexRow[], unit: SubmissionUnit, language: Language): string {
  const rows = all.filter((row) => !isZero(row));
  const readings = rows.flatMap(({label, isTotal, girl, boy}): Reading[] => [
    {category: label, isTotal, sex: "girl", told: toldBy(girl, language)},
    {category: label, isTotal, sex: "boy", told: toldBy(boy, language)}
  ]);
  const comparison = countsChildren(unit) ? "more" : "higher";
  return [composeAlternative(readings, {language, comparison, countsRows: false}), zeros(all, unit, language)]
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

/**
 * What the figure shows in a sentence or two: where girls are more, where boys are, and how many figures are hidden.
 * @param unit what is counted: several suspicions or cases may be of one child, so that their number does not say who are more
 */
export function findingOf(rows: readonly SexRow[], unit: SubmissionUnit, language: Language): string {
  const words = WORDS[language][countsChildren(unit) ? "children" : "others"];
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
  return [...found, zeros(rows, unit, language), hidden(rows, language)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const WORDS = {
  sv: {
    children: {
      girls: "Fler flickor än pojkar",
      boys: "Fler pojkar än flickor",
      equal: "Lika många flickor som pojkar",
      none: "Flickor och pojkar visas inte båda på någon rad med barn.",
      zeros: "Inga flickor och inga pojkar"
    },
    others: {
      girls: "Högre antal för flickor än för pojkar",
      boys: "Högre antal för pojkar än för flickor",
      equal: "Samma antal för flickor och pojkar",
      none: "Flickor och pojkar visas inte båda på någon rad.",
      zeros: "Inga för flickor och inga för pojkar"
    }
  },
  en: {
    children: {
      girls: "More girls than boys",
      boys: "More boys than girls",
      equal: "As many girls as boys",
      none: "Girls and boys are not both shown in any row with children.",
      zeros: "No girls and no boys"
    },
    others: {
      girls: "A higher number for girls than for boys",
      boys: "A higher number for boys than for girls",
      equal: "The same number for girls and boys",
      none: "Girls and boys are not both shown in any row.",
      zeros: "None for girls and none for boys"
    }
  }
} as const;

function countsChildren(unit: SubmissionUnit): boolean {
  return unit === "child";
}

function zeros(rows: readonly SexRow[], unit: SubmissionUnit, language: Language): string {
  const labels = rows.filter(isZero).map(({label}) => label);
  const words = WORDS[language][countsChildren(unit) ? "children" : "others"];
  return labels.length > 0 ? `${words.zeros}: ${labels.join("; ")}.` : "";
}

function hidden(rows: readonly SexRow[], language: Language): string {
  const cells = rows.flatMap(({girl, boy}) => [girl, boy]);
  const count = cells.filter(({status}) => status === "suppressed").length;
  if (count === 0) return language === "sv" ? "Inget tal är dolt." : "No figure is hidden.";
  return tellHidden(count, cells.length, language);
}
