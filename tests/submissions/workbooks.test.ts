import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {rulesOf, screen, screenFiles} from "./screen.js";
import {WORKBOOK_CASES} from "./workbook-cases.js";
import {parts, replaceIn, workbook} from "./workbooks.js";

describe("a workbook that is wrong in one way breaks one rule", () => {
  test.each(WORKBOOK_CASES)("%s: %s", async (rule, _what, make) => {
    expect(rulesOf(await screenFiles({"a.xlsx": await make()}, "a.xlsx"))).toEqual([rule]);
  });
});

describe("a workbook that can be understood passes", () => {
  test("numbers and labels, with an empty sheet and the template’s own sheets", async () => {
    const others = [
      {name: "Blad2", rows: []},
      {name: "Koder", rows: [["kolumn", "benämning"]]}
    ];
    expect(await screenFiles({"a.xlsx": await workbook({}, others)}, "a.xlsx")).toEqual([]);
  });

  test("parts that spreadsheet programs add, such as settings of a printer", async () => {
    const bytes = await parts((all) => {
      all["xl/printerSettings/printerSettings1.bin"] = new Uint8Array([1, 2, 3]);
      replaceIn(all, "xl/workbook.xml", "</workbook>", "<!-- saved --></workbook>");
    });
    expect(await screenFiles({"a.xlsx": bytes}, "a.xlsx")).toEqual([]);
  });

  test("in a file whose name is in capitals", async () => {
    expect(await screenFiles({"A.XLSX": await workbook()}, "A.XLSX")).toEqual([]);
  });
});

test.each(["submission-sv.xlsx", "submission-en.xlsx", "submission.csv", "overlap-sv.xlsx"])(
  "the empty template %s lacks nothing but rows",
  async (name) => {
    const issues = await screen(`data/submissions/template/${name}`);
    expect(rulesOf(issues)).toEqual(["only-a-header"]);
  }
);

test("an issue in a workbook names sheet, row, column and value", async () => {
  const bytes = await workbook({
    rows: [
      ["authority", "sex", "unit", "count", "status"],
      ["police", "F", "child", 7, "final"]
    ]
  });
  const [issue] = await screenFiles({"a.xlsx": bytes}, "a.xlsx");
  expect(issue).toMatchObject({sheet: "Uppgifter", line: 2, field: "sex", value: "F", rule: "unknown-code"});
});

test("screening does not change what is screened", async () => {
  const path = "data/submissions/template/submission-sv.xlsx";
  const before = readFileSync(path);
  await screen(path);
  expect(readFileSync(path).equals(before)).toBe(true);
});
