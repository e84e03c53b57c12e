import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import {capitalised} from "../letter-case.js";
import {type CellStyle, formatValue} from "./cell-text.js";
import type {ChartSpec, Mark} from "./chart-spec.js";
import {WORDS as EXPLORER_WORDS} from "./words.js";

const WORDS = {
  sv: {
    intro: (lines: string) => `Punktdiagram med ${lines} rader.`,
    one: "Punktdiagram med en rad.",
    only: (name: string, at: string) => `${name}bara ett tal visas: ${at}.`,
    extremes: (name: string, most: string, least: string) => `${name}störst ${most}, minst ${least}.`,
    same: (name: string, at: string) => `${name}alla tal som visas är ${at}.`,
    sexes: ({more, less, same, all}: Comparison) =>
      `Flickornas tal är högre än pojkarnas på ${more}, lägre på ${less} och lika på ${same} av ${all} där båda visas.`,
    rows: (count: string) => `${count} ${count === "1" ? "rad" : "rader"}`,
    gap: (label: string, difference: string) => `Störst är skillnaden för ${label}: ${difference}.`,
    ranges: (count: string) => `${count} tal ritas som intervall.`,
    hidden: (count: string) => `${count} tal är ${count === "1" ? "skyddat" : "skyddade"} och ritas inte.`,
    other: (count: string) => `${count} ${count === "1" ? "uppgift" : "uppgifter"} är inte tal och ritas inte.`
  },
  en: {
    intro: (lines: string) => `Dot chart with ${lines} rows.`,
    one: "Dot chart with one row.",
    only: (name: string, at: string) => `${name}only one figure is shown: ${at}.`,
    extremes: (name: string, most: string, least: string) => `${name}largest ${most}, smallest ${least}.`,
    same: (name: string, at: string) => `${name}every figure shown is ${at}.`,
    sexes: ({more, less, same, all}: Comparison) =>
      `The girls’ figure is higher than the boys’ in ${more}, lower in ${less} and the same in ${same} of ${all} where both are shown.`,
    rows: (count: string) => `${count} ${count === "1" ? "row" : "rows"}`,
    gap: (label: string, difference: string) => `The difference is largest for ${label}: ${difference}.`,
    ranges: (count: string) =>
      `${count} ${count === "1" ? "figure is drawn as a range" : "figures are drawn as ranges"}.`,
    hidden: (count: string) => `${count} ${count === "1" ? "figure is" : "figures are"} suppressed and not drawn.`,
    other: (count: string) =>
      `${count} ${count === "1" ? "figure is no number" : "figures are no numbers"} and not drawn.`
  }
} as const;

/** In how many rows the figure of girls is more, less and the same, of how many. */
type Comparison = Readonly<Record<"more" | "less" | "same" | "all", string>>;

interface Placed {
  label: string;
  value: number;
}

/**
 * The text alternative of a chart, written from its figures: the largest and the smallest of each series and panel, the difference
 * between girls and boys, and how many figures are ranges, hidden or no numbers.
 */
export function describeChart(spec: ChartSpec, {language}: Pick<CellStyle, "language">): string {
  const words = WORDS[language];
  const show = (count: number) => formatNumber(count, language);
  const groups = spec.panels.flatMap((panel, panelAt) =>
    spec.series.map(({label}, seriesAt) => ({
      name: [panel, label].filter((part) => part !== "").join(", "),
      placed: placedIn(spec, (mark) => mark.panel === panelAt && mark.series === seriesAt)
    }))
  );
  const count = (statuses: readonly string[]) => spec.marks.filter(({shown}) => statuses.includes(shown.status)).length;
  const counted = (statuses: readonly string[], sentence: (count: string) => string) =>
    count(statuses) > 0 ? sentence(show(count(statuses))) : "";
  return [
    spec.lines.length === 1 ? words.one : words.intro(show(spec.lines.length)),
    ...groups.map(({name, placed}) => extremes(name, placed, language)),
    ...betweenSexes(spec, language),
    counted(["range"], words.ranges),
    counted(["hidden"], words.hidden),
    counted(["missing", "worded", "unadded"], words.other),
    spec.withoutTotal ? EXPLORER_WORDS[language].withoutTotal : ""
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function placedIn({marks, lines}: ChartSpec, belongs: (mark: Mark) => boolean): Placed[] {
  return marks.filter(belongs).flatMap(({shown, line}) => {
    const value =
      shown.status === "number" || shown.status === "sum" ? shown.value : shown.status === "none" ? 0 : undefined;
    return value === undefined ? [] : [{label: lines[line] ?? "", value}];
  });
}

function extremes(name: string, placed: readonly Placed[], language: Language): string {
  const words = WORDS[language];
  const lead = name === "" ? "" : `${name}: `;
  const sorted = [...placed].sort((a, b) => b.value - a.value);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return "";
  const at = ({label, value}: Placed) => `${label} (${formatValue(value, language)})`;
  if (sorted.length === 1) return capitalised(words.only(lead, at(most)));
  if (most.value === least.value) return capitalised(words.same(lead, formatValue(most.value, language)));
  return capitalised(words.extremes(lead, at(most), at(least)));
}

// Only where both are numbers: a difference with a hidden or missing figure is no figure. A table may count suspicions, or hold shares:
// who are more is not said, only which figure is higher.
function betweenSexes(spec: ChartSpec, language: Language): string[] {
  const [girls, boys] = ["girl", "boy"].map((sex) => {
    const at = spec.series.findIndex(({code}) => code === sex);
    return placedIn(spec, (mark) => at >= 0 && mark.series === at);
  });
  const pairs = spec.lines.flatMap((label) => {
    const [girl, boy] = [girls, boys].map((sex) => sex?.filter((placed) => placed.label === label) ?? []);
    const [one, other] = [girl?.[0], boy?.[0]];
    return one && other && girl?.length === 1 && boy?.length === 1 ? [{label, more: one.value - other.value}] : [];
  });
  if (pairs.length === 0) return [];
  const widest = pairs.reduce((most, pair) => (Math.abs(pair.more) > Math.abs(most.more) ? pair : most));
  const words = WORDS[language];
  const count = (holds: (more: number) => boolean) =>
    formatNumber(pairs.filter(({more}) => holds(more)).length, language);
  return [
    words.sexes({
      more: count((more) => more > 0),
      less: count((more) => more < 0),
      same: count((more) => more === 0),
      all: words.rows(formatNumber(pairs.length, language))
    }),
    ...(pairs.length > 1 && widest.more !== 0
      ? [words.gap(widest.label, formatValue(Math.abs(widest.more), language))]
      : [])
  ];
}
