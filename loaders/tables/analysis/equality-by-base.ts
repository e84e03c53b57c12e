import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import type {Evidence} from "../../read/evidence.js";
import {childrenBySex} from "../children-by-sex.js";
import {derivedRow} from "../derived.js";
import {mappings} from "../mappings.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {recipe} from "../recipe.js";
import {unaccompaniedBySex} from "../unaccompanied-by-sex.js";
import {boundsOfWords, countBounds} from "./wordings.js";

/** The bases whose girls and boys are published as numbers: of the mapping's last year, of a later year, and of the longest period. */
const BASES = [
  ["2015", "all"],
  ["2017", "all"],
  ["2013-2023", "12-17"]
] as const;

const DATASET = "national-mapping-2012-2015";

/**
 * What "as many girls as boys" in 2012–2015 would mean for each unaccompanied girl and boy. The split by sex among the unaccompanied of
 * the mapping is not published: the table shows what follows if it is the same as among all, and what is possible whatever it is.
 */
export const equalityByBase = recipe((evidence): ProtectedTable => {
  const subject = readSubject(evidence);
  const bases = unaccompaniedBySex(evidence).rows.filter(
    ({measure, value}) => measure === "count" && typeof value === "number"
  );
  const rows = BASES.flatMap(([period, age]) => {
    const of = (sex: string) => bases.filter((row) => row.period === period && row.age === age && row.sex === sex);
    return of("girl").flatMap((girl) =>
      of("boy").flatMap((boy) => ["same-split", "any-split"].map((a) => toRow(subject, a, girl, boy)))
    );
  });
  return publish({
    name: "equality-by-base",
    title: {
      sv: "Vad ”lika många” betyder per ensamkommande barn",
      en: "What “equally many” means for each unaccompanied child"
    },
    subtitle: {
      sv: "Kvot mellan flickors och pojkars frekvens per ensamkommande barn i kartläggningen 2012–2015, som ett spann",
      en: "Ratio of girls’ to boys’ rates per unaccompanied child in the mapping of 2012–2015, as a range"
    },
    datasets: [DATASET, "unaccompanied-children"].map((name) => evidence.getDataset(name)),
    codelists: evidence.codelists,
    dimensions: ["period", "age", "assumption", "unit"],
    measures: [
      {
        name: "unaccompaniedLeast",
        title: {sv: "Ensamkommande i kartläggningen, minst", en: "Unaccompanied in the mapping, at least"},
        unit: "child"
      },
      {
        name: "unaccompaniedMost",
        title: {sv: "Ensamkommande i kartläggningen, högst", en: "Unaccompanied in the mapping, at most"},
        unit: "child"
      },
      {name: "girlsLeast", title: {sv: "Därav flickor, minst", en: "Of which girls, at least"}, unit: "child"},
      {name: "girlsMost", title: {sv: "Därav flickor, högst", en: "Of which girls, at most"}, unit: "child"},
      ...measures("girlsBase", "boysBase"),
      {name: "ratioLeast", title: {sv: "Kvot, minst", en: "Ratio, at least"}},
      {name: "ratioMost", title: {sv: "Kvot, högst", en: "Ratio, at most"}}
    ],
    rows,
    notes: [
      {
        sv: "Villkorat: hur könen fördelar sig efter uppehållsstatus är inte publicerat, och barnen i basen sökte inte asyl samma år som barnen i kartläggningen blev kända.",
        en: "Conditional: the split of the sexes by residence status is not published, and the children of the base did not seek asylum in the years in which the children of the mapping became known."
      }
    ]
  });
});

interface Subject {
  total: number;
  unaccompanied: readonly number[];
  words: {code: string; lower: number; upper: number};
  rows: readonly Row[];
}

// A whole per cent is anything that rounds to it.
function readSubject(evidence: Evidence): Subject {
  const counts = childrenBySex(evidence).rows.filter(({dataset}) => dataset === DATASET);
  const [all, girl] = ["all", "girl"].map((sex) => counts.find((row) => row.sex === sex));
  const part = mappings(evidence).rows.find(
    ({dataset, residence, measure, via}) =>
      dataset === DATASET && residence === "unaccompanied" && measure === "percent" && via === null
  );
  if (typeof all?.value !== "number" || typeof part?.value !== "number" || !girl)
    throw new Error(`no total, split or share of unaccompanied children in ${DATASET}`);
  const {least, most} = countBounds(all.value, {
    code: "",
    lower: (part.value - 0.5) / 100,
    upper: (part.value + 0.5) / 100
  });
  return {
    total: all.value,
    unaccompanied: Array.from({length: most - least + 1}, (_, i) => least + i),
    words: boundsOfWords(evidence, String(girl.wording)),
    rows: [all, girl, part]
  };
}

function toRow(subject: Subject, assumption: string, girl: Row, boy: Row): Row {
  const ranges = subject.unaccompanied.map((size) => ({
    size,
    ...(assumption === "same-split" ? countBounds(size, subject.words) : anySplit(subject, size))
  }));
  const base = Number(girl.value) / Number(boy.value);
  const ratios = ranges.flatMap(({size, least, most}) => [least, most].map((girls) => girls / (size - girls) / base));
  const fields = {
    period: girl.period ?? null,
    age: girl.age ?? null,
    assumption,
    unit: "child",
    unaccompaniedLeast: Math.min(...ranges.map(({size}) => size)),
    unaccompaniedMost: Math.max(...ranges.map(({size}) => size)),
    girlsLeast: Math.min(...ranges.map(({least}) => least)),
    girlsMost: Math.max(...ranges.map(({most}) => most)),
    girlsBase: girl.value ?? null,
    boysBase: boy.value ?? null,
    ratioLeast: Math.min(...ratios),
    ratioMost: Math.max(...ratios)
  };
  return derivedRow(
    fields,
    [...subject.rows, girl, boy],
    "(girls / boys among the unaccompanied of the mapping) / (girls / boys of the base), bounds"
  );
}

// The other children of the mapping take as many girls, or as few, as there are (Fréchet's bounds).
function anySplit({total, words}: Subject, size: number): {least: number; most: number} {
  const {least, most} = countBounds(total, words);
  return {least: Math.max(0, least - (total - size)), most: Math.min(size, most)};
}
