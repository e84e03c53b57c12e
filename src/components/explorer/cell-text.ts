import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import type {Shown} from "./shown.js";

/** How one figure is written: its text, how a symbol is spoken, and a word that qualifies it. */
export interface CellText {
  text: string;
  /** What is read aloud in place of a symbol; absent for numbers and words. */
  spoken?: string;
  /** What a reader must know of the number. */
  mark?: string;
}

/** What the reader's language and the table decide of how figures are written. */
export interface CellStyle {
  language: Language;
  /** The table's own symbol of a hidden figure. */
  symbol: string;
  /** True where the measure counts something: a zero is then none. */
  counts: boolean;
  /** True for a protected table: two dots for "not available" would be too like the symbol of a hidden figure, so a word stands. */
  wordForMissing: boolean;
}

/** Symbols and words of the cells, with how they are spoken. */
export const CELL_WORDS = {
  sv: {
    zero: "–",
    zeroSpoken: "noll",
    missing: "..",
    missingSpoken: "uppgift saknas",
    missingWord: "saknas",
    hiddenSpoken: "skyddad uppgift",
    unadded: "läggs inte ihop",
    secondHand: "i andra hand",
    rounded: "avrundat",
    sum: "summa",
    atLeast: "minst"
  },
  en: {
    zero: "0",
    zeroSpoken: "zero",
    missing: "[x]",
    missingSpoken: "not available",
    missingWord: "not available",
    hiddenSpoken: "suppressed for disclosure control",
    unadded: "not added",
    secondHand: "second-hand",
    rounded: "rounded",
    sum: "sum",
    atLeast: "at least"
  }
} as const;

/** A figure as it is written in a table. */
export function toText(shown: Shown, style: CellStyle): CellText {
  const words = CELL_WORDS[style.language];
  switch (shown.status) {
    case "number": {
      const mark = shown.secondHand ? words.secondHand : shown.precision === "rounded" ? words.rounded : undefined;
      return {...numberText(shown.value, style), ...(mark === undefined ? {} : {mark})};
    }
    case "sum":
      return numberText(shown.value, style);
    case "none":
      return numberText(0, style);
    case "range":
      return {text: rangeText(shown, style)};
    case "worded":
      return {text: `”${shown.wording}”`};
    case "hidden":
      return {text: style.symbol, spoken: words.hiddenSpoken};
    case "missing":
      if (style.wordForMissing) return {text: words.missingWord};
      return {text: words.missing, spoken: words.missingSpoken};
    case "unadded":
      return {text: words.unadded};
  }
}

function numberText(value: number, {language, counts}: CellStyle): CellText {
  const {zero, zeroSpoken} = CELL_WORDS[language];
  if (value === 0 && counts) return {text: zero, ...(zero === "0" ? {} : {spoken: zeroSpoken})};
  return {text: formatValue(value, language)};
}

function rangeText({lower, upper}: {lower: number; upper?: number}, {language}: CellStyle): string {
  const from = formatNumber(lower, language);
  return upper === undefined
    ? `${CELL_WORDS[language].atLeast}\u00a0${from}`
    : `${from}–${formatNumber(upper, language)}`;
}

/** A number with the decimals that its size needs: none for whole numbers, two below one, and what is smaller still as `< 0,001`. */
export function formatValue(value: number, language: Language): string {
  if (Number.isInteger(value)) return formatNumber(value, language);
  const size = Math.abs(value);
  if (size < 0.001) return `${value < 0 ? "> −" : "< "}${formatNumber(0.001, language, 3)}`;
  return formatNumber(value, language, size < 0.1 ? 3 : size < 10 ? 2 : 1);
}
