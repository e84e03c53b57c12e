import type {ProtectedCell} from "../../../loaders/model/protected.js";
import type {Language} from "../chapters.js";
import {formatBounds, formatNumber} from "../format.js";
import {SYMBOLS, symbolFor, zeroFor} from "../symbols.js";

/** A protected cell in text, for a drawing or a sentence: the symbol alone where it is hidden. */
export function cellText(cell: ProtectedCell, language: Language): string {
  switch (cell.status) {
    case "published":
    case "rounded":
      return formatNumber(cell.value, language);
    case "bounded":
      return formatBounds(cell, language);
    case "suppressed":
      return SYMBOLS.suppressed[language].shown;
    case "missing":
      return SYMBOLS.missing[language].shown;
  }
}

/** The content of a table's cell: a number or a range; where there is none, the symbol with the words that it is spoken as. */
export function cellContent(cell: ProtectedCell, language: Language): Node | string {
  if (cell.status === "suppressed" || cell.status === "missing") return symbolFor(cell.status, language);
  if (cell.status === "published" && cell.value === 0) return zeroFor(language);
  return cellText(cell, language);
}
