import type {Language} from "../chapters.js";
import type {Reading} from "./reading.js";
import {listOf, nameOf, type Shown, shownOf, tellRows} from "./shown.js";

/** What the two sides of a comparison are called, in the plural: girls and boys where nothing else is said. */
export type SideNames = Readonly<Record<"girl" | "boy", string>>;

interface Pair {
  name: string;
  girl: Shown;
  boy: Shown;
}

/** What the larger number of a pair means: more children, or a higher rate. */
export type Comparison = "more" | "higher";

const LARGER = {
  sv: {more: "är fler", higher: "har det högre talet"},
  en: {more: "are more", higher: "have the higher figure"}
} as const;

/** The difference between girls and boys, where both are numbers: in how many rows each are more, and where they differ most. */
export function tellDifference(
  readings: readonly Reading[],
  names: SideNames,
  {comparison, countsRows}: {comparison: Comparison; countsRows: boolean},
  language: Language
): string[] {
  const pairs = pairsOf(shownOf(readings));
  if (pairs.length === 0) return [];
  const sides = (["girl", "boy"] as const).map((sex) => ({
    sex,
    where: pairs.filter((pair) => moreIn(pair) === sex)
  }));
  const equal = pairs.filter((pair) => moreIn(pair) === undefined);
  const inRows = (where: readonly Pair[]) => {
    const found = where.map(({name}) => name);
    return countsRows ? tellRows(found, pairs.length, language) : `: ${listOf(found)}`;
  };
  const larger = LARGER[language][comparison];
  const counts = sides.flatMap(({sex, where}) =>
    where.length > 0 ? [`${names[sex]} ${larger}${inRows(where)}.`] : []
  );
  const same = equal.length > 0 ? [tellEqual(equal, language)] : [];
  return [...counts, ...same, ...tellWidest(pairs, names, language), ...tellOverlap(pairs, language)];
}

function pairsOf(shown: readonly Shown[]): Pair[] {
  const girls = shown.filter(({sex}) => sex === "girl");
  return girls.flatMap((girl): Pair[] => {
    const boy = shown.find(
      ({sex, category, period}) => sex === "boy" && category === girl.category && period === girl.period
    );
    return boy ? [{name: nameOf(girl), girl, boy}] : [];
  });
}

function gapOf({girl, boy}: Pair): number {
  return girl.told.value - boy.told.value;
}

function moreIn(pair: Pair): "girl" | "boy" | undefined {
  const gap = gapOf(pair);
  return gap === 0 ? undefined : gap > 0 ? "girl" : "boy";
}

function tellEqual(where: readonly Pair[], language: Language): string {
  return `${language === "sv" ? "Lika" : "Equal"}: ${listOf(where.map(({name}) => name))}.`;
}

function tellWidest(pairs: readonly Pair[], names: SideNames, language: Language): string[] {
  const most = Math.max(...pairs.map((pair) => Math.abs(gapOf(pair))));
  const [widest, ...others] = pairs.filter((pair) => Math.abs(gapOf(pair)) === most);
  if (!widest || pairs.length < 2 || most === 0) return [];
  const lead = language === "sv" ? "Skillnaden är störst för" : "The difference is largest for";
  if (others.length > 0) return [`${lead} ${listOf([widest, ...others].map(({name}) => name))}.`];
  const [girl, boy] = [
    `${names.girl.toLowerCase()} ${widest.girl.told.text}`,
    `${names.boy.toLowerCase()} ${widest.boy.told.text}`
  ];
  return [`${lead} ${widest.name}: ${girl}, ${boy}.`];
}

// Intervals that part from each other: the difference is more than chance alone would make.
function tellOverlap(pairs: readonly Pair[], language: Language): string[] {
  const ends = pairs.flatMap(({name, girl: {told: girl}, boy: {told: boy}}) => {
    const known = [girl.lower, girl.upper, boy.lower, boy.upper].every((end) => end !== undefined);
    const apart = Number(girl.lower) > Number(boy.upper) || Number(boy.lower) > Number(girl.upper);
    return known ? [{name, apart}] : [];
  });
  if (ends.length === 0) return [];
  const meeting = ends.filter(({apart}) => !apart).map(({name}) => name);
  const none = {sv: "Inga intervall går in i varandra.", en: "No intervals overlap."}[language];
  const some = {sv: "Intervallen går in i varandra", en: "The intervals overlap"}[language];
  return [meeting.length === 0 ? none : `${some}${tellRows(meeting, ends.length, language)}.`];
}
