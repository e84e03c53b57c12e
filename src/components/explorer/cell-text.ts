import type {Language} from "../chapters.js";
import {formatBounds, formatSized} from "../format.js";
import {SYMBOLS, type SymbolCode} from "../symbols.js";
import type {Shown} from "./shown.js";

/** How one figure is written: its text, which symbol that is, and a word that qualifies it. */
export interface CellText {
  text: string;
  /** The symbol that the text is; absent for numbers and words. */
  symbol?: SymbolCode;
  /** The language of the text where it is a source's words. */
  language?: Language;
  /** What a reader must know of the number. */
  mark?: string;
}

/** What decides of how figures are written. */
export interface CellStyle {
  language: Language;
  /** True where the measure counts something: a zero is then none. */
  counts: boolean;
}

/** Words of the cells. */
export const CELL_WORDS = {
  sv: {
    unadded: "läggs inte ihop",
    secondHand: "i andra hand",
    rounded: "avrundat",
    sum: "summa"
  },
  en: {
    unadded: "not added",
    secondHand: "second-hand",
    rounded: "rounded",
    sum: "sum"
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
      return {text: formatBounds(shown, style.language)};
    case "worded":
      return {text: `”${shown.wording}”`, language: shown.language};
    case "hidden":
      return symbolText("suppressed", style);
    case "missing":
      return symbolText("missing", style);
    case "unadded":
      return {text: words.unadded};
  }
}

function symbolText(symbol: SymbolCode, {language}: CellStyle): CellText {
  return {text: SYMBOLS[symbol][language].shown, symbol};
}

function numberText(value: number, style: CellStyle): CellText {
  const digits = formatSized(value, style.language);
  if (value !== 0 || !style.counts) return {text: digits};
  const zero = symbolText("zero", style);
  // Where the symbol of zero is the digit itself, it is a number like others.
  return zero.text === digits ? {text: digits} : zero;
}
