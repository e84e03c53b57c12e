import {composeAlternative} from "../alternative/compose.js";
import type {SideNames} from "../alternative/difference.js";
import type {Reading, Told} from "../alternative/reading.js";
import type {Language} from "../chapters.js";
import {formatNumber, formatSized, tellBounds} from "../format.js";
import type {ChartSpec, Mark} from "./chart-spec.js";
import type {Shown} from "./shown.js";
import {WORDS} from "./words.js";

const UNADDED: Record<Language, (count: string, isOne: boolean) => string> = {
  sv: (count, isOne) => `${count} ${isOne ? "uppgift läggs" : "uppgifter läggs"} inte ihop och ritas inte.`,
  en: (count, isOne) => `${count} ${isOne ? "figure is" : "figures are"} not added and not drawn.`
};

/** Sexes by the side of a comparison that they are; women and men of all ages are compared where a source has no others. */
const SIDE_OF: Readonly<Record<string, "girl" | "boy">> = {girl: "girl", boy: "boy", female: "girl", male: "boy"};

/**
 * The text alternative of a chart, by the same rule as all figures'. A table may count suspicions, or hold shares: who are more is not said,
 * only which figure is higher.
 */
export function describeChart(spec: ChartSpec, {language}: {language: Language}): string {
  const sides = sidesOf(spec);
  const readings = spec.marks.flatMap((mark) => readingOf(mark, spec, sides, language));
  const unadded = spec.marks.filter(({shown}) => shown.status === "unadded").length;
  const names = namesOf(spec, sides);
  return [
    composeAlternative(readings, {
      language,
      comparison: "higher",
      measure: spec.measure,
      ...(names === undefined ? {} : {names})
    }),
    ...(unadded > 0 ? [UNADDED[language](formatNumber(unadded, language), unadded === 1)] : []),
    ...(spec.withoutTotal ? [WORDS[language].withoutTotal] : [])
  ].join(" ");
}

/** Which side each series is; none where girls stand beside women of all ages, who are no third side. */
function sidesOf({series}: ChartSpec): (keyof SideNames | undefined)[] {
  const sides = series.map(({code}) => SIDE_OF[code]);
  const isTwice = sides.some((side, at) => side !== undefined && sides.indexOf(side) < at);
  return isTwice ? series.map(() => undefined) : sides;
}

/** What the sides are called where they are not girls and boys. */
function namesOf({series}: ChartSpec, sides: ReturnType<typeof sidesOf>): SideNames | undefined {
  const labelOf = (side: keyof SideNames) => series[sides.indexOf(side)];
  const [girls, boys] = [labelOf("girl"), labelOf("boy")];
  return girls?.code === "female" && boys?.code === "male" ? {girl: girls.label, boy: boys.label} : undefined;
}

function readingOf(
  {line: at, panel, series, shown}: Mark,
  spec: ChartSpec,
  sides: ReturnType<typeof sidesOf>,
  language: Language
): Reading[] {
  const told = toldBy(shown, language);
  const line = spec.lines[at];
  if (!told || !line) return [];
  const side = sides[series];
  const parts = [spec.panels[panel], line.category, side === undefined ? spec.series[series]?.label : ""];
  return [
    {
      category: parts.filter(Boolean).join(", "),
      ...(line.period === undefined ? {} : {period: line.period}),
      ...(side === undefined ? {} : {sex: side}),
      told
    }
  ];
}

/** Undefined for what is not added: it is told by itself. */
function toldBy(shown: Shown, language: Language): Told | undefined {
  switch (shown.status) {
    case "number":
    case "sum":
      return {kind: "number", value: shown.value, text: formatSized(shown.value, language)};
    case "none":
      return {kind: "number", value: 0, text: formatSized(0, language)};
    case "range":
      return {kind: "range", text: tellBounds(shown, language)};
    case "worded":
      return {kind: "words", text: shown.wording};
    case "hidden":
      return {kind: "protected"};
    case "missing":
      return {kind: "missing"};
    case "unadded":
      return undefined;
  }
}
