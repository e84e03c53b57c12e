// @vitest-environment jsdom
import {expect, test} from "vitest";
import {workbookList} from "./workbook-list.js";

const workbook = (language: "sv" | "en", title: string, path: string) => ({language, title, workbook: path});

test("workbooks of a language follow each other as the chapters do, that of all tables first", () => {
  const list = workbookList(
    [
      workbook("sv", "Ändamål", "data/kapitel/andamal.xlsx"),
      workbook("sv", "Källor", "data/kapitel/kallor.xlsx"),
      workbook("en", "Summary", "data/chapters/index.xlsx"),
      workbook("sv", "Sammanfattning", "data/kapitel/index.xlsx"),
      workbook("sv", "Alla tabeller", "data/kapitel/alla-tabeller.xlsx")
    ],
    "sv"
  );
  expect([...list.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Alla tabeller (alla-tabeller.xlsx)", "./data/kapitel/alla-tabeller.xlsx"],
    ["Sammanfattning (index.xlsx)", "./data/kapitel/index.xlsx"],
    ["Ändamål (andamal.xlsx)", "./data/kapitel/andamal.xlsx"],
    ["Källor (kallor.xlsx)", "./data/kapitel/kallor.xlsx"]
  ]);
});
