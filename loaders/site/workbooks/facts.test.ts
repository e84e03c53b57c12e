import {expect, test} from "vitest";
import {PUBLICATION} from "../../../tests/made-publication.js";
import type {PublishedTable} from "../../model/table.js";
import {markKnown} from "../../protect/protect-table.js";
import {toChapterFacts} from "./facts.js";

const TEXT = {sv: "s", en: "e"};
const table: PublishedTable = {
  name: "t",
  title: TEXT,
  subtitle: TEXT,
  units: [],
  concepts: [],
  columns: [],
  rows: [],
  sources: [],
  licenses: [
    {title: "Fri att använda", english: "Free to use", path: "https://example.org/licence"},
    {title: "CC BY 4.0"}
  ],
  inputs: [],
  notes: []
};

test.each([
  ["sv", ["Fri att använda, https://example.org/licence", "CC BY 4.0"]],
  ["en", ["Free to use, https://example.org/licence", "CC BY 4.0"]]
] as const)("the terms of the sources stand in the workbook's language (%s)", (language, expected) => {
  const sources = {publication: PUBLICATION, codelists: new Map(), references: []};
  const {notes} = toChapterFacts(sources, {language, title: "t", tables: [markKnown(table)]});
  expect(
    notes.filter(([what]) => /^(Källans villkor|Terms of the source)$/.test(what)).map(([, text]) => text)
  ).toEqual(expected);
});
