import {createHash} from "node:crypto";
import {PDFDocument} from "@cantoo/pdf-lib";
import {strToU8, unzipSync, zipSync} from "fflate";
import {beforeAll, describe, expect, test} from "vitest";
import {attackFiles, cleanSite, type Files} from "./small-site.js";

const pack = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A spreadsheet with a file in it that does not belong there. */
async function withPart(name: string, text: string): Promise<Uint8Array> {
  return zipSync({...unzipSync(clean.get("data/trial/trial.xlsx") as Uint8Array), [name]: strToU8(text)});
}

/** A PDF file of an empty page, and a file attached to it. */
async function withAttachment(name: string, text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  await pdf.attach(strToU8(text), name);
  return pdf.save();
}

let clean: Files;
beforeAll(async () => {
  clean = await cleanSite();
});

describe("files that must not be there", () => {
  const delivered = "authority,sex,age,count\npolice,girl,0-6,3\n";
  const real: Files = new Map([
    ["data/submissions/secret/collection.json", JSON.stringify({synthetic: false})],
    ["data/submissions/secret/police/cases.csv", delivered]
  ]);
  const sum = createHash("sha256").update(delivered).digest("hex");
  const cases: [string, (site: Files) => unknown, Files, RegExp][] = [
    [
      "a copy of a delivered file, under any name",
      (site) => site.set("assets/a.txt", delivered),
      real,
      /^forbidden-file: assets\/a.txt: is a copy of what was delivered: data\/submissions\/secret\/police\/cases.csv/
    ],
    [
      "a path of a delivered file",
      (site) => site.set("data/submissions/a.txt", "a"),
      real,
      /^forbidden-file: data\/submissions\/a.txt: lies in a folder/
    ],
    [
      "a file that does not say what it is",
      (site) => site.set("data/cases", "police,girl,3\n"),
      new Map(),
      /^forbidden-file: data\/cases: is of a kind that the gate cannot read/
    ],
    [
      "a table with the columns of a delivery",
      (site) => site.set("a.csv", delivered),
      new Map(),
      /^forbidden-file: a.csv: has the columns of a delivery/
    ],
    [
      "a checksum of a delivered file",
      (site) => site.set("a.json", JSON.stringify({sum})),
      real,
      /^forbidden-file: a.json: holds the checksum of a delivered file/
    ],
    [
      "a checksum beside its path, where the file itself is not",
      (site) => site.set("receipt.json", JSON.stringify({"data/submissions/secret/police/cases.csv": sum})),
      new Map(),
      /^forbidden-file: receipt.json: holds a checksum/
    ],
    [
      "a table under src/",
      () => {},
      new Map([["src/data/a.csv", "a,b\n"]]),
      /^forbidden-file: src\/data\/a.csv: is a table under src\//
    ],
    [
      "a spreadsheet that cannot be read",
      (site) => site.set("a.xlsx", "no spreadsheet"),
      new Map(),
      /^forbidden-file: a.xlsx: cannot be read/
    ],
    [
      "a copy of a delivered file in a Word file",
      (site) => site.set("a.docx", pack({"word/embeddings/a.xml": delivered})),
      real,
      /^forbidden-file: a.docx: holds word\/embeddings\/a.xml, which is a copy of what was delivered/
    ],
    [
      "a file that is put into a spreadsheet",
      async (site) => site.set("a.xlsx", await withPart("xl/embeddings/oleObject1.bin", "police,girl,3\n")),
      new Map(),
      /^forbidden-file: a.xlsx: holds xl\/embeddings\/oleObject1.bin, which is of a kind that the gate cannot read/
    ],
    [
      "a checksum of a delivered file among the properties of a Word file",
      (site) => site.set("a.docx", pack({"docProps/custom.xml": `<p>${sum}</p>`})),
      real,
      /^forbidden-file: a.docx: holds docProps\/custom.xml, which holds the checksum of a delivered file/
    ],
    [
      "a PDF file with a file attached",
      async (site) => site.set("a.pdf", await withAttachment("cases.csv", delivered)),
      new Map(),
      /^forbidden-file: a.pdf: cannot be read: files are attached to it: cases.csv/
    ],
    [
      "a file of a kind that the gate does not know",
      (site) => site.set("a.parquet", "PAR1"),
      new Map(),
      /^forbidden-file: a.parquet: is of a kind that the gate cannot read/
    ]
  ];
  test.each(cases)("%s", async (_name, leak, project, finding) => {
    const site = new Map(clean);
    await leak(site);
    expect((await attackFiles(site, {project})).join("\n")).toMatch(new RegExp(finding.source, "m"));
  });

  test("an empty template and what a synthetic collection delivered may be named", async () => {
    const synthetic: Files = new Map([
      ...real,
      ["data/submissions/secret/collection.json", JSON.stringify({synthetic: true})]
    ]);
    const site = new Map(clean);
    site.set("mall.csv", "authority,sex,age,count\n,,,\n");
    site.set("receipt.json", JSON.stringify({"data/submissions/secret/police/cases.csv": sum}));
    expect(await attackFiles(site, {project: synthetic})).toEqual([]);
  });
});
