import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import type {Pivot} from "./pivot.js";
import type {Shown} from "./shown.js";
import {WORDS} from "./words.js";

/** How many figures of a pivot have a status. */
function countStatus({cells}: Pivot, status: Shown["status"]): number {
  return cells.flat(2).filter((shown) => shown.status === status).length;
}

/** One or a few sentences on what the table shows now: what a screen reader is told after each choice. */
export function summarise(pivot: Pivot, headline: string, language: Language): string {
  const words = WORDS[language];
  const show = (count: number) => formatNumber(count, language);
  if (pivot.rows.length === 0) return words.empty;
  const [hidden, missing] = [countStatus(pivot, "hidden"), countStatus(pivot, "missing")];
  return [
    `${headline}.`,
    words.summary(words.rowCount(show(pivot.rows.length)), words.columnCount(show(pivot.columns.length))),
    hidden > 0 ? words.hidden(show(hidden)) : "",
    missing > 0 ? words.missing(show(missing)) : ""
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
