import {csvFormatRows} from "d3-dsv";
import {beforeAll, describe, expect, test} from "vitest";
import type {ProtectedCollection} from "../../loaders/model/protected.js";
import {wilson} from "../../loaders/statistics/wilson.js";
import {makeDocx} from "./make-docx.js";
import {makePdf} from "./make-pdf.js";
import {collectionOf, policeByAge, tableOf, trial} from "./small-collection.js";
import {
  annex,
  arrowOf,
  attackFiles,
  cleanSite,
  columnsOf,
  drawing,
  type Files,
  htmlTable,
  pdfTable,
  rowsOf,
  searchScript,
  workbookOf
} from "./small-site.js";

const PATH = `data/trial/${policeByAge.name}`;
const HIDDEN = /girl.*0-6|0-6.*girl/;

/** The rows of the table with the value of the hidden cell of girls of 0 to 6, which are 3. */
const leaking = rowsOf(policeByAge).map((row) =>
  row[0] === "girl" && row[1] === "0-6" ? ["girl", "0-6", "published", "3", "", ""] : row
);
const table = (replace: (html: string) => string) => annex("", replace(htmlTable(policeByAge)));
const firstSymbol = '<td data-status="suppressed">··</td>';
const inAnnex = (more: string) => (site: Files) => site.set("bilaga.html", annex(more));
const percent = (value: number) => (100 * value).toFixed(1).replace(".", ",");
const interval = wilson({x: 3, n: 60, conf: 0.95});

/** All that the police delivered, with the true values, divided by more than any published table. */
const finer = [
  ["kön", "ålder", "ändamål", "antal flickor och pojkar"],
  ...[
    ["flicka", "0–6 år", "tiggeri", "3"],
    ["flicka", "7–11 år", "tiggeri", "4"],
    ["flicka", "12–14 år", "tiggeri", "7"],
    ["flicka", "12–14 år", "sexuella ändamål", "5"],
    ["flicka", "15–17 år", "sexuella ändamål", "33"],
    ["flicka", "15–17 år", "brottslighet", "8"],
    ["pojke", "15–17 år", "brottslighet", "45"],
    ["pojke", "15–17 år", "tiggeri", "10"],
    ["pojke", "12–14 år", "tiggeri", "18"]
  ]
];

const TITLE = "Påhittad provsamling";

/** The table of ages as a Word file has it, with a value for the youngest girls; the rest is as published. */
const ages = (youngest: string) => [
  ["Ålder", "Flickor", "Pojkar"],
  ["0–6 år", youngest, "··"],
  ["7–11 år", "··", "··"],
  ["12–14 år", "12", "18"],
  ["15–17 år", "41", "55"]
];

let clean: Files;
beforeAll(async () => {
  clean = await cleanSite();
});

test("a Word file that says no more than its collection passes", async () => {
  const file = makeDocx({
    head: TITLE,
    paragraphs: ["Flickor och pojkar efter ålder"],
    rows: ages("··"),
    comment: "Läst."
  });
  expect(await attackFiles(new Map(clean).set("bok.docx", file))).toEqual([]);
});

test("a site that says no more than its collection passes", async () => {
  expect(await attackFiles(clean)).toEqual([]);
});

/** What is done to the clean site, and the finding that must follow: its kind, the place, the cell. */
type Leak = [name: string, leak: (site: Files) => unknown, finding: RegExp, ...more: RegExp[]];

const leaks: Leak[] = [
  [
    "a cell of an HTML table",
    (site) =>
      site.set(
        "bilaga.html",
        table((html) => html.replace(firstSymbol, "<td>3</td>"))
      ),
    /^shown: .*html-table/,
    HIDDEN
  ],
  [
    "an HTML table without a mark, on another page",
    (site) => site.set("andra.html", unmarked(leaking)),
    /^shown: .*andra.html \(html-table/,
    HIDDEN
  ],
  [
    "an attribute of a cell",
    (site) =>
      site.set(
        "bilaga.html",
        table((html) => html.replace(firstSymbol, '<td data-value="3">··</td>'))
      ),
    /^shown: .*html-table/,
    HIDDEN
  ],
  [
    "a tooltip of a cell",
    (site) =>
      site.set(
        "bilaga.html",
        table((html) => html.replace(firstSymbol, '<td><span title="3 barn">··</span></td>'))
      ),
    /^shown: .*html-table/,
    HIDDEN
  ],
  ["a row of a CSV file", (site) => site.set(`${PATH}.csv`, csvFormatRows(leaking)), /^shown: .*\(csv/, HIDDEN],
  [
    "a CSV file under another name",
    (site) => site.set("assets/x.csv", csvFormatRows(leaking)),
    /^shown: .*assets\/x.csv \(csv/,
    HIDDEN
  ],
  [
    "a cell of a spreadsheet",
    async (site) => site.set("data/trial/trial.xlsx", await workbookOf([leaking])),
    /^shown: .*spreadsheet, sheet "T1"/,
    HIDDEN
  ],
  ["a value of an Arrow file", (site) => site.set(`${PATH}.arrow`, arrowOf(leaking)), /^shown: .*\(arrow/, HIDDEN],
  [
    "a line of a PDF file",
    (site) =>
      site.set(
        "data/trial/trial.pdf",
        makePdf([["P\xe5hittad provsamling", 50, 800], ...pdfTable(["3", "..", "12", "41"])])
      ),
    /^(shown|unaccounted): .*\(pdf, page 1/
  ],
  [
    "a table of a Word file whose head names the collection",
    (site) => site.set("bok.docx", makeDocx({head: TITLE, rows: ages("3")})),
    /^(shown|unaccounted): .*bok.docx \(docx, table/
  ],
  [
    "a table of a Word file that names nothing",
    (site) => site.set("bok.docx", makeDocx({rows: ages("3")})),
    /^shown: .*bok.docx \(docx, table/
  ],
  [
    "a paragraph of a Word file",
    (site) => site.set("bok.docx", makeDocx({paragraphs: [`${TITLE}: 3 flickor var 0–6 år.`]})),
    /^(shown|unaccounted): .*bok.docx \(docx, paragraph/
  ],
  [
    "the text alternative of a picture in a Word file",
    (site) => site.set("bok.docx", makeDocx({head: TITLE, alternative: "Flickor 0–6 år: 3."})),
    /^(shown|unaccounted): .*bok.docx \(docx, text alternative/
  ],
  [
    "a comment in a Word file",
    (site) => site.set("bok.docx", makeDocx({comment: `${TITLE}: 3 flickor var 0–6 år.`})),
    /^(shown|unaccounted): .*bok.docx \(docx, word\/comments.xml/
  ],
  [
    "a Word file that cannot be read",
    (site) => site.set("bok.docx", new Uint8Array([1, 2, 3])),
    /^forbidden-file: bok.docx: cannot be read/
  ],
  [
    "a PDF file that names nothing",
    (site) => site.set("bok.pdf", makePdf(pdfTable(["3", "..", "12", "41"]))),
    /^shown: .*bok.pdf \(pdf/,
    HIDDEN
  ],
  [
    "the length of a bar",
    (site) =>
      site.set(
        "bilaga.html",
        annex("", htmlTable(policeByAge), drawing('<rect x="100" y="10" width="6" height="20"/>'))
      ),
    /^shown: .*\(figure, drawing 1, bar/,
    HIDDEN
  ],
  [
    "the place of a dot",
    (site) => site.set("bilaga.html", annex("", htmlTable(policeByAge), drawing('<circle cx="106" cy="20" r="3"/>'))),
    /^shown: .*\(figure, drawing 1, dot/,
    HIDDEN
  ],
  [
    "the title of a mark",
    (site) =>
      site.set(
        "bilaga.html",
        annex(
          "",
          htmlTable(policeByAge),
          drawing(
            '<rect x="100" y="10" width="0" height="20" data-sex="girl" data-age="0-6" data-value="3"/><circle cx="104" cy="20" r="2" data-sex="girl" data-age="0-6"><title>3</title></circle>'
          )
        )
      ),
    /^(shown|contradiction): .*figure.*words of mark/,
    HIDDEN
  ],
  [
    "a text alternative",
    inAnnex('<div role="img" aria-label="Polisen, flickor 0–6 år: 3"></div>'),
    /^shown: .*text-alternative/,
    HIDDEN
  ],
  [
    "the description of a drawing",
    (site) => site.set("bilaga.html", annex("", htmlTable(policeByAge), drawing("<desc>Minst är 0–6 år med 3</desc>"))),
    /^(shown|unaccounted): .*text-alternative/
  ],
  [
    "a sentence of the prose",
    inAnnex("<p>Polisen kände till 3 flickor i åldern 0–6 år.</p>"),
    /^shown: .*prose/,
    HIDDEN
  ],
  [
    "a number that stands for nothing",
    inAnnex("<p>Tillsammans var det 37 barn i Stockholm.</p>"),
    /^unaccounted: .*stands for nothing published.*"37"/
  ],
  ["a published number that is told of a hidden cell", inAnnex("<p>Flickor, 0–6 år: 30.</p>"), /^unaccounted: .*"30"/],
  ["a number in words", inAnnex("<p>Polisen kände till tre flickor som var små.</p>"), /^unaccounted: .*"tre flickor"/],
  [
    "a number in words, in English",
    inAnnex("<p>There were two young boys among them.</p>"),
    /^unaccounted: .*"two young boys"/
  ],
  ["only one", inAnnex("<p>Among them was only one boy.</p>"), /^unaccounted: .*only one boy/],
  ["only so many", inAnnex("<p>Of the girls there were only eleven.</p>"), /^unaccounted: .*only eleven/],
  ["so many of", inAnnex("<p>Elva av de kända flickorna var placerade.</p>"), /^unaccounted: .*Elva av/],
  ["all but two", inAnnex("<p>Alla flickor utom två var äldre.</p>"), /^unaccounted: .*utom två/],
  ["a comment in a page", inAnnex("<!-- 3 flickor -->"), /^unaccounted: .*bilaga.html \(prose.*"3"/],
  ["what a page keeps in a template", inAnnex("<template><p>Det var 37 barn.</p></template>"), /^unaccounted: .*"37"/],
  [
    "a number written beside the mark of a hidden cell",
    drawn('<use href="#a" x="100" y="20" data-sex="girl" data-age="0-6"/><text x="110" y="20">3</text>'),
    /^shown: .*\(figure, drawing 1, label "3"/,
    HIDDEN
  ],
  [
    "the outline of a bar",
    drawn('<path d="M100,10h6v20h-6Z" data-sex="girl" data-age="0-6"/>'),
    /^shown: .*\(figure, drawing 1, bar/,
    HIDDEN
  ],
  [
    "a line of a PDF file beside a published number of another cell",
    (site) =>
      site.set(
        "data/trial/trial.pdf",
        makePdf([["P\xe5hittad provsamling", 50, 800], ...pdfTable(["12", "..", "12", "41"])])
      ),
    /^(contradiction|shown): .*\(pdf, page 1/,
    HIDDEN
  ],
  [
    "a claim",
    (site) => site.set("data/claims.json", JSON.stringify([{id: "trial.police.girl.0-6", value: 3}])),
    /^shown: .*\(claim/,
    HIDDEN
  ],
  [
    "the trace page",
    (site) => site.set("sparning.html", "<ul><li>trial.police.girl = 3</li></ul>"),
    /^unaccounted: .*\(trace/
  ],
  [
    "the search index",
    (site) =>
      site.set(
        "search-index.json",
        JSON.stringify([{title: "Påhittad provsamling", text: "Polisen kände till 3 flickor i åldern 0–6 år."}])
      ),
    /^shown: .*search-index/,
    HIDDEN
  ],
  [
    "the search index that pages load as a script",
    (site) => site.set("assets/search-sv.js", searchScript("Polisen kände till 3 flickor i åldern 0–6 år.")),
    /^shown: .*search-index/,
    HIDDEN
  ],
  [
    "JSON in a script",
    inAnnex(
      `<script>const d = ${JSON.stringify([{authority: "police", sex: "girl", age: "0-6", value: 3}])};</script>`
    ),
    /^shown: .*\(json, script 1/,
    HIDDEN
  ],
  [
    "JSON by columns, without a mark",
    (site) => site.set("x.json", JSON.stringify(columnsOf(leaking))),
    /^shown: .*x.json \(json/,
    HIDDEN
  ],
  ["a data attribute", inAnnex('<div data-girls-0-6="3 flickor"></div>'), /^unaccounted: .*text-alternative.*3/],
  [
    "a percentage",
    inAnnex("<p>Av flickorna var 5,0 % i åldern 0–6 år.</p>"),
    /^shown: .*prose.*says 3|^(shown|unaccounted): .*5,0/
  ],
  [
    "a percentage that names no cell",
    inAnnex("<p>Andelen är 42,9 % av 7.</p>"),
    /^unaccounted: .*it can only be 3 of 7/
  ],
  [
    "a Wilson interval",
    inAnnex(`<p>Osäkerheten är ${percent(interval.lower)}–${percent(interval.upper)} %.</p>`),
    /^unaccounted: .*3 of 60/
  ],
  [
    "a finer table that nobody declared",
    (site) => site.set("assets/fin.csv", csvFormatRows(finer)),
    /^narrowed: .*0-6.*fin.csv|^narrowed: /
  ],
  [
    "a table of a collection that there is not",
    inAnnex(htmlTable(policeByAge, "other")),
    /^unaccounted: .*marked as other\/.*no such protected collection/
  ]
];

/** The page with more in its drawing. */
function drawn(extra: string) {
  return (site: Files) => site.set("bilaga.html", annex("", htmlTable(policeByAge), drawing(extra)));
}

/** A table as it would be copied from a spreadsheet into a page. */
function unmarked([heading = [], ...rows]: readonly string[][]): string {
  const cells = (row: readonly string[], tag: string) => row.map((text) => `<${tag}>${text}</${tag}>`).join("");
  return `<table><tr>${cells(heading, "th")}</tr>${rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</table>`;
}

describe("every kind of leak fails the build", () => {
  test.each(leaks)("%s", async (_name, leak, ...findings) => {
    const site = new Map(clean);
    await leak(site);
    const found = await attackFiles(site);
    for (const finding of findings) expect(found.join("\n")).toMatch(new RegExp(finding.source, "m"));
  });
});

describe("what is published together", () => {
  const girls = (values: readonly (number | string)[]) =>
    tableOf("police-child-sex-age", "police", ["sex", ["girl", "boy", "unknown"]], "age", {
      "0-6": [values[0] ?? "h", values[1] ?? "h", 0, 5],
      "7-11": ["h", "h", 0, 10],
      "12-14": [12, 18, 0, 30],
      "15-17": [41, 55, 0, 96],
      unknown: [0, 0, 0, 0],
      all: [60, 81, 0, 141]
    });
  const attacked = async (...collections: ProtectedCollection[]) =>
    (await attackFiles(clean, {collections})).filter((line) => line.startsWith("narrowed"));

  test("the difference of two tables", async () => {
    const merged = tableOf("police-child-sex-young", "police", ["sex", ["girl", "boy", "unknown"]], "age", {
      "7-11+12-14": [16, 24, 0, 40],
      all: [60, 81, 0, 141]
    });
    const both = collectionOf([...trial.tables, merged], {audit: trial.audit});
    expect((await attacked(both)).join("\n")).toMatch(/computed exactly 3, from .*7-11\+12-14/);
  });

  test("an earlier edition", async () => {
    const earlier = collectionOf([girls([3, 2])], {name: "trial-earlier", date: "2016-01-31"});
    expect(await attacked({...trial, earlier: []}, earlier)).toEqual([]);
    expect((await attacked({...trial, earlier: ["trial-earlier"]}, earlier)).join("\n")).toMatch(/computed exactly 3/);
  });
});
