import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {readXlsx} from "hucre/xlsx";
import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readEditions} from "../../loaders/read/editions.js";
import {type EditionsProject, makeEditionsProject, type Outcome} from "./editions-project.js";

const FOLDER = "data/published/regional-coordinators";
const FIGURE = "2018,girl,all,all,all,count,child,19,";
const DECLARATION = {
  id: "coordinators-2018",
  kind: "correction",
  reason: {sv: "Sex flickor hade fallit bort.", en: "Some girls had been left out."},
  since: "2026-12-01"
};

let project: EditionsProject;
const said: Record<string, Outcome> = {};

/** Everything that happens to an edition, in order: it is released, a figure is changed, and the change is declared. */
beforeAll(() => {
  project = makeEditionsProject();
  const {root, run, change, commit, read, write} = project;
  said.unbuilt = run("release");
  said.build = run("build");
  expect(said.build.code, said.build.said).toBe(0);
  write("note.txt", "not committed\n");
  said.uncommitted = run("release", "--trial");
  rmSync(join(root, "note.txt"));
  const page = read("dist/index.html");
  write("dist/index.html", `${page}<!-- edited -->`);
  said.stale = run("release", "--trial");
  write("dist/index.html", page);
  said.release = run("release", "--trial");
  commit("Release");
  said.again = run("release", "--trial");
  change(`${FOLDER}/regional-coordinators.csv`, FIGURE, FIGURE.replace(",19,", ",25,"));
  run("seal", FOLDER);
  change("data/publication.json", '"number": "2026-1"', '"number": "2026-2"');
  said.undeclared = run("build");
  write("data/revisions.json", `${JSON.stringify([{...pasted(said.undeclared.said), ...DECLARATION}], null, 2)}\n`);
  said.declared = run("build");
}, 1_200_000);
afterAll(() => project.remove());

/** The entry that the build printed for `data/revisions.json`. */
function pasted(text: string): Record<string, unknown> {
  const [entry = ""] = /^\{\n[\s\S]*?^\}$/m.exec(text) ?? [];
  return JSON.parse(entry) as Record<string, unknown>;
}

const open = (page: string) => new JSDOM(project.read(`dist/${page}`)).window.document;
const textOf = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

describe("a release", () => {
  test.each([
    ["without a built site", "unbuilt", /there is no dist\/: run npm run build/],
    ["without a publisher, unless it is asked for as a trial", "unbuilt", /nobody issues edition 2026-1: .*--trial/],
    ["with changes that are not committed", "uncommitted", /not committed: note\.txt/],
    [
      "of a site that was changed since it was built",
      "stale",
      /dist\/ was changed since it was built: index\.html: run npm run build/
    ],
    ["of an edition that is frozen", "again", /edition 2026-1 is frozen already, in data\/editions\/2026-1\//]
  ])("is refused %s", (_, step, reason) => {
    expect(said[step]).toMatchObject({code: 1, said: expect.stringMatching(reason)});
  });

  test("freezes claims with their texts, tables and checksums, and says that nobody issued it", () => {
    expect(said.release).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Made data\/editions\/2026-1\/.*\nIt is a trial/)
    });
    const claims = JSON.parse(project.read("data/editions/2026-1/claims.json")) as {
      id: string;
      text: unknown;
      facts: unknown;
    }[];
    expect(claims.find(({id}) => id === "coordinators.2018.girls")).toMatchObject({
      facts: {value: 19},
      text: {sv: "19", en: "19"}
    });
    expect(project.read("data/editions/2026-1/tables/children-by-sex.csv")).toContain("2018,girl,count,child,19,");
    expect(JSON.parse(project.read("data/editions/2026-1/edition.json"))).toMatchObject({
      number: "2026-1",
      placeholder: true
    });
    expect(project.read("data/editions/2026-1/sha256sums.txt")).toMatch(
      /^[0-9a-f]{64} {2}tables\/children-by-sex\.csv$/m
    );
  });
});

describe("a figure that an edition has published", () => {
  test("does not change silently: the build says which, and what to declare", () => {
    expect(said.undeclared?.code).toBe(1);
    expect(said.undeclared?.said).toMatch(
      /data\/revisions\.json: a figure of edition 2026-1 was changed and not declared: children-by-sex .*period=2018 sex=girl.*: "value 19 → 25"/
    );
    expect(pasted(said.undeclared?.said ?? "").cells).toContainEqual({
      table: "children-by-sex",
      where: expect.objectContaining({period: "2018", sex: "girl"})
    });
  });

  test("shows as a revision once it is declared: before, after, size, kind and reason", () => {
    expect(said.declared, said.declared?.said).toMatchObject({code: 0});
    const section = open("en/editions.html").querySelector("#revision-coordinators-2018");
    expect(textOf(section?.querySelector("h3"))).toContain("Correction of an error, 1 December 2026");
    expect(textOf(section)).toContain(DECLARATION.reason.en);
    const rows = [...(section?.querySelectorAll("tbody tr") ?? [])].map((row) => [...row.children].map(textOf));
    expect(rows.find(([where]) => where?.includes("2018, girl"))?.slice(2)).toEqual(["19", "25", "+6", "+31.6 %"]);
    expect(rows.find(([id]) => id === "coordinators.2018.girls")?.slice(1)).toEqual(["19", "25"]);
  });

  test("carries its mark in the table, in the file and beside the claim, in each language's form", () => {
    expect(project.read("dist/data/children-by-sex.csv")).toMatch(/^regional-coordinators,.*2018,girl,.*,corrected$/m);
    for (const [page, mark, target] of [
      ["hur-manga.html", "k (rättad)", "./utgavor.html#revision-coordinators-2018"],
      ["en/how-many.html", "[r] (corrected)", "./editions.html#revision-coordinators-2018"]
    ] as const) {
      const document = open(page);
      const link = document.querySelector(".revised .claim[href$='#coordinators.2018.girls'] + a");
      expect([textOf(link), link?.getAttribute("href")], page).toEqual([mark, target]);
      expect(document.querySelectorAll(".revised").length, "the other claim stays as it was").toBe(1);
      expect([...document.querySelectorAll("tbody .mark")].map(textOf), page).toEqual([mark]);
    }
  });

  test.each([
    ["data/kapitel/hur-manga.xlsx", "Anmärkningar", "Revidering", "rättad", /På webbplatsen skrivs k \(rättad\)/],
    ["data/chapters/how-many.xlsx", "Notes", "Revision", "corrected", /On the site it is written \[r\] \(corrected\)/]
  ])(
    "carries its mark in words in the spreadsheet, which explains it: %s",
    async (path, notes, column, word, symbol) => {
      const {sheets} = await readXlsx(readFileSync(join(project.root, "dist", path)));
      const [header = [], ...rows] = sheets.find(({name}) => name === "T1")?.rows ?? [];
      const marked = rows.filter((row) => row[header.indexOf(column)] === word);
      expect(marked).toEqual([expect.arrayContaining(["2018", 25, "girl"])]);
      const explained = sheets
        .find(({name}) => name === notes)
        ?.rows.filter(([what]) => String(what).startsWith(column));
      expect(explained).toEqual([
        [column, expect.stringMatching(/utgåvan|edition/)],
        [`${column} ${word}`, expect.stringMatching(symbol)]
      ]);
    }
  );

  test("stands as it stood in the permanent folder, and is told to be different now", () => {
    for (const [page, now] of [
      ["2026-1/index.html", "säger något annat nu"],
      ["2026-1/en/index.html", "says something else now"]
    ] as const) {
      const document = open(page);
      const claim = document.getElementById("coordinators.2018.girls");
      expect([...(claim?.children ?? [])].map(textOf), page).toEqual([
        "coordinators.2018.girls",
        "19",
        expect.any(String),
        "2018",
        now
      ]);
      expect(document.documentElement.lang).toBe(page.includes("/en/") ? "en" : "sv");
    }
    expect(project.read("dist/2026-1/data/children-by-sex.csv")).toBe(
      project.read("data/editions/2026-1/tables/children-by-sex.csv")
    );
    expect(project.read("dist/atom.xml")).toContain("2026-1/index.html</id>");
    expect(textOf(open("index.html").querySelector(".edition"))).toContain("Utkast till utgåva 2026-2");
  });

  test("a frozen file that was edited, added or removed is named", () => {
    const {root, change, write} = project;
    change("data/editions/2026-1/edition.json", '"placeholder": true', '"placeholder": false');
    write("data/editions/2026-1/tables/more.csv", "a\n");
    rmSync(join(root, "data/editions/2026-1/claims.json"));
    const folder = "data/editions/2026-1";
    for (const line of [
      `${folder}/edition.json: was changed since the edition was frozen (restore it: git checkout -- ${folder})`,
      `${folder}/tables/more.csv: was added to a frozen edition`,
      `${folder}/claims.json: was removed from a frozen edition`
    ])
      expect(() => readEditions(root)).toThrow(line);
  });
});
