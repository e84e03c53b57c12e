import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Codelist} from "../model/codelist.js";
import {formatIssue} from "../model/issue.js";
import type {RawDataset} from "../model/raw.js";
import {fromCsv} from "../read/csv.js";
import {screenDataset} from "./dataset.js";

const HEADER = "period,sex,measure,unit,value,lower,upper,status,wording,source,via,place,note";
const ROWS = [
  "2018,girl,count,child,19,,,exact,,agency-2019,,table 1,",
  "2018,boy,count,child,38,,,exact,,agency-2019,,table 1,",
  "2018,all,count,child,57,,,exact,,agency-2019,,table 1,"
];

function codelist(name: string, codes: readonly string[]): [string, Codelist] {
  const text = {sv: "x", en: "x"};
  return [
    name,
    {name, path: "", codes: codes.map((code, order) => ({code, order, label: text, definition: text, extra: {}}))}
  ];
}

const CONTEXT = {
  codelists: new Map([
    codelist("sex", ["girl", "boy", "all"]),
    codelist("measure", ["count", "percent"]),
    codelist("unit", ["child"]),
    codelist("observation-status", ["exact", "rounded", "bound", "worded", "derived", "missing"]),
    codelist("concept", ["identified"]),
    codelist("source-type", ["survey"])
  ]),
  references: new Set(["agency-2019", "news-2020"])
};

const FIELDS = HEADER.split(",").map((name) => ({
  name,
  type: "string",
  title: name,
  "title@en": name,
  ...(name === "sex" ? {codelist: "sex"} : {})
}));

function dataset(
  rows: readonly string[],
  change: (descriptor: Record<string, unknown>) => void = () => {},
  header = HEADER
): RawDataset {
  const resource = {
    name: "known",
    path: "known.csv",
    bytes: 1,
    hash: `sha256:${"0".repeat(64)}`,
    schema: {primaryKey: ["period", "sex", "measure", "unit", "source", "via"], fields: FIELDS},
    totals: [{over: "sex", total: "all", parts: ["girl", "boy"]}]
  };
  const descriptor: Record<string, unknown> = {
    name: "known",
    title: "t",
    "title@en": "t",
    shortTitle: "t",
    "shortTitle@en": "t",
    description: "d",
    "description@en": "d",
    concept: "identified",
    sourceType: "survey",
    sources: [{title: "s", reference: "agency-2019"}],
    licenses: [{title: "l"}],
    resources: [resource]
  };
  change(descriptor);
  const table = fromCsv(`${[header, ...rows].join("\n")}\n`, "known.csv");
  const descriptorPath = "datapackage.json";
  return {
    name: "known",
    folder: "data/published/known",
    descriptorPath,
    descriptor,
    table,
    bytes: 1,
    sha256: "0".repeat(64)
  };
}

function issuesOf(raw: RawDataset): string[] {
  return screenDataset(raw, CONTEXT).issues.map(formatIssue);
}

const [GIRL = "", BOY = "", ALL = ""] = ROWS;

test("a whole dataset has no issues", () => {
  expect(issuesOf(dataset(ROWS))).toEqual([]);
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
    [
      "a total that its parts contradict",
      [GIRL, BOY, ALL.replace("57", "58")],
      ['known.csv:4: total over sex disagrees with its parts in value: "58" (girl + boy gives 57)']
    ],
    [
      "a total outside what bounded parts allow",
      [GIRL.replace("19,,,exact", ",1,4,bound"), BOY, ALL],
      ['known.csv:4: total over sex disagrees with its parts in value: "57" (girl + boy gives 39 to 42)']
    ],
    [
      "a total that one of its parts exceeds, whatever the other is",
      [GIRL.replace("19,,,exact", ",,,missing"), BOY, ALL.replace("57", "37")],
      ['known.csv:4: total over sex disagrees with its parts in value: "37" (girl + boy gives at least 38)']
    ],
    ["a row with too few cells", ["2018,girl"], ["known.csv:2: row with 2 cells (the header has 13)"]]
  ];
  test.each(cases)("%s", (_name, rows, issues) => {
    expect(issuesOf(dataset(rows))).toEqual(issues);
  });

  test("all issues of a file at once", () => {
    expect(
      issuesOf(dataset([GIRL.replace("girl", "F"), BOY.replace("38", "x"), ALL.replace("agency-2019", "")]))
    ).toHaveLength(3);
  });

  test("a missing and an unexpected column", () => {
    expect(issuesOf(dataset([], undefined, HEADER.replace("period", "year")))).toEqual([
      "known.csv:1: missing column in period",
      "known.csv:1: column not in datapackage.json in year"
    ]);
  });

  test("a description without a title in English", () => {
    expect(issuesOf(dataset(ROWS, (descriptor) => delete descriptor["title@en"]))).toEqual([
      "datapackage.json: invalid input: expected string, received undefined in title@en"
    ]);
  });

  test("a file that is not the sealed one, and what to do", () => {
    const raw = {...dataset(ROWS), sha256: "1".repeat(64)};
    expect(issuesOf(raw)).toEqual([
      `known.csv: sha256 differs from the recorded one: "${"1".repeat(64)}" (if the change is meant, run: npm run seal -- data/published/known)`
    ]);
  });
});

describe("totals", () => {
  const accept = (where: Record<string, string>) => (descriptor: Record<string, unknown>) => {
    const [resource] = descriptor.resources as [Record<string, unknown>];
    resource.accepted = [{where, check: "totals", reason: "published so"}];
  };

  test("a contradiction that is accepted with a reason is no issue", () => {
    expect(issuesOf(dataset([GIRL, BOY, ALL.replace("57", "58")], accept({period: "2018", sex: "all"})))).toEqual([]);
  });

  test("an acceptance that is no longer needed is an issue", () => {
    expect(issuesOf(dataset(ROWS, accept({period: "2018", sex: "all"})))[0]).toContain("acceptance no longer needed");
  });

  const declare = (total: Record<string, unknown>) => (descriptor: Record<string, unknown>) => {
    const [resource] = descriptor.resources as [Record<string, unknown>];
    resource.totals = [{over: "sex", total: "all", parts: ["girl", "boy"], ...total}];
  };
  test.each([
    [
      "column",
      {over: "gender"},
      'column of a total that is not in the key in totals: "gender" (period, sex, measure, unit, source, via)'
    ],
    ["total", {total: "al"}, 'code of a total that no row has in sex in totals: "al" (all, boy, girl)'],
    ["part", {parts: ["girl", "boi"]}, 'code of a total that no row has in sex in totals: "boi" (all, boy, girl)']
  ])("a misspelt %s of a total compares nothing, and is an issue", (_what, total, issue) => {
    expect(issuesOf(dataset(ROWS, declare(total)))).toEqual([`datapackage.json: ${issue}`]);
  });

  test("sources that conflict are not each other's parts", () => {
    const other = ALL.replace("57", "60").replace(",,table", ",news-2020,table");
    expect(issuesOf(dataset([...ROWS, other]))).toEqual([]);
  });
});

test("whatever stands in a cell, screening gives issues and never throws", () => {
  const column = fc.constantFrom(...HEADER.split(","));
  fc.assert(
    fc.property(column, fc.string(), (name, value) => {
      const raw = dataset(ROWS);
      const [first, ...others] = raw.table.rows;
      const changed = first ? [{...first, cells: {...first.cells, [name]: value}}] : [];
      const {issues} = screenDataset({...raw, table: {...raw.table, rows: [...changed, ...others]}}, CONTEXT);
      for (const issue of issues) expect(formatIssue(issue)).toMatch(/^(known\.csv(:\d+)?|datapackage\.json): /);
    })
  );
});
