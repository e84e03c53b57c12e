// @vitest-environment jsdom
import {expect, test} from "vitest";
import {readCodelists} from "../../loaders/read/codelists.js";
import {isPurpose, toPurposeMapping} from "../../loaders/tables/purpose-mappings.js";
import {purposeTable} from "./purpose-table.js";

const codes =
  readCodelists()
    .get("purpose")
    ?.codes.filter(({code}) => isPurpose(code)) ?? [];
const rowsOf = (language: "sv" | "en") =>
  [...purposeTable(codes.map(toPurposeMapping), language).querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({textContent}) => textContent)
  );

test("every purpose of the code list has a row with its word in the law and in the directive, or that it has none", () => {
  expect(rowsOf("en").map(([purpose]) => purpose)).toEqual(codes.map(({label}) => label.en));
  expect(rowsOf("sv")).toContainEqual(["krigstjänst", "krigstjänst", "ingen motsvarighet"]);
  expect(rowsOf("sv")).toContainEqual(["avlägsnande av organ", "avlägsnande av organ", "removal of organs"]);
  expect(rowsOf("en")).toContainEqual(["forced marriage and child marriage", "no counterpart", "no counterpart"]);
  expect(rowsOf("en")).toContainEqual([
    "purposes other than sexual",
    "several of its purposes",
    "several of its forms"
  ]);
});

test("a word of the law or the directive says its language where the page has another", () => {
  const languages = (language: "sv" | "en") =>
    new Set(
      [...purposeTable(codes.map(toPurposeMapping), language).querySelectorAll("[lang]")].map((word) =>
        word.getAttribute("lang")
      )
    );
  expect([languages("sv"), languages("en")]).toEqual([new Set(["en"]), new Set(["sv"])]);
});
