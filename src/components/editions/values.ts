import type {CellChange} from "../../../loaders/model/edition.js";
import type {KeyLabel} from "../../../loaders/model/editions-view.js";
import type {Value} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import {formatNumber, formatPeriod, formatQuote} from "../format.js";
import {symbolFor} from "../symbols.js";

const WORDS = {
  sv: {removed: "borttaget"},
  en: {removed: "withdrawn"}
} as const;

/** A figure as it stood before a change: numbers with the decimals that tell them apart, words as they are. */
export function formatBefore({before, after}: CellChange, language: Language): Node | string {
  return formatValue(before, after, language);
}

/** A figure as it stands after a change, with the same decimals where the change is small. */
export function formatAfter({before, after}: CellChange, language: Language): Node | string {
  return formatValue(after, before, language);
}

function formatValue(value: Value, other: Value, language: Language): Node | string {
  if (value === null) return symbolFor("missing", language);
  if (typeof value !== "number") return formatQuote(value, language);
  const numbers = [...new Set([value, other])].filter((one) => typeof one === "number");
  const isTooFew = (decimals: number) =>
    new Set(numbers.map((one) => one.toFixed(decimals))).size < numbers.length ||
    numbers.some((one) => one !== 0 && Number(one.toFixed(decimals)) === 0);
  return formatNumber(value, language, raise(decimalsOf(value), isTooFew));
}

/** What stands in place of a figure whose row is gone. */
export function removedWord(language: Language): string {
  return WORDS[language].removed;
}

/** How much a figure changed, with its sign; a symbol where it cannot be said in numbers. */
export function formatDifference({difference}: CellChange, language: Language): Node | string {
  if (difference === null) return symbolFor("impossible", language);
  const isNothing = (decimals: number) => Number(difference.toFixed(decimals)) === 0;
  return signed(difference, raise(decimalsOf(difference), isNothing), language);
}

/** How much a figure changed in per cent of what it was; a symbol where that was zero, or no number. */
export function formatRelative({relative}: CellChange, language: Language): Node | string {
  return relative === null ? symbolFor("impossible", language) : `${signed(relative * 100, 1, language)}\u00a0%`;
}

/** The codes of a row in words, `Regionkoordinatorerna, 2018, flicka`; totals say nothing. */
export function formatKey(labels: readonly KeyLabel[], language: Language): string {
  const told = labels.filter(({value}) => value !== "all");
  return (told.length > 0 ? told : labels)
    .map(({value}) => (typeof value === "string" ? formatPeriod(value, language) : value[language]))
    .join(", ");
}

function signed(value: number, decimals: number, language: Language): string {
  return `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value), language, decimals)}`;
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  return size < 0.1 ? 4 : size < 1 ? 3 : size < 100 ? 2 : 1;
}

/** More than these say nothing of a figure. */
const MOST_DECIMALS = 9;

/** As many decimals as are needed to see the change. */
function raise(decimals: number, isTooFew: (decimals: number) => boolean): number {
  return decimals < MOST_DECIMALS && isTooFew(decimals) ? raise(decimals + 1, isTooFew) : decimals;
}
