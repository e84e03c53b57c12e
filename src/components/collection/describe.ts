import type {ProtectedCell} from "../../../loaders/model/protected.js";
import type {SubmissionUnit} from "../../../loaders/model/submission.js";
import {composeAlternative} from "../alternative/compose.js";
import type {Reading, Told} from "../alternative/reading.js";
import {tellHidden} from "../alternative/unknown.js";
import type {Language} from "../chapters.js";
import {tellBounds} from "../format.js";
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
  const text = cell.status === "bounded" ? tellBounds(cell, language) : cellText(cell, language);
  switch (cell.status) {
    case "published":
      return {kind: "number", value: cell.value, text};
    // It stands for several counts: neither the largest nor more than another.
    case "rounded":
      return {kind: "range", text: `${text} (${ROUNDED[language]})`};
    case "bounded":
      return {kind: "range", text};
    case "suppressed":
      return {kind: "protected"};
    case "missing":
      return {kind: "missing"};
  }
}

const ROUNDED = {sv: "avrundat", en: "rounded"} as const;

/**
 * What the figure shows in a sentence or two: where girls are more, where boys are, where rounding leaves that open, and how many
 * figures are hidden.
 * @param unit what is counted: several suspicions or cases may be of one child, so that their number does not say who are more
 */
export function findingOf(rows: readonly SexRow[], unit: SubmissionUnit, language: Language): string {
  const words = WORDS[language][countsChildren(unit) ? "children" : "others"];
  const pairs = rows
    .filter((row) => !isZero(row))
    .flatMap(({label, girl, boy}) => {
      const outcome = compare(girl, boy);
      return outcome === undefined ? [] : [{label, outcome}];
    });
  const where = (wanted: Outcome) => {
    const labels = pairs.filter(({outcome}) => outcome === wanted).map(({label}) => label);
    return labels.length > 0 ? [`${words[wanted]}: ${labels.join("; ")}.`] : [];
  };
  const comparisons = OUTCOMES.flatMap(where);
  const found = comparisons.length > 0 ? comparisons : [words.none];
  return [...found, zeros(rows, unit, language), hidden(rows, language)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const OUTCOMES = ["girls", "boys", "equal", "open"] as const;

type Outcome = (typeof OUTCOMES)[number];

/** Of whom there are more; open where rounding leaves room for both; undefined where one of them is no number. */
function compare(girl: ProtectedCell, boy: ProtectedCell): Outcome | undefined {
  const [girls, boys] = [endsOf(girl), endsOf(boy)];
  if (!girls || !boys) return undefined;
  if (girls.lower > boys.upper) return "girls";
  if (boys.lower > girls.upper) return "boys";
  return girl.status === "published" && boy.status === "published" ? "equal" : "open";
}

/** Between which counts the true one lies: a rounded figure is less than a base away (`loaders/model/protected-interval.ts`). */
function endsOf(cell: ProtectedCell): {lower: number; upper: number} | undefined {
  if (cell.status === "published") return {lower: cell.value, upper: cell.value};
  if (cell.status !== "rounded") return undefined;
  return {lower: Math.max(0, cell.value - cell.base + 1), upper: cell.value + cell.base - 1};
}

const WORDS = {
  sv: {
    children: {
      girls: "Fler flickor än pojkar",
      boys: "Fler pojkar än flickor",
      equal: "Lika många flickor som pojkar",
      open: "Avrundningen döljer vilka som är fler",
      none: "Flickor och pojkar visas inte båda på någon rad med barn.",
      zeros: "Inga flickor och inga pojkar"
    },
    others: {
      girls: "Högre antal för flickor än för pojkar",
      boys: "Högre antal för pojkar än för flickor",
      equal: "Samma antal för flickor och pojkar",
      open: "Avrundningen döljer vilket antal som är högre",
      none: "Flickor och pojkar visas inte båda på någon rad.",
      zeros: "Inga för flickor och inga för pojkar"
    }
  },
  en: {
    children: {
      girls: "More girls than boys",
      boys: "More boys than girls",
      equal: "As many girls as boys",
      open: "Rounding hides who are more",
      none: "Girls and boys are not both shown in any row with children.",
      zeros: "No girls and no boys"
    },
    others: {
      girls: "A higher number for girls than for boys",
      boys: "A higher number for boys than for girls",
      equal: "The same number for girls and boys",
      open: "Rounding hides which number is higher",
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
