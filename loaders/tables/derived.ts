import type {Row, Value} from "../model/table.js";
import {join} from "./publish.js";

/** From the surest to the least sure; what is computed is at best derived. */
const CERTAINTY = ["derived", "rounded", "bound"] as const;

/**
 * A row that a method made of other rows: their sources, where second-hand ones were seen, their places in the data, and the
 * certainty of the least sure.
 * @param fields dimensions and measures of the row
 * @param inputs the rows that it stands on
 * @param place how it was made
 */
export function derivedRow(fields: Row, inputs: readonly Row[], place: string): Row {
  const gather = (name: string) => join(inputs.map((row) => row[name] ?? null));
  return {
    ...fields,
    lower: fields.lower ?? null,
    upper: fields.upper ?? null,
    status: leastSure(inputs.map((row) => row.status ?? null)),
    wording: null,
    wordingLanguage: null,
    source: gather("source"),
    via: gather("via"),
    place,
    note: null,
    origin: compactOrigins(inputs.map((row) => row.origin ?? null))
  };
}

/** How sure a figure is that was made of figures with these statuses. */
export function leastSure(inputs: readonly Value[]): (typeof CERTAINTY)[number] {
  const statuses = new Set(inputs);
  if (statuses.has("bound") || statuses.has("worded")) return "bound";
  return statuses.has("rounded") ? "rounded" : "derived";
}

/** Places in the data in few words: neighbouring lines of one file as `file.csv:16-21`. */
function compactOrigins(origins: readonly Value[]): string {
  const places = [...new Set(origins.flatMap((origin) => String(origin ?? "").split(" ")))].filter(
    (place) => place !== ""
  );
  const byFile = new Map<string, number[]>();
  const rest: string[] = [];
  for (const place of places) {
    const [, file, line] = /^(.*):(\d+)$/.exec(place) ?? [];
    if (file === undefined || line === undefined) rest.push(place);
    else byFile.set(file, [...(byFile.get(file) ?? []), Number(line)]);
  }
  const runs = [...byFile].flatMap(([file, lines]) => runsOf(lines).map((run) => `${file}:${run}`));
  return [...runs, ...rest].sort().join(" ");
}

function runsOf(lines: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && line <= last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
}
