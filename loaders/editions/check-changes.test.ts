import {describe, expect, test} from "vitest";
import {makeEdition} from "../../tests/made-publication.js";
import type {CountClaim} from "../model/claim.js";
import type {Edition, FrozenTable, History, RevisionDeclaration} from "../model/edition.js";
import {formatIssue} from "../model/issue.js";
import type {PublishedTable, Row} from "../model/table.js";
import {checkChanges} from "./check-changes.js";
import {findCurrentChanges} from "./find-changes.js";

const COLUMNS: FrozenTable["columns"] = [
  {name: "period", type: "string", role: "dimension"},
  {name: "value", type: "number", role: "measure"}
];
const TEXT = {sv: "x", en: "x"};
const row = (period: string, value: number): Row => ({period, value});
const frozen = (...rows: Row[]): FrozenTable => ({name: "t", title: TEXT, subtitle: TEXT, columns: COLUMNS, rows});
const present = (...rows: Row[]): PublishedTable => ({
  ...frozen(...rows),
  columns: COLUMNS.map((column) => ({...column, title: TEXT})),
  units: [],
  concepts: [],
  sources: [],
  licenses: [],
  inputs: [],
  notes: []
});
const claim = (value: number, rows: readonly Row[] = []): CountClaim => ({
  kind: "count",
  id: "c",
  value,
  unit: "child",
  period: "2018",
  status: "exact",
  formula: "f",
  inputs: [{table: "t", rows}],
  sources: [],
  via: []
});
const edition = (table: FrozenTable, value: number): Edition =>
  makeEdition({
    claims: [{id: "c", kind: "count", unit: "child", period: "2018", status: "exact", facts: {value}, text: TEXT}],
    tables: [table]
  });
const declare = (
  id: string,
  where: Record<string, string>,
  more: Partial<RevisionDeclaration> = {}
): RevisionDeclaration => ({
  id,
  kind: "correction",
  reason: TEXT,
  since: "2026-12-01",
  cells: [{table: "t", where}],
  claims: [],
  ...more
});

/** What stands in the way, one a line, of a table and a claim beside the edition that had 19 and 19. */
function problems(
  rows: Row[],
  value: number,
  declarations: readonly RevisionDeclaration[],
  standsOn: readonly Row[] = [],
  isFrozen = false
): string[] {
  const before = edition(frozen(row("2018", 19), row("2019", 5)), 19);
  const history: History = {
    current: "2026-2",
    editions: [before],
    declarations,
    ...(isFrozen ? {frozen: before} : {before})
  };
  const tables = new Map([["t", present(...rows)]]);
  const claims = [claim(value, standsOn)];
  return checkChanges(history, tables, claims, findCurrentChanges(history, tables, claims)).map(formatIssue);
}

const same = [row("2018", 19), row("2019", 5)];
const changed = [row("2018", 25), row("2019", 5)];

describe("nothing stands in the way", () => {
  test.each([
    ["nothing changed", same, 19, []],
    ["a change is declared", changed, 19, [declare("a", {period: "2018"})]],
    ["a row is withdrawn, and declared", [row("2018", 19)], 19, [declare("a", {period: "2019"})]],
    ["a row is new", [...same, row("2020", 1)], 19, []],
    ["a whole table is declared", [row("2018", 25), row("2019", 6)], 19, [declare("a", {})]],
    ["a claim by another method, and declared", same, 20, [declare("a", {}, {cells: [], claims: ["c"]})]],
    ["figures are declared preliminary", same, 19, [declare("a", {period: "2019"}, {kind: "preliminary"})]]
  ])("%s", (_, rows, value, declarations) => {
    expect(problems(rows, value, declarations)).toEqual([]);
  });

  test("a claim follows the declared row that it stands on", () => {
    expect(problems(changed, 25, [declare("a", {period: "2018"})], changed.slice(0, 1))).toEqual([]);
  });
});

describe("what stands in the way is named", () => {
  test.each([
    [
      "an undeclared change",
      changed,
      19,
      [],
      /edition 2026-1 was changed and not declared: t period=2018: "value 19 → 25"/
    ],
    [
      "an undeclared withdrawal",
      [row("2018", 19)],
      19,
      [],
      /edition 2026-1 is gone and not declared: t period=2019: "value 5 → –"/
    ],
    ["an entry to paste", changed, 19, [], /"table": "t",\n\s+"where": \{\n\s+"period": "2018"/],
    ["an undeclared claim", same, 20, [], /a claim of edition 2026-1 says something else: "c"/],
    [
      "a declaration of a figure that did not change",
      same,
      19,
      [declare("a", {period: "2018"})],
      /no figure changed since edition 2026-1 in a\.cells/
    ],
    [
      "a declaration of a claim that did not change",
      changed,
      19,
      [declare("a", {period: "2018"}, {claims: ["c"]})],
      /says what it said .* in a\.claims: "c"/
    ],
    [
      "a figure that is declared twice",
      changed,
      19,
      [declare("a", {}), declare("b", {period: "2018"})],
      /another revision speaks of the same figure in b\.cells/
    ],
    [
      "preliminary figures that there are not",
      same,
      19,
      [declare("a", {period: "1999"}, {kind: "preliminary"})],
      /no such figure in a\.cells/
    ],
    [
      "a preliminary claim that nobody makes",
      same,
      19,
      [declare("a", {}, {kind: "preliminary", cells: [], claims: ["d"]})],
      /no such claim in a\.claims: "d"/
    ],
    ["a declaration of nothing", same, 19, [declare("a", {}, {cells: []})], /speaks of no figure in a\.cells/]
  ])("%s", (_, rows, value, declarations, expected) => {
    expect(problems(rows, value, declarations).join("\n")).toMatch(expected);
  });

  test("an edition that is frozen: the change belongs to the next", () => {
    expect(problems(changed, 19, [], [], true)).toEqual([
      'data/publication.json: this edition is frozen, but figures differ from it now in table "t": in edition.number: "2026-1" (a change belongs to the next edition: write its number, such as 2026-2)'
    ]);
  });
});
