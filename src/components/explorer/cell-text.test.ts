import {expect, test} from "vitest";
import {SYMBOLS} from "../symbols.js";
import {type CellStyle, toText} from "./cell-text.js";
import type {Shown} from "./shown.js";

const style = (language: "sv" | "en", more: Partial<CellStyle> = {}): CellStyle => ({
  language,
  counts: true,
  ...more
});
const number = {status: "number", precision: "exact", secondHand: false, row: 0} as const;

test.each<[Shown, sv: string, en: string]>([
  [{...number, value: 1234}, "1\u00a0234", "1,234"],
  [{...number, value: 0}, "– noll", "0"],
  [{status: "none"}, "– noll", "0"],
  [{status: "sum", value: 42, rows: [1, 2]}, "42", "42"],
  [{...number, value: 30, precision: "rounded"}, "30 [avrundat]", "30 [rounded]"],
  [{...number, value: 53, secondHand: true}, "53 [i andra hand]", "53 [second-hand]"],
  [{status: "range", lower: 1, upper: 4, row: 0}, "1–4", "1–4"],
  [{status: "range", lower: 12, row: 0}, "minst\u00a012", "at least\u00a012"],
  [{status: "worded", wording: "jämn", language: "sv", row: 0}, "”jämn”", "”jämn”"],
  [{status: "hidden", row: 0}, "X skyddad uppgift", "[c] suppressed for disclosure control"],
  [{status: "missing"}, ".. uppgift saknas", "[x] not available"],
  [{status: "unadded", rows: [1]}, "läggs inte ihop", "not added"]
])("%j", (shown, sv, en) => {
  const written = (language: "sv" | "en") => {
    const {text, symbol, mark} = toText(shown, style(language));
    const spoken = symbol && SYMBOLS[symbol][language].spoken;
    return [text, spoken, mark && `[${mark}]`].filter((part) => part !== undefined).join(" ");
  };
  expect([written("sv"), written("en")]).toEqual([sv, en]);
});

test("a zero of what is no count is a number like others", () => {
  expect(toText({...number, value: 0}, style("sv", {counts: false}))).toEqual({text: "0"});
});
