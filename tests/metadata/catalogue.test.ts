import {createHash} from "node:crypto";
import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {DataFactory, type Store} from "n3";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {filledIn, makeSiteFolder, ownSite} from "./made-site.js";
import {readRdf, validate} from "./validate-rdf.js";

const BASE = "https://base.example/catalog.rdf";
const DCAT = "http://www.w3.org/ns/dcat#";
const TERMS = "http://purl.org/dc/terms/";
const SPDX = "http://spdx.org/rdf/terms#";
const site = ownSite();
const filled = filledIn(site.publication);
const {namedNode} = DataFactory;

let made: Awaited<ReturnType<typeof makeSiteFolder>>;
let folder: string;
let text: string;
let store: Store;
beforeAll(async () => {
  made = await makeSiteFolder(site);
  folder = await made.publish(filled);
  text = readFileSync(join(folder, "catalog.rdf"), "utf8");
  store = await readRdf(text, BASE);
});
afterAll(() => made.remove());

const objects = (subject: string, predicate: string) =>
  store.getObjects(namedNode(subject), namedNode(predicate), null).map(({value}) => value);
const listed = (type: string) => [
  ...new Set(
    store
      .getSubjects(namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), namedNode(type), null)
      .map(({value}) => value)
  )
];

describe("the catalogue of a publication that is filled in", () => {
  test("meets everything that the profile asks for or recommends", async () => {
    expect(Object.fromEntries(await validate(store))).toEqual({});
  });

  test("lists every table and every protected collection, each with its title in both languages", () => {
    const catalogue = `${filled.address}catalog.rdf#`;
    expect(objects(`${catalogue}catalog`, `${DCAT}dataset`).sort()).toEqual(
      site.data.map(({name}) => `${catalogue}dataset-${name}`).sort()
    );
    for (const {name, title} of site.data)
      expect(objects(`${catalogue}dataset-${name}`, `${TERMS}title`)).toEqual([title.sv, title.en]);
    expect(listed(`${DCAT}Catalog`).length).toBe(1);
  });

  test("gives each distribution's file with its size and its checksum", () => {
    const distributions = listed(`${DCAT}Distribution`);
    expect(distributions.length).toBe(site.data.flatMap(({whole}) => whole).length);
    for (const distribution of distributions) {
      const [address = ""] = objects(distribution, `${DCAT}downloadURL`);
      const bytes = readFileSync(join(folder, address.slice(filled.address.length)));
      expect(objects(distribution, `${DCAT}byteSize`)).toEqual([String(bytes.length)]);
      const [checksum] = store.getObjects(namedNode(distribution), namedNode(`${SPDX}checksum`), null);
      const [value] = store.getObjects(checksum ?? null, namedNode(`${SPDX}checksumValue`), null);
      expect(value?.value).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });

  test("leads to the place of each table and each collection on the page of tables, also of a real collection", async () => {
    const real = site.data.map((one) => ({...one, synthetic: false}));
    const published = await made.publish(filled, real);
    const lines = readFileSync(join(published, "catalog.rdf"), "utf8").match(/(?<=landingPage rdf:resource=")[^"]+/g);
    expect(lines).toEqual(
      site.data.map(
        ({name, folder: own}) =>
          `${filled.address}tabeller.html#${own === "data" ? `table-${name}` : `collection-${name}`}`
      )
    );
    expect(site.data.filter(({folder: own}) => own !== "data")).not.toEqual([]);
  });

  test("marks a synthetic collection in title, description and keywords", () => {
    const synthetic = site.data.filter((one) => one.synthetic);
    expect(synthetic).not.toEqual([]);
    for (const {name} of synthetic) {
      const dataset = `${filled.address}catalog.rdf#dataset-${name}`;
      expect(objects(dataset, `${TERMS}title`)[0]).toMatch(/^SYNTETISKT/);
      expect(objects(dataset, `${TERMS}description`)[0]).toMatch(/^SYNTETISKT/);
      expect(objects(dataset, `${DCAT}keyword`)).toContain("syntetiska data");
    }
  });

  test("says of each purpose what it is in the law and in the directive, or that it is nothing there", () => {
    const used = new Set(site.data.flatMap(({purposes}) => purposes));
    const codes = site.purposes.filter(({code}) => used.has(code));
    expect(codes.length).toBe(used.size);
    expect(used.size).toBeGreaterThan(3);
    for (const {code, extra} of codes) {
      const word = (value = "", several: string) =>
        value === "flera" ? several : value ? `”${value}”` : "ingen motsvarighet";
      const notes = objects(`${filled.address}catalog.rdf#purpose-${code}`, "http://www.w3.org/2004/02/skos/core#note");
      expect(notes).toContain(`Brottsbalken 4 kap. 1 a §: ${word(extra.penal_code, "flera av dess ändamål")}.`);
      expect(notes).toContain(`Direktiv 2011/36/EU artikel 2.3: ${word(extra.eu_form, "flera av dess former")}.`);
    }
  });
});

describe("the catalogue of a publication with placeholders", () => {
  test("lacks exactly what only the issuing authority can give", async () => {
    const draft = await made.publish({...site.publication, placeholder: true});
    const relative = readFileSync(join(draft, "catalog.rdf"), "utf8");
    const count = site.data.flatMap(({whole}) => whole).length;
    expect(Object.fromEntries(await validate(await readRdf(relative, BASE)))).toEqual({
      "Violation: Katalog, licens: obligatorisk, CC0": 2,
      "Violation: Kontaktuppgift, e-post: obligatorisk": 1,
      "Warning: Datamängd, utgivningsdatum: rekommenderat": site.data.length,
      "Warning: Distribution, licens: rekommenderad": count,
      "Warning: Katalog, utgivningsdatum: rekommenderat": 1,
      "Warning: Katalog, webbsida: rekommenderad": 1
    });
    expect(relative).not.toContain("example.org");
    expect(relative).not.toMatch(/rdf:(about|resource)="\//);
  });
});

describe("what is wrong is found", () => {
  test.each<[string, RegExp, string, RegExp]>([
    ["a dataset without a title", /dcterms:title/g, "dcterms:alternative", /Datamängd, titel/],
    ["a checksum that is none", /[0-9a-f]{64}</g, "0123<", /Checksumma, värde/],
    ["a publisher that is not described", /(dcterms:publisher rdf:resource=")/g, "$1x", /utgivare/],
    ["a size that is no number", /(byteSize[^>]*>)\d+/g, "$1many", /storlek/]
  ])("%s", async (_name, from, to, finding) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect([...(await validate(await readRdf(broken, BASE))).keys()].join("\n")).toMatch(finding);
  });

  test("a document that is no RDF/XML", async () => {
    await expect(readRdf(text.replace("</dcat:Catalog>", ""), BASE)).rejects.toThrow(/tag/);
  });

  test("a download that is missing stops the build", async () => {
    const data = site.data.slice(0, 1);
    const {folder: empty, publish, remove} = await makeSiteFolder({...site, data});
    const [path = ""] = data[0]?.whole ?? [];
    rmSync(join(empty, path));
    await expect(publish(filled, data)).rejects.toThrow(path);
    remove();
  });
});
