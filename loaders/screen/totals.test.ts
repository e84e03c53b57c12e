import {expect, test} from "vitest";
import {issuesOf, ROWS, rawDataset} from "../../tests/raw-dataset.js";

const [GIRL, BOY, ALL] = ROWS;

test.each<[name: string, rows: string[], issues: string[]]>([
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
  ]
])("%s is named with what its parts allow", (_name, rows, issues) => {
  expect(issuesOf(rawDataset(rows))).toEqual(issues);
});

const accept = (where: Record<string, string>) => (descriptor: Record<string, unknown>) => {
  const [resource] = descriptor.resources as [Record<string, unknown>];
  resource.accepted = [{where, check: "totals", reason: "published so"}];
};

test("a contradiction that is accepted with a reason is no issue", () => {
  expect(issuesOf(rawDataset([GIRL, BOY, ALL.replace("57", "58")], accept({period: "2018", sex: "all"})))).toEqual([]);
});

test("an acceptance that is no longer needed is an issue", () => {
  expect(issuesOf(rawDataset(ROWS, accept({period: "2018", sex: "all"})))[0]).toContain("acceptance no longer needed");
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
  expect(issuesOf(rawDataset(ROWS, declare(total)))).toEqual([`datapackage.json: ${issue}`]);
});

test("sources that conflict are not each other's parts", () => {
  const other = ALL.replace("57", "60").replace(",,table", ",news-2020,table");
  expect(issuesOf(rawDataset([...ROWS, other]))).toEqual([]);
});
