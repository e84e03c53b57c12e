// @vitest-environment jsdom
import {expect, test} from "vitest";
import {RULES} from "../../loaders/protect/rules.js";
import {readCodelists} from "../../loaders/read/codelists.js";
import {element} from "./element.js";
import {isMark, legendFor, SYMBOLS, symbolFor, zeroFor} from "./symbols.js";

const lists = readCodelists();

test("the symbols are those of their code list, in its order", () => {
  const listed = lists.get("table-symbol")?.codes.map(({code, definition, extra}) => [
    code,
    {
      sv: {shown: extra.symbol_sv, spoken: extra.spoken_sv, meaning: definition.sv},
      en: {shown: extra.symbol_en, spoken: extra.spoken_en, meaning: definition.en}
    }
  ]);
  expect(Object.entries(SYMBOLS)).toEqual(listed);
});

test("a status or a revision that has a symbol has the same one everywhere", () => {
  const codes = ["observation-status", "revision"].flatMap((name) => lists.get(name)?.codes ?? []);
  const shown = codes.filter(({extra}) => extra.symbol_sv);
  expect(shown.map(({code}) => code)).toEqual(["missing", "preliminary", "revised", "corrected"]);
  for (const {code, extra} of shown) {
    const {sv, en} = SYMBOLS[code as keyof typeof SYMBOLS];
    expect([extra.symbol_sv, extra.spoken_sv, extra.symbol_en, extra.spoken_en], code).toEqual([
      sv.shown,
      sv.spoken,
      en.shown,
      en.spoken
    ]);
  }
});

test("the rules of disclosure control hide with the symbol that tables show", () => {
  const {sv, en} = SYMBOLS.suppressed;
  expect(RULES.symbol).toEqual({sv: sv.shown, en: en.shown});
});

test("a symbol is shown to the eye and spoken as a word", () => {
  const parts = (code: keyof typeof SYMBOLS, language: "sv" | "en") =>
    [...symbolFor(code, language).children].map((part) => [part.getAttribute("aria-hidden"), part.textContent]);
  expect(parts("suppressed", "sv")).toEqual([
    ["true", "X"],
    [null, "skyddad uppgift"]
  ]);
  // Beside a number the word stands apart from it.
  expect(parts("corrected", "en")).toEqual([
    ["true", "[r]"],
    [null, " (corrected)"]
  ]);
  expect([isMark("corrected"), isMark("zero"), isMark(null)]).toEqual([true, false, false]);
});

test("zero is a symbol in Swedish and a digit in English", () => {
  const text = (language: "sv" | "en") => element("td", {}, zeroFor(language)).textContent;
  expect([text("sv"), text("en")]).toEqual(["–noll", "0"]);
});

test("a legend explains the symbols that a table uses, each once, and no others", () => {
  const table = element("table", {}, symbolFor("missing", "sv"), symbolFor("zero", "sv"), symbolFor("missing", "sv"));
  expect(legendFor(table, "sv")?.textContent).toBe(
    "Tecken: –\u00a0noll: det fanns inget att räkna. ..\u00a0uppgift saknas: uppgiften är inte publicerad eller kunde inte läsas."
  );
  expect(legendFor(element("table"), "sv")).toBeNull();
});
