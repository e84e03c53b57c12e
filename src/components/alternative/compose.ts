import type {Text} from "../../../loaders/model/language.js";
import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import {type Comparison, type SideNames, tellDifference} from "./difference.js";
import {tellExtremes} from "./extremes.js";
import type {Reading} from "./reading.js";
import {type Reference, tellReference} from "./reference.js";
import {NAMED} from "./shown.js";
import {tellTotals} from "./totals.js";
import {tellTrends} from "./trend.js";
import {tellUnknown} from "./unknown.js";

/** What a figure's alternative needs to know beyond its readings. */
export interface AlternativeOptions {
  language: Language;
  /** What the two sides are called, when not girls and boys. */
  names?: SideNames;
  /** What the numbers are, where a mark is of neither girls nor boys alone: `Girls’ share`. */
  measure?: string;
  reference?: Reference;
  /** What the larger of girls' and boys' numbers means; more children when absent. */
  comparison?: Comparison;
  /** False where rows are named and never counted: in a protected figure a number that stands for no cell is no help. */
  countsRows?: boolean;
}

const SIDES: Record<Language, SideNames> = {
  sv: {girl: "Flickor", boy: "Pojkar"},
  en: {girl: "Girls", boy: "Boys"}
};
const CHART: Text = {sv: "Diagram med", en: "Chart with"};
const MARKS: Record<Language, readonly [one: string, many: string]> = {
  // What is hidden, and what the source says in words, is no number.
  sv: ["uppgift", "uppgifter"],
  en: ["figure", "figures"]
};

/**
 * The text alternative of a figure, by rule from what its marks say: how many they are; the largest and the smallest; where girls and boys
 * are more, and where they differ most; what all are together; on which side of a line the numbers lie, and how sure that is; how each
 * series went; what is given as a range or in words, what is protected, and what is missing. Sentences that have nothing to say are left
 * out; what would be a long list is counted.
 */
export function composeAlternative(readings: readonly Reading[], options: AlternativeOptions): string {
  const {
    language,
    names = SIDES[options.language],
    measure = "",
    reference,
    comparison = "more",
    countsRows = true
  } = options;
  const most = countsRows ? NAMED : Number.POSITIVE_INFINITY;
  const parts = readings.filter(({isTotal}) => !isTotal);
  const sexes = (["girl", "boy"] as const).filter((sex) => parts.some((reading) => reading.sex === sex));
  const of = (sex?: "girl" | "boy") => parts.filter((reading) => reading.sex === sex);
  return [
    tellSize(readings.length, language),
    ...sexes.flatMap((sex) => tellExtremes(names[sex], of(sex), language)),
    ...tellExtremes(measure, of(), language),
    ...tellDifference(parts, names, {comparison, countsRows}, language),
    ...tellTotals(readings, names),
    ...(reference ? tellReference(parts, reference, language) : []),
    ...tellTrends(parts, names, most, language),
    ...tellUnknown(readings, names, most, language)
  ].join(" ");
}

function tellSize(size: number, language: Language): string {
  return `${CHART[language]} ${formatNumber(size, language)} ${MARKS[language][size === 1 ? 0 : 1]}.`;
}
