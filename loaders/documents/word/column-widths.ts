import type {Inline, TableCell} from "../model.js";

/** What a column asks for at most, in signs: longer texts are broken into lines. */
const MOST = 36;

/** Room between columns, in signs. */
const ROOM = 2;

/** Width of a sign of a table's letters, in twentieths of a point. */
const SIGN = 90;

/**
 * Widths of a table's columns, which together are as wide as the text: each has room for its longest word, and what is left goes to those
 * whose texts are long. Word can do this itself; other programs take the widths as they stand.
 * @param textWidth in twentieths of a point, as the widths are
 */
export function columnWidths(rows: readonly (readonly TableCell[])[], textWidth: number): number[] {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => textOf(row[at]?.content ?? [])));
  const least = columns.map((texts) => longest(texts.flatMap(wordsIn)) + ROOM);
  const more = columns.map((texts, at) => Math.max(0, Math.min(MOST, longest(texts)) + ROOM - (least[at] ?? 0)));
  const left = textWidth / SIGN - sum(least);
  const share = sum(more) === 0 ? 0 : Math.max(0, Math.min(1, left / sum(more)));
  const widths = least.map((width, at) => width + share * (more[at] ?? 0));
  return widths.map((width) => Math.round((width / sum(widths)) * textWidth));
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((one) => (one.kind === "text" ? one.text : one.content.map(({text}) => text).join(""))).join("");
}

function wordsIn(text: string): string[] {
  return text.split(/[ \n\u00ad]+|(?<=[-–/])/);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({length}) => length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
