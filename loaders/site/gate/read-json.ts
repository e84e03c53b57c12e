import type {Mark, Seen, SeenCell} from "../../model/seen.js";
import type {Place} from "../../model/statement.js";
import type {Names} from "../../protect/gate/mention.js";

type Fields = ReadonlyMap<string, string | number>;

/**
 * Everything in a JSON value: objects of a list as the rows of a table, a lone object as one row, lists by column as columns, texts. An
 * object that names a collection is of it, with all that it holds.
 * @param mark what the file or the object around it is of
 */
export function readJsonValue(value: unknown, where: Place, names: Names, mark?: Mark): Seen[] {
  if (Array.isArray(value)) return readList(value, where, names, mark);
  if (typeof value === "object" && value !== null)
    return readObject(value as Record<string, unknown>, where, names, mark);
  return typeof value === "string" ? readString(value, where, names, mark) : [];
}

function readList(list: readonly unknown[], where: Place, names: Names, mark: Mark | undefined): Seen[] {
  const objects = list.filter((one): one is Record<string, unknown> => isObject(one));
  const arrays = list.filter((one): one is unknown[] => Array.isArray(one));
  const groups = new Map<string, Fields[]>();
  for (const object of objects) {
    const own = JSON.stringify(markIn(object, names, mark) ?? null);
    groups.set(own, [...(groups.get(own) ?? []), flatten(object)]);
  }
  const rows = [...groups].map(([name, fields]) =>
    toRows(fields, where, (JSON.parse(name) as Mark | null) ?? undefined)
  );
  const matrix = arrays.length > 0 ? [matrixOf(arrays, where, mark)] : [];
  const inner = list.flatMap((one, index) => readInner(one, {...where, at: join(where.at, `[${index}]`)}, names, mark));
  return [...rows, ...matrix, ...inner];
}

/** What stands inside an element of a list, beyond the row that it is. */
function readInner(value: unknown, where: Place, names: Names, mark: Mark | undefined): Seen[] {
  if (!isObject(value)) return Array.isArray(value) ? [] : readJsonValue(value, where, names, mark);
  const own = markIn(value, names, mark);
  return nested(value).flatMap(([name, inner]) =>
    readJsonValue(inner, {...where, at: join(where.at, name)}, names, own)
  );
}

function readObject(object: Record<string, unknown>, where: Place, names: Names, mark: Mark | undefined): Seen[] {
  const own = markIn(object, names, mark);
  const columns = Object.entries(object).filter((entry): entry is [string, unknown[]] => isColumn(entry[1]));
  const isTable = columns.length > 1 && new Set(columns.map(([, list]) => list.length)).size === 1;
  const table = isTable
    ? [
        toRows(
          (columns[0]?.[1] ?? []).map((_, at) => new Map(columns.map(([name, list]) => [name, list[at] as string]))),
          where,
          own
        )
      ]
    : [];
  const inner = nested(object)
    .filter(([name]) => !isTable || !columns.some(([column]) => column === name))
    .flatMap(([name, value]) => readJsonValue(value, {...where, at: join(where.at, name)}, names, own));
  return [toRows([flatten(object)], where, own), ...table, ...inner];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isColumn(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one !== "object" || one === null);
}

function markOf(collection: string | undefined): Mark | undefined {
  return collection === undefined ? undefined : {collection};
}

/** What an object is of: what stands around it, or the collection that it names; and the table whose name it has. */
function markIn(object: Record<string, unknown>, names: Names, around: Mark | undefined): Mark | undefined {
  const texts = Object.values(object).filter((one) => typeof one === "string");
  const collection =
    around?.collection ?? texts.flatMap((text) => names.mention(text) ?? [])[0] ?? titleIn(object, names);
  if (collection === undefined) return undefined;
  const table = texts.find((text) => names.tablesOf(collection).includes(text)) ?? around?.table;
  return {collection, ...(table === undefined ? {} : {table})};
}

function titleIn({title}: Record<string, unknown>, names: Names): string | undefined {
  return isObject(title)
    ? Object.values(title).flatMap((text) => (typeof text === "string" ? (names.mention(text) ?? []) : []))[0]
    : undefined;
}

// Lists and long texts are read by themselves; so are objects that hold lists.
function nested(object: Record<string, unknown>): [string, unknown][] {
  return Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
    if (isObject(value)) return nested(value).map(([inner, one]) => [`${name}.${inner}`, one]);
    return Array.isArray(value) || typeof value === "string" ? [[name, value]] : [];
  });
}

/** Numbers and words of an object and of the objects in it, by their path: `key.sex`. */
function flatten(object: Record<string, unknown>, prefix = ""): Fields {
  return new Map(
    Object.entries(object).flatMap(([name, value]): [string, string | number][] => {
      if (isObject(value)) return [...flatten(value, `${prefix}${name}.`)];
      return typeof value === "string" || typeof value === "number" ? [[prefix + name, value]] : [];
    })
  );
}

function toRows(records: readonly Fields[], where: Place, mark: Mark | undefined): Seen {
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const heading = columns.map((name): SeenCell => ({text: name, heading: true}));
  const rows = records.map((record) => columns.map((name): SeenCell => ({text: textOf(record.get(name))})));
  return {kind: "rows", where, ...(mark ? {mark} : {}), caption: "", rows: [heading, ...rows]};
}

// A sentence is read as text: as a cell its words would say nothing.
function textOf(value: string | number | undefined): string {
  const text = String(value ?? "");
  const words = /\d/.test(text) && /\s/.test(text) ? (text.match(/\p{L}{2,}/gu) ?? []).length : 0;
  return typeof value === "string" && (text.length > 60 || words > 2) ? "" : text;
}

function matrixOf(arrays: readonly unknown[][], where: Place, mark: Mark | undefined): Seen {
  const rows = arrays.map((row) => row.map((one): SeenCell => ({text: typeof one === "object" ? "" : String(one)})));
  return {kind: "rows", where, ...(mark ? {mark} : {}), caption: "", rows};
}

function readString(text: string, where: Place, names: Names, mark: Mark | undefined): Seen[] {
  const own = mark ?? markOf(names.mention(text));
  const plain = text.replace(/<[^>]*>/g, " ");
  const isSentence = /\s/.test(plain.trim()) || plain === text;
  if (!own || !/\s/.test(plain.trim()) || !isSentence) return [];
  return [{kind: "text", where, mark: own, text: plain}];
}

function join(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`.replace(".[", "[");
}

/** JSON values that stand in a text: the whole, or what follows an equals sign, a colon or a bracket in a script. */
export function findJson(text: string): unknown[] {
  const whole = parse(text);
  if (whole !== undefined) return typeof whole === "object" && whole !== null ? [whole] : [];
  const values: unknown[] = [];
  for (let at = 0; at < text.length; at++) {
    const open = text[at];
    if ((open !== "{" && open !== "[") || !/[=(:,\s]/.test(text[at - 1] ?? " ")) continue;
    const end = findEnd(text, at);
    const value = end === undefined || end - at < 8 ? undefined : parse(text.slice(at, end));
    if (value === undefined) continue;
    values.push(value);
    at = (end ?? at) - 1;
  }
  return values;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the bracket that opens at a place is closed. */
function findEnd(text: string, start: number): number | undefined {
  let [depth, quoted] = [0, false];
  for (let at = start; at < text.length && at - start < 500_000; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") depth++;
    else if ((sign === "}" || sign === "]") && --depth === 0) return at + 1;
  }
  return undefined;
}
