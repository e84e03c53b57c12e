import type {ProtectedCell} from "../../../loaders/model/protected.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import {HIDDEN, MISSING} from "./words.js";

/** A protected cell in text; the symbol alone where it is hidden. */
export function cellText(cell: ProtectedCell, language: Language, symbol: string): string {
  switch (cell.status) {
    case "published":
    case "rounded":
      return formatNumber(cell.value, language);
    case "bounded":
      return rangeText(cell, language);
    case "suppressed":
      return symbol;
    case "missing":
      return MISSING[language];
  }
}

/** A range as text: `12–34`, or `at least 12` where it has no upper end. */
function rangeText({lower, upper}: {lower: number; upper?: number}, language: Language): string {
  const from = formatNumber(lower, language);
  if (upper === undefined) return `${language === "sv" ? "minst" : "at least"}\u00a0${from}`;
  return `${from}–${formatNumber(upper, language)}`;
}

/** The content of a table's cell: a number, a range or a word; where it is hidden, the symbol with the words that it is spoken as. */
export function cellContent(cell: ProtectedCell, language: Language, symbol: string): Node | string {
  const text = cellText(cell, language, symbol);
  if (cell.status !== "suppressed") return text;
  return element(
    "span",
    {class: "symbol"},
    element("span", {"aria-hidden": "true"}, text),
    element("span", {class: "visually-hidden"}, HIDDEN[language])
  );
}
