import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {CONTEXT, HEADER, issuesOf, ROWS, rawDataset} from "../../tests/raw-dataset.js";
import {formatIssue} from "../model/issue.js";
import {screenDataset} from "./dataset.js";

const [GIRL, BOY, ALL] = ROWS;

test("a whole dataset has no issues", () => {
  expect(issuesOf(rawDataset(ROWS))).toEqual([]);
});

describe("what is wrong is named with file, line, field, value and what is allowed", () => {
  const cases: [name: string, rows: string[], issues: string[]][] = [
    [
      "an unknown code",
      [GIRL.replace("girl", "F"), BOY],
      ['known.csv:2: unknown code in sex: "F" (allowed: girl, boy, all)']
    ],
    [
      "an unknown unit",
      [GIRL.replace("child", "person"), BOY],
      ['known.csv:2: unknown code in unit: "person" (allowed: child)']
    ],
    [
      "a malformed period",
      [GIRL.replace("2018", "18/19")],
      ['known.csv:2: malformed period in period: "18/19" (2016, 2009-2011, 2022-Q2, 2013-01/2016-05 or 2015-12-31)']
    ],
    [
      "a day that there is not",
      [GIRL.replace("2018", "2018-11-31")],
      [
        'known.csv:2: day that there is not in period: "2018-11-31" (2016, 2009-2011, 2022-Q2, 2013-01/2016-05 or 2015-12-31)'
      ]
    ],
    [
      "a period that ends before it begins",
      [GIRL.replace("2018", "2018-2016")],
      [
        'known.csv:2: period ends before it begins in period: "2018-2016" (2016, 2009-2011, 2022-Q2, 2013-01/2016-05 or 2015-12-31)'
      ]
    ],
    [
      "a decimal comma",
      [GIRL.replace(",19,", ',"19,5",')],
      ['known.csv:2: not a number in value: "19,5" (a number with a decimal point, as status is exact)']
    ],
    [
      "half a child",
      [GIRL.replace(",19,", ",19.5,")],
      ['known.csv:2: count is not whole in value: "19.5" (0, 1, 2, …)']
    ],
    [
      "a percentage above 100",
      [GIRL.replace("count,child,19", "percent,child,190")],
      ['known.csv:2: percentage above 100 in value: "190" (0 to 100)']
    ],
    [
      "a bound without bounds",
      [GIRL.replace("19,,,exact", ",,,bound")],
      ['known.csv:2: no bound in lower: "" (a lower or an upper bound, as status is bound)']
    ],
    [
      "bounds the wrong way round",
      [GIRL.replace("19,,,exact", ",4,1,bound")],
      ['known.csv:2: lower bound above the upper in lower: "4" (at most 1)']
    ],
    [
      "words without words",
      [GIRL.replace("19,,,exact", ",,,worded")],
      ['known.csv:2: no words in wording: "" (the source\'s own words)']
    ],
    [
      "a number where there can be none",
      [GIRL.replace("exact", "missing")],
      ['known.csv:2: cell is not empty in value: "19" (empty, as status is missing)']
    ],
    [
      "an unknown source",
      [GIRL.replace("agency-2019", "agency")],
      ['known.csv:2: unknown source in source: "agency" (a key of data/references.json)']
    ],
    [
      "no place in the source",
      [GIRL.replace("table 1", "")],
      ['known.csv:2: no place in the source in place: "" (page, table, row or heading)']
    ],
    [
      "a key that stands twice",
      [GIRL, BOY, ALL, GIRL.replace("19", "20")],
      [
        'known.csv:5: key stands twice, first in line 2: "2018, girl, count, child, agency-2019, " (one row for each period, sex, measure, unit, source, via)'
      ]
    ],
    ["a row with too few cells", ["2018,girl"], ["known.csv:2: row with 2 cells (the header has 13)"]]
  ];
  test.each(cases)("%s", (_name, rows, issues) => {
    expect(issuesOf(rawDataset(rows))).toEqual(issues);
  });

  test("all issues of a file at once", () => {
    expect(
      issuesOf(rawDataset([GIRL.replace("girl", "F"), BOY.replace("38", "x"), ALL.replace("agency-2019", "")]))
    ).toHaveLength(3);
  });

  test("a missing and an unexpected column", () => {
    expect(issuesOf(rawDataset([], undefined, HEADER.replace("period", "year")))).toEqual([
      "known.csv:1: missing column in period",
      "known.csv:1: column not in datapackage.json in year"
    ]);
  });

  test("a description without a title in English", () => {
    expect(issuesOf(rawDataset(ROWS, (descriptor) => delete descriptor["title@en"]))).toEqual([
      "datapackage.json: invalid input: expected string, received undefined in title@en"
    ]);
  });

  test("a file that is not the sealed one, and what to do", () => {
    const raw = {...rawDataset(ROWS), sha256: "1".repeat(64)};
    expect(issuesOf(raw)).toEqual([
      `known.csv: sha256 differs from the recorded one: "${"1".repeat(64)}" (if the change is meant, run: npm run seal -- data/published/known)`
    ]);
  });
});

test("whatever stands in a cell, screening gives issues and never throws", () => {
  const column = fc.constantFrom(...HEADER.split(","));
  fc.assert(
    fc.property(column, fc.string(), (name, value) => {
      const raw = rawDataset(ROWS);
      const [first, ...others] = raw.table.rows;
      const changed = first ? [{...first, cells: {...first.cells, [name]: value}}] : [];
      const {issues} = screenDataset({...raw, table: {...raw.table, rows: [...changed, ...others]}}, CONTEXT);
      for (const issue of issues) expect(formatIssue(issue)).toMatch(/^(known\.csv(:\d+)?|datapackage\.json): /);
    })
  );
});
