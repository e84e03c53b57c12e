import fc from "fast-check";

/** A file that is certainly wrong. */
export interface Malformed {
  what: string;
  extension: ".csv" | ".xlsx";
  bytes: Uint8Array;
}

const HEADER = ["authority", "year", "sex", "unit", "count", "status"];

/** A table whose rows are all tied together by totals, so that none can change alone. */
export const VALID: readonly (readonly string[])[] = [
  HEADER,
  ...[
    ["2014", "girl", "4"],
    ["2014", "boy", "2"],
    ["2014", "all", "6"],
    ["2015", "girl", "7"],
    ["2015", "boy", "5"],
    ["2015", "all", "12"],
    ["all", "girl", "11"],
    ["all", "boy", "7"],
    ["all", "all", "18"]
  ].map(([year = "", sex = "", count = ""]) => ["police", year, sex, "child", count, "final"])
];

/** What people and machines write into cells where it does not belong. */
const HOSTILE = [
  "=1+1",
  "+46",
  "-1",
  "@SUM(A1)",
  "\t=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org","x")',
  "<script>alert(1)</script>",
  "'; DROP TABLE children; --",
  "../../etc/passwd",
  "\u202egirl",
  "gi\u200brl",
  "NaN",
  "Infinity",
  "1e309",
  "0x10",
  "null",
  "undefined",
  "__proto__",
  "constructor",
  "\u{1f600}",
  "٣",
  "12,5",
  "<5",
  "..",
  "9".repeat(300),
  "x".repeat(5000),
  "\r\n",
  '"',
  "2015-01-01",
  "07-nov",
  "%00",
  "${7*7}"
] as const;

const row = fc.integer({min: 1, max: VALID.length - 1});
/** Rows that totals are made of. */
const part = fc.constantFrom(1, 2, 4, 5);
const column = fc.integer({min: 0, max: HEADER.length - 1});

/** Malformed CSV files: of each kind some, whatever the seed. */
export const MALFORMED_CSV: fc.Arbitrary<Malformed> = fc
  .oneof(
    fc
      .tuple(row, column, fc.constantFrom(...HOSTILE))
      .map(([y, x, text]) => say("hostile cell", write(change(y, x, text)))),
    fc.tuple(row, column).map(([y, x]) => say("empty cell", write(change(y, x, "")))),
    column.map((x) => say("column dropped", write(VALID.map((cells) => cells.filter((_, index) => index !== x))))),
    column.map((x) => say("column twice", write(VALID.map((cells) => [...cells, cells[x] ?? ""])))),
    fc
      .tuple(column, fc.string({minLength: 1, maxLength: 8}))
      .map(([x, text]) => say("column renamed", write(change(0, x, `x${text}`)))),
    row.map((y) => say("row twice", write([...VALID, VALID[y] ?? []]))),
    part.map((y) => say("row dropped", write(VALID.filter((_, index) => index !== y)))),
    row.map((y) =>
      say(
        "row one more",
        write(
          VALID.map((cells, index) =>
            index === y ? [...cells.slice(0, 4), `${Number(cells[4]) + 1}`, cells[5] ?? ""] : [...cells]
          )
        )
      )
    ),
    row.map((y) =>
      say("row too short", write(VALID.map((cells, index) => (index === y ? cells.slice(0, -1) : [...cells]))))
    ),
    fc.nat().map((at) => say("cut off", cut(write(VALID), at))),
    fc
      .tuple(fc.nat(), fc.constantFrom(0, 1, 7, 8, 27, 127))
      .map(([at, byte]) => say("control byte", put(write(VALID), at, byte))),
    fc.nat().map((at) => say("quotation mark", insert(write(VALID), at, '"'))),
    fc.constantFrom("|", " ", "^", ":").map((delimiter) => say("other delimiter", write(VALID, delimiter))),
    fc
      .constantFrom("utf16le", "base64", "hex")
      .map((encoding) => say(`as ${encoding}`, encode(write(VALID), encoding as BufferEncoding))),
    fc.uint8Array({minLength: 1, maxLength: 300}).map((bytes) => say("any bytes", bytes)),
    fc.string({maxLength: 100}).map((text) => say("any text", Buffer.from(text)))
  )
  .filter(({bytes}) => !Buffer.from(bytes).equals(Buffer.from(write(VALID))));

function say(what: string, bytes: Uint8Array): Malformed {
  return {what, extension: ".csv", bytes};
}

/** Writes a table as CSV. */
export function write(table: readonly (readonly string[])[], delimiter = ","): Uint8Array {
  const quote = (cell: string) => (/["\n\r,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return Buffer.from(`${table.map((cells) => cells.map(quote).join(delimiter)).join("\n")}\n`);
}

function change(y: number, x: number, text: string): string[][] {
  return VALID.map((cells, index) => cells.map((cell, place) => (index === y && place === x ? text : cell)));
}

// Between two rows a file that is cut is only a shorter one: within a row it is wrong.
function cut(bytes: Uint8Array, at: number): Uint8Array {
  const length = 1 + (at % (bytes.length - 3));
  return bytes.subarray(0, bytes[length] === 10 || bytes[length - 1] === 10 ? length - 2 : length);
}

function put(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy[at % copy.length] = byte;
  return copy;
}

function insert(bytes: Uint8Array, at: number, text: string): Uint8Array {
  const place = at % (bytes.length - 1);
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(text), bytes.subarray(place)]);
}

function encode(bytes: Uint8Array, encoding: BufferEncoding): Uint8Array {
  const text = Buffer.from(bytes).toString("utf8");
  return encoding === "utf16le" ? Buffer.from(text, "utf16le") : Buffer.from(Buffer.from(text).toString(encoding));
}
