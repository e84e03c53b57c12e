import type {Codelist} from "../../model/codelist.js";
import type {ProtectedCollection} from "../../model/protected.js";
import type {SubmissionSchema} from "../../model/submission-schema.js";
import type {OfferedCodes} from "../collection/cubes.js";

/** What a word can mean: a code of a dimension, or a total. */
export interface Meaning {
  dimension: string;
  code: string;
}

/** The words by which cells are named, in both languages. */
export interface Vocabulary {
  /** Every code that a word can stand for; a word can be a label in several dimensions. */
  meaningsOf(word: string): readonly Meaning[];
  isTotal(word: string): boolean;
  /** The dimension that a heading names. */
  dimensionOf(word: string): string | undefined;
  /** Labels and codes of two characters and more, the longest first, as they stand in running text. */
  labels: readonly {text: string; meanings: readonly Meaning[]}[];
  offered: OfferedCodes;
}

const TOTALS = ["all", "alla", "total", "totalt", "summa", "samtliga", "båda könen", "both sexes", "everyone"];
/** Words that texts use in place of a label. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  girl: ["flickor", "flickorna", "flickan", "girls"],
  boy: ["pojkar", "pojkarna", "pojken", "boys"],
  police: ["polisen"],
  prosecution: ["åklagare", "åklagarna", "prosecutors"]
};

/** A word as it is compared: lower case, one kind of dash and space, nothing around it. */
function normalizeWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00a0\u202f\s]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/^[\s(:;,.]+|[\s):;,.*]+$/g, "");
}

/**
 * The words of the protected collections: codes and labels of what authorities deliver, and of the categories that are published.
 * @param schema what authorities deliver
 */
export function makeVocabulary(
  schema: SubmissionSchema,
  codelists: ReadonlyMap<string, Codelist>,
  collections: readonly ProtectedCollection[]
): Vocabulary {
  const dimensions = schema.columns.flatMap((column) => (column.role === "dimension" ? [column] : []));
  const {words, totals} = collectWords(schema, codelists, collections);
  const headings = new Map(
    dimensions.flatMap(({name, title}) =>
      [name, title.sv, title.en].map((text): [string, string] => [normalizeWord(text), name])
    )
  );
  const meaningsOf = remember((text): readonly Meaning[] => {
    const word = normalizeWord(text);
    const known = words.get(word);
    return known ? [...known.values()] : ageRange(word, dimensions.find(({name}) => name === "age")?.codes ?? []);
  });
  return {
    meaningsOf,
    isTotal: remember((text) => totals.has(normalizeWord(text))),
    dimensionOf: remember((text) => headings.get(normalizeWord(text))),
    labels: [...words]
      .filter(([text]) => text.length > 1 && !/^\d+$/.test(text))
      .map(([text, meanings]) => ({text, meanings: [...meanings.values()]}))
      .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1)),
    offered: (dimension) => dimensions.find(({name}) => name === dimension)?.codes ?? []
  };
}

/** Every word with all that it can stand for, by what it stands for, and the words that stand for a total. */
function collectWords(
  {columns, total}: SubmissionSchema,
  codelists: ReadonlyMap<string, Codelist>,
  collections: readonly ProtectedCollection[]
): {words: ReadonlyMap<string, ReadonlyMap<string, Meaning>>; totals: ReadonlySet<string>} {
  const words = new Map<string, Map<string, Meaning>>();
  const totals = new Set(TOTALS);
  const add = (dimension: string, code: string, ...labels: (string | undefined)[]) => {
    for (const text of [code, ...variants(code, ...labels)]) {
      const word = normalizeWord(text ?? "");
      if (word === "") continue;
      const known = words.get(word) ?? new Map<string, Meaning>();
      words.set(word, known.set(`${dimension}=${code}`, {dimension, code}));
    }
  };
  for (const column of columns) {
    if (column.role !== "dimension") continue;
    for (const {code, label} of codelists.get(column.codelist ?? "")?.codes ?? []) {
      if (code === total) for (const text of [label.sv, label.en]) totals.add(normalizeWord(text));
      else if (column.codes?.includes(code)) add(column.name, code, label.sv, label.en);
    }
  }
  for (const {name, categories} of collections.flatMap(({tables}) => tables.flatMap((table) => table.dimensions)))
    for (const {code, label} of categories) add(name, code, label?.sv, label?.en);
  return {words, totals};
}

/** The same words are asked for again and again. */
function remember<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const made = find(text);
    known.set(text, made);
    return made;
  };
}

function variants(code: string, ...labels: (string | undefined)[]): (string | undefined)[] {
  const short = labels.map((label) => label?.replace(/ (år|years)$/, ""));
  return [...labels, ...short, ...(OTHER_WORDS[code] ?? [])];
}

/** A range of ages that is the same as several delivered groups together. */
function ageRange(word: string, codes: readonly string[]): Meaning[] {
  const [, from, to] = /^(\d{1,2})-(\d{1,2})(?: (?:år|years))?$/.exec(word) ?? [];
  if (from === undefined || to === undefined) return [];
  const parts = codes.filter((code) => {
    const [, first, last] = /^(\d+)-(\d+)$/.exec(code) ?? [];
    return first !== undefined && Number(first) >= Number(from) && Number(last) <= Number(to);
  });
  const covered = parts.reduce((sum, code) => {
    const [first = 0, last = 0] = code.split("-").map(Number);
    return sum + last - first + 1;
  }, 0);
  return covered === Number(to) - Number(from) + 1 ? [{dimension: "age", code: parts.join("+")}] : [];
}
