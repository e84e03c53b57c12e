import {strToU8} from "fflate";
import {writeXlsx} from "hucre/xlsx";
import type {SubmissionRule} from "../../loaders/screen/submission/messages.js";
import {HEADER, lie, parts, put, ROWS, remove, replaceIn, workbook} from "./workbooks.js";

const withRow = (...row: (string | number | boolean | Date)[]) => workbook({rows: [...ROWS, row]});
const SHEET = "xl/worksheets/sheet1.xml";

/** Workbooks that are wrong in one way: the rule, what is wrong, and how it is made. */
export const WORKBOOK_CASES: readonly (readonly [SubmissionRule, string, () => Promise<Uint8Array>])[] = [
  [
    "formula",
    "a count that is computed",
    () => workbook({cells: new Map([["1,4", {value: 7, type: "formula", formula: "3+4", formulaResult: 7}]])})
  ],
  [
    "formula",
    "a formula in a header",
    () =>
      workbook({
        cells: new Map([["0,4", {value: "count", type: "formula", formula: 'A1&"x"', formulaResult: "count"}]])
      })
  ],
  [
    "date-cell",
    "7-11 made a date",
    () =>
      workbook({
        rows: [
          ["authority", "age", "unit", "count", "status"],
          ["police", new Date("2015-11-07"), "child", 7, "final"]
        ]
      })
  ],
  ["date-cell", "a count made a date", () => withRow("police", 2014, "boy", "child", new Date("1900-01-05"), "final")],
  [
    "error-cell",
    "#REF! in a cell",
    () => parts((all) => replaceIn(all, SHEET, /<c r="E2"[^>]*><v>7<\/v><\/c>/, '<c r="E2" t="e"><v>#REF!</v></c>'))
  ],
  ["merged-cells", "two rows merged", () => workbook({merges: [{startRow: 1, startCol: 1, endRow: 2, endCol: 1}]})],
  ["hidden-cells", "a hidden row", () => workbook({rowDefs: new Map([[2, {hidden: true}]])})],
  ["hidden-cells", "a hidden column", () => workbook({columns: [{}, {hidden: true}]})],
  [
    "cell-comment",
    "a comment",
    () => workbook({cells: new Map([["1,4", {value: 7, comment: {text: "check", author: "a"}}]])})
  ],
  [
    "hidden-sheet",
    "a hidden sheet",
    () =>
      workbook({}, [
        {
          name: "Andra",
          rows: ROWS.map((row) => [...row].map((cell) => (cell === "child" ? "case" : cell))),
          hidden: true
        }
      ])
  ],
  ["hidden-sheet", "a very hidden empty sheet", () => workbook({}, [{name: "Dolt", rows: [], veryHidden: true}])],
  ["unknown-sheet", "a sheet of something else", () => workbook({}, [{name: "Pivot", rows: [["Summa", 12]]}])],
  [
    "no-data-sheet",
    "only the template’s instructions",
    () => writeXlsx({sheets: [{name: "Läs först", rows: [["Mall"]]}]})
  ],
  ["only-a-header", "no rows", () => workbook({rows: [HEADER]})],
  [
    "sheet-name",
    "a path in the name of a sheet",
    () => parts((all) => replaceIn(all, "xl/workbook.xml", 'name="Uppgifter"', 'name="../../etc/passwd"'))
  ],
  ["ragged-row", "a value outside the columns", () => withRow("police", 2014, "boy", "child", 3, "final", "", "lost")],
  ["unknown-code", "a truth value in a cell", () => withRow("police", 2014, true, "child", 3, "final")],
  ["not-a-whole-number", "a count with a fraction", () => withRow("police", 2014, "boy", "child", 3.5, "final")],
  [
    "formula-injection",
    "text that would be a formula",
    () => withRow("police", 2014, "boy", "child", 3, "final", '=HYPERLINK("http://example.org")')
  ],
  ["too-many-columns", "a cell far to the right", () => parts((all) => replaceIn(all, SHEET, 'r="G2"', 'r="XFD2"'))],
  [
    "too-many-rows",
    "a cell far down",
    () =>
      parts((all) =>
        replaceIn(all, SHEET, "</sheetData>", '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>')
      )
  ],
  [
    "too-many-rows",
    "rows by the million that do not say where they are",
    () => parts((all) => replaceIn(all, SHEET, "</sheetData>", `${"<row/>".repeat(5e6)}</sheetData>`))
  ],
  [
    "too-many-rows",
    "cells by the million that do not say where they are",
    () => parts((all) => replaceIn(all, SHEET, "</sheetData>", `<row>${"<c/>".repeat(2e6)}</row></sheetData>`))
  ],
  [
    "damaged-workbook",
    "a sheet named as a picture",
    () =>
      parts((all) => {
        all["xl/a.png"] = all[SHEET] ?? new Uint8Array();
        replaceIn(all, "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "a.png");
      })
  ],
  ["macros", "a macro project", () => parts(put("xl/vbaProject.bin", strToU8("macro")))],
  ["macros", "an embedded object", () => parts(put("xl/embeddings/oleObject1.bin", strToU8("object")))],
  [
    "macros",
    "a macro-enabled content type",
    () => parts((all) => replaceIn(all, "[Content_Types].xml", "spreadsheetml.sheet.main", "sheet.macroEnabled.main"))
  ],
  [
    "external-link",
    "a link to another workbook",
    () => parts(put("xl/externalLinks/externalLink1.xml", strToU8("<externalLink/>")))
  ],
  [
    "external-link",
    "a part fetched from elsewhere",
    () =>
      parts((all) =>
        replaceIn(
          all,
          "xl/_rels/workbook.xml.rels",
          "</Relationships>",
          '<Relationship Id="r9" Type="http://example.org/attachedTemplate" Target="http://example.org/x" TargetMode="External"/></Relationships>'
        )
      )
  ],
  [
    "document-type",
    "entities that grow",
    () =>
      parts((all) =>
        replaceIn(
          all,
          "xl/workbook.xml",
          /^(<\?xml[^>]*\?>)?/,
          '$1<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        )
      )
  ],
  ["unsafe-path", "a part outside the workbook", () => parts(put("../../evil.xml", strToU8("<x/>")))],
  [
    "zip-bomb",
    "zeros by the hundred megabytes",
    () => parts(put("xl/media/image1.png", new Uint8Array(70 * 1024 * 1024)))
  ],
  [
    "zip-bomb",
    "very many parts",
    () => parts((all) => void Array.from({length: 1001}, (_, index) => (all[`x/${index}.xml`] = strToU8("<x/>"))))
  ],
  ["damaged-part", "a part that ends too early", () => parts((all) => replaceIn(all, SHEET, "</worksheet>", ""))],
  ["damaged-part", "a part in another encoding", () => parts(put(SHEET, Uint8Array.from([0xff, 0xfe, 0x3c, 0x00])))],
  ["damaged-part", "a size that is not true", async () => lie(await workbook(), SHEET, (size) => size + 1)],
  [
    "damaged-part",
    "more than it declares",
    async () => lie(await parts(put("x.bin", new Uint8Array(5e7))), "x.bin", () => 10)
  ],
  ["zip-bomb", "declared sizes beyond all measure", async () => lie(await workbook(), SHEET, () => 0xfffffff0)],
  ["damaged-workbook", "a sheet that is not there", () => parts(remove(SHEET))],
  ["damaged-workbook", "no list of contents", () => parts(remove("[Content_Types].xml"))],
  ["damaged-workbook", "the second half missing", async () => (await workbook()).slice(0, 2000)],
  ["damaged-workbook", "bytes behind the end", async () => Uint8Array.from([...(await workbook()), 1, 2, 3])],
  ["encrypted-file", "a password", () => workbook({}, [], {encryption: {password: "secret", spinCount: 10}})],
  [
    "mistyped-file",
    "a CSV file named .xlsx",
    async () => strToU8("authority,unit,count,status\npolice,child,7,final\n")
  ]
];
