import type {Language} from "./chapters.js";
import {element} from "./element.js";
import {uncapitalised} from "./letter-case.js";

/** What a symbol is: how it is shown, how it is spoken, and what it means in a sentence. */
interface SymbolWords {
  shown: string;
  spoken: string;
  meaning: string;
}

/**
 * Every symbol of the report's tables in the convention of each language. They stand in the code list `table-symbol` as well, and a test
 * holds one to the other: pages draw tables without reading `data/`.
 */
export const SYMBOLS = {
  zero: {
    sv: {shown: "–", spoken: "noll", meaning: "Det fanns inget att räkna."},
    en: {shown: "0", spoken: "zero", meaning: "There was nothing to count."}
  },
  "rounded-zero": {
    sv: {
      shown: "0",
      spoken: "mindre än hälften av enheten",
      meaning: "Talet är inte noll, men mindre än hälften av den minsta enhet som visas."
    },
    en: {
      shown: "[low]",
      spoken: "less than half of the unit",
      meaning: "The figure is not zero, but less than half of the smallest unit shown."
    }
  },
  missing: {
    sv: {shown: "..", spoken: "uppgift saknas", meaning: "Uppgiften är inte publicerad eller kunde inte läsas."},
    en: {shown: "[x]", spoken: "not available", meaning: "The figure is not published or could not be read."}
  },
  impossible: {
    sv: {shown: ".", spoken: "kan inte förekomma", meaning: "Här kan ingen uppgift finnas."},
    en: {shown: "[z]", spoken: "cannot occur", meaning: "There can be no figure here."}
  },
  suppressed: {
    sv: {
      shown: "X",
      spoken: "skyddad uppgift",
      meaning:
        "Talet visas inte, för att inget barn ska kunna kännas igen. Det kan vara litet, noll eller större; tecknet är detsamma."
    },
    en: {
      shown: "[c]",
      spoken: "suppressed for disclosure control",
      meaning:
        "The figure is not shown, so that no child can be recognised. It may be small, zero or larger; the symbol is the same."
    }
  },
  preliminary: {
    sv: {shown: "p", spoken: "preliminär", meaning: "Talet kan ändras i nästa utgåva."},
    en: {shown: "[p]", spoken: "preliminary", meaning: "The figure may change in the next edition."}
  },
  revised: {
    sv: {shown: "r", spoken: "reviderad", meaning: "Talet har ändrats sedan förra utgåvan, som planerat."},
    en: {shown: "[r]", spoken: "revised", meaning: "The figure was changed since the last edition, as planned."}
  },
  corrected: {
    sv: {shown: "k", spoken: "rättad", meaning: "Talet var fel i förra utgåvan, och har rättats."},
    en: {
      shown: "[r]",
      spoken: "corrected",
      meaning: "The figure was wrong in the last edition, and was corrected."
    }
  },
  break: {
    sv: {
      shown: "b",
      spoken: "tidsseriebrott",
      meaning: "Här ändras hur det räknas: talet kan inte jämföras rakt av med dem före."
    },
    en: {
      shown: "[b]",
      spoken: "break in the series",
      meaning: "How it is counted changes here: the figure cannot be compared outright with those before."
    }
  }
} as const satisfies Record<string, Record<Language, SymbolWords>>;

/** Code of a symbol (code list `table-symbol`). */
export type SymbolCode = keyof typeof SYMBOLS;

/** The symbols that stand beside a number; the rest stand in its place. */
export const MARKS = ["preliminary", "revised", "corrected", "break"] as const satisfies readonly SymbolCode[];

const CODES = Object.keys(SYMBOLS) as SymbolCode[];

/** True for the code of a symbol that stands beside a number. */
export function isMark(code: unknown): code is (typeof MARKS)[number] {
  return (MARKS as readonly unknown[]).includes(code);
}

/** A symbol in a cell: for the eye as the language's tables have it, for the ear as a word. `legendFor` finds it again. */
export function symbolFor(code: SymbolCode, language: Language): HTMLElement {
  const {shown, spoken} = SYMBOLS[code][language];
  return element(
    "span",
    {class: isMark(code) ? "symbol mark" : "symbol", "data-symbol": code},
    element("span", {"aria-hidden": "true"}, shown),
    element("span", {class: "visually-hidden"}, isMark(code) ? ` (${spoken})` : spoken)
  );
}

/** A true zero in a cell: a symbol where the language has one, else the digit. */
export function zeroFor(language: Language): Node | string {
  return SYMBOLS.zero[language].shown === "0" ? "0" : symbolFor("zero", language);
}

const LEAD: Record<Language, string> = {sv: "Tecken:", en: "Symbols:"};

/** The explanation of every symbol that a table uses, to stand under it; null where it uses none. */
export function legendFor(table: Element, language: Language): HTMLElement | null {
  const used = CODES.filter((code) => table.querySelector(`[data-symbol="${code}"]`) !== null);
  if (used.length === 0) return null;
  const entries = used.flatMap((code) => {
    const {shown, spoken, meaning} = SYMBOLS[code][language];
    return [" ", element("b", {}, shown), `\u00a0${spoken}: ${uncapitalised(meaning)}`];
  });
  return element("p", {class: "table-legend"}, LEAD[language], ...entries);
}
