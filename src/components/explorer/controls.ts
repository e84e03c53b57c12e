import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import {capitalised} from "../letter-case.js";
import {type Choice, putAtColumns, putAtRows, type Wish} from "./choice.js";
import type {Dimension, ExploredTable} from "./explored-table.js";
import {labelOfCode} from "./labels.js";
import {codesWithRows} from "./offered.js";
import {heldDimensions, mayStand, whyNoSum} from "./rules.js";
import {NO_SUM, WORDS} from "./words.js";

/** A list to choose one thing from. */
export interface Control {
  /** What it decides: `measure`, `rows`, `within`, `columns`, or `where.<dimension>`. */
  name: string;
  group: "arrange" | "held";
  label: string;
  options: readonly {value: string; label: string}[];
  value: string;
}

/** A set of boxes: which codes of a dimension at rows or columns are shown. */
export interface Subset {
  dimension: string;
  label: string;
  codes: readonly {code: string; label: string; checked: boolean}[];
}

/** What a list of codes has for the sum over them; no code begins with a plus sign. */
const SUM = "+sum";

/** Every list of the explorer for a table: only what the rules allow can be chosen, and what has a single value is no list. */
export function controlsOf(table: ExploredTable, choice: Choice, language: Language): Control[] {
  const words = WORDS[language];
  const standing = mayStand(table).map(({name, title}) => ({value: name, label: title[language]}));
  const [first = "", second = ""] = choice.rows;
  const nothing = {value: "", label: words.nothing};
  // What stands elsewhere is not offered: who goes through a list with the arrow keys would move it on the way.
  const free = (own: string | null) =>
    standing.filter(({value}) => value === own || (!choice.rows.includes(value) && choice.columns !== value));
  const lists: Control[] = [
    {
      name: "measure",
      group: "arrange",
      label: words.measure,
      options: table.measures.map(({name, title}) => ({value: name, label: title[language]})),
      value: choice.measure
    },
    {name: "rows", group: "arrange", label: words.rows, options: free(first), value: first},
    {
      name: "within",
      group: "arrange",
      label: words.within,
      options: [nothing, ...free(second)],
      value: second
    },
    {
      name: "columns",
      group: "arrange",
      label: words.columns,
      options: [nothing, ...free(choice.columns)],
      value: choice.columns ?? ""
    }
  ];
  const held = heldDimensions(table, choice).filter(({codes}) => codes.length > 1);
  const offered = codesWithRows(table, choice);
  return [
    ...lists.filter(({name, options}) => name === "rows" || options.length > 1),
    ...held.map((dimension) => heldControl(table, choice, dimension, offered.get(dimension.name), language))
  ];
}

function heldControl(
  table: ExploredTable,
  {measure, where}: Choice,
  {name, title, codes}: Dimension,
  offered: ReadonlySet<string> | undefined,
  language: Language
): Control {
  const words = WORDS[language];
  const sum = {value: SUM, label: capitalised(words.sum(formatNumber(codes.length, language)))};
  const label = (code: string) => {
    const own = capitalised(labelOfCode(table, name, code, language));
    return offered === undefined || offered.has(code) ? own : `${own} (${words.noRows})`;
  };
  return {
    name: `where.${name}`,
    group: "held",
    label: title[language],
    options: [
      ...(whyNoSum(table, measure, name) === undefined ? [sum] : []),
      ...codes.map((code) => ({value: code, label: label(code)}))
    ],
    value: where[name]?.[0] ?? SUM
  };
}

/** Why each dimension that is held at one value cannot be added over, one sentence for each reason. */
export function reasonsOf(table: ExploredTable, choice: Choice, language: Language): string[] {
  const reasons = new Map<string, string[]>();
  for (const {name, title} of heldDimensions(table, choice).filter(({codes}) => codes.length > 1)) {
    const reason = whyNoSum(table, choice.measure, name);
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), title[language]]);
  }
  return [...reasons].map(
    ([reason, titles]) => `${titles.join(", ")}: ${NO_SUM[language][reason as keyof typeof NO_SUM.sv]}.`
  );
}

/** The boxes of each dimension at rows or columns that has more than two codes. */
export function subsetsOf(table: ExploredTable, {rows, columns, where}: Choice, language: Language): Subset[] {
  return table.dimensions
    .filter(({name, codes}) => (rows.includes(name) || columns === name) && codes.length > 2)
    .map(({name, title, codes}) => ({
      dimension: name,
      label: title[language],
      codes: codes.map((code) => ({
        code,
        label: capitalised(labelOfCode(table, name, code, language)),
        checked: where[name]?.includes(code) ?? true
      }))
    }));
}

/** What is wished for when a list has got a new value. */
export function changeControl(choice: Choice, name: string, value: string): Wish {
  const [, second] = choice.rows;
  switch (name) {
    case "measure":
      return {...choice, measure: value};
    case "rows":
      return putAtRows(choice, second === undefined || second === value ? [value] : [value, second]);
    case "within":
      return putAtRows(choice, value === "" ? choice.rows.slice(0, 1) : [...choice.rows.slice(0, 1), value]);
    case "columns":
      return putAtColumns(choice, value === "" ? null : value);
    default:
      return holdAt(choice, name.replace(/^where\./, ""), value);
  }
}

function holdAt(choice: Choice, dimension: string, value: string): Wish {
  const {[dimension]: _, ...where} = choice.where;
  const sums = choice.sums.filter((name) => name !== dimension);
  if (value === SUM) return {...choice, where, sums: [...sums, dimension]};
  return {...choice, where: {...where, [dimension]: [value]}, sums};
}

/** What is wished for when rows and columns change places. */
export function swapAxes(choice: Choice): Wish {
  return choice.columns === null ? choice : putAtRows(choice, [choice.columns, ...choice.rows.slice(1)]);
}

/** What is wished for when the boxes of a dimension have changed; none checked is the same as all. */
export function changeSubset(choice: Choice, dimension: string, codes: readonly string[]): Wish {
  const {[dimension]: _, ...where} = choice.where;
  return {...choice, where: codes.length > 0 ? {...where, [dimension]: codes} : where};
}
