import {expect, test} from "vitest";
import {attackFiles, cleanSite} from "./small-site.js";

const RDF = (description: string, bytes: number) => `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dcterms="http://purl.org/dc/terms/">
  <dcat:Dataset rdf:about="catalog.rdf#dataset-trial"><dcterms:title>Påhittad provsamling</dcterms:title>
    <dcterms:description>${description}</dcterms:description>
    <dcat:distribution><dcat:Distribution><dcat:downloadURL rdf:resource="data/trial/trial.xlsx"/>
      <dcat:byteSize>${bytes}</dcat:byteSize></dcat:Distribution></dcat:distribution></dcat:Dataset>
</rdf:RDF>`;

async function attackWith(description: string, off = 0): Promise<string> {
  const site = await cleanSite();
  const size = site.get("data/trial/trial.xlsx")?.length ?? 0;
  const findings = await attackFiles(new Map([...site, ["catalog.rdf", RDF(description, size + off)]]));
  return findings.filter((line) => line.includes("catalog.rdf")).join("\n");
}

test("a catalogue says no more than the collection, and the sizes of its files", async () => {
  expect(await attackWith("Polisen kände till 60 flickor.")).toBe("");
});

test("a number in a catalogue that is neither published nor a size is found", async () => {
  expect(await attackWith("Polisen kände till 3 flickor i åldern 0–6 år.")).toMatch(/catalog\.rdf/);
  expect(await attackWith("Polisen kände till 60 flickor.", 7)).toMatch(/stands for nothing published/);
});

test("a catalogue that is not well-formed is refused", async () => {
  const site = await cleanSite();
  const findings = await attackFiles(new Map([...site, ["catalog.rdf", "<rdf:RDF>"]]));
  expect(findings.join("\n")).toMatch(/^forbidden-file: catalog.rdf: cannot be read/m);
});
