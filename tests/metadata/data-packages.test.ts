import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {Ajv} from "ajv";
import formats from "ajv-formats";
import {parse} from "csv-parse/sync";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {listFiles} from "../../loaders/site/files.js";
import {DATA_PACKAGE} from "./data-package-schema.js";
import {filledIn, makeSiteFolder, ownSite} from "./made-site.js";

interface Field {
  name: string;
  type: string;
  title: string;
  "title@en": string;
  categories?: {value: string; label: string; "label@en": string}[];
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  format: string;
  sources?: {title: string}[];
  schema?: {fields: Field[]; missingValues: {value: string; label: string}[]; primaryKey?: string[]};
}
interface Package {
  name: string;
  created?: string;
  licenses?: {path: string}[];
  homepage?: string;
  resources: Resource[];
}

const site = ownSite();
const ajv = new Ajv({allErrors: true});
formats.default(ajv);
const isPackage = ajv.compile(DATA_PACKAGE);

let made: Awaited<ReturnType<typeof makeSiteFolder>>;
let folder: string;
let packages: [path: string, descriptor: Package][];
beforeAll(async () => {
  made = await makeSiteFolder(site);
  folder = await made.publish(filledIn(site.publication));
  packages = readPackages(folder);
});
afterAll(() => made.remove());

function readPackages(of: string): [string, Package][] {
  const paths = listFiles(of).filter((path) => path.endsWith("datapackage.json"));
  return paths.map((path) => [path, JSON.parse(readFileSync(join(of, path), "utf8"))]);
}

const tablesOf = () =>
  packages.flatMap(([path, {resources}]) =>
    resources.flatMap((resource) => (resource.schema ? [{path, resource, schema: resource.schema}] : []))
  );
const rowsOf = (path: string, resource: Resource) =>
  parse(readFileSync(join(folder, dirname(path), resource.path)), {columns: true}) as Record<string, string>[];

describe("the data packages", () => {
  test("are as the standard says, also as long as the publication holds placeholders", async () => {
    const draft = readPackages(await made.publish(site.publication));
    for (const [path, descriptor] of [...packages, ...draft]) {
      isPackage(descriptor);
      expect(isPackage.errors ?? [], path).toEqual([]);
    }
    expect(packages[0]?.[1].licenses).toEqual([{path: "http://creativecommons.org/licenses/by/4.0/"}]);
    expect(draft[0]?.[1].licenses).toBeUndefined();
    expect(draft[0]?.[1].homepage).toBeUndefined();
  });

  test("were made on the day of their edition; a draft's is planned, and nothing was made on it", async () => {
    const {edition} = site.publication;
    const draft = readPackages(await made.publish({...site.publication, edition: {...edition, state: "draft"}}));
    expect(new Set(packages.map(([, {created}]) => created))).toEqual(new Set([`${edition.date}T00:00:00Z`]));
    expect(draft.filter(([, {created}]) => created !== undefined)).toEqual([]);
  });

  test("hold every download, with its size and its checksum", () => {
    const described = new Set<string>();
    for (const [path, {resources}] of packages)
      for (const {path: file, bytes, hash} of resources) {
        const full = join(dirname(path), file);
        const content = readFileSync(join(folder, full));
        expect([content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`], full).toEqual([
          bytes,
          hash
        ]);
        described.add(full);
      }
    const downloads = listFiles(join(folder, "data")).map((path) => `data/${path}`);
    expect(downloads.filter((path) => !path.endsWith("datapackage.json") && !described.has(path))).toEqual([]);
  });

  test("are one for each table and each collection, and one for all", () => {
    expect(packages.map(([path]) => path).sort()).toEqual(
      [
        "data/datapackage.json",
        ...site.data.map(({name, folder: own}) =>
          own === "data" ? `data/${name}.datapackage.json` : `${own}/datapackage.json`
        )
      ].sort()
    );
  });

  test("describe the columns of each CSV, in its order and in both languages", () => {
    for (const {path, resource, schema} of tablesOf()) {
      const [header = []] = parse(readFileSync(join(folder, dirname(path), resource.path)), {to: 1}) as string[][];
      expect(
        schema.fields.map(({name}) => name),
        resource.name
      ).toEqual(header);
      for (const field of schema.fields) expect([field.title, field["title@en"]].filter(Boolean).length).toBe(2);
    }
  });

  test("label every code that a field with categories holds, and what is missing", () => {
    expect(tablesOf().filter(({schema}) => schema.fields.some(({categories}) => categories)).length).toBeGreaterThan(
      10
    );
    for (const {path, resource, schema} of tablesOf()) {
      const rows = rowsOf(path, resource);
      expect(schema.missingValues[0]?.value).toBe("");
      for (const {name, categories} of schema.fields)
        if (categories) {
          const codes = new Set([...categories.map(({value}) => value), ""]);
          expect(rows.filter((row) => !codes.has(row[name] ?? "")).map((row) => row[name])).toEqual([]);
          for (const category of categories) expect(category["label@en"]).toBeTruthy();
        }
    }
  });

  test("give a key only where it tells every row apart", () => {
    for (const {path, resource, schema} of tablesOf().filter((one) => one.schema.primaryKey)) {
      const rows = rowsOf(path, resource);
      expect(new Set(rows.map((row) => JSON.stringify(schema.primaryKey?.map((name) => row[name])))).size).toBe(
        rows.length
      );
    }
    expect(tablesOf().filter(({schema}) => schema.primaryKey).length).toBeGreaterThan(5);
  });

  test("name every source of a public table", () => {
    const sourced = site.data.filter(({tables}) => (tables[0]?.sources.length ?? 0) > 0);
    expect(sourced.length).toBeGreaterThan(10);
    for (const {name, sources} of sourced) {
      const resource = tablesOf().find(({path}) => path === `data/${name}.datapackage.json`)?.resource;
      expect(resource?.sources?.map(({title}) => title)).toEqual(sources.map(({title}) => title.sv));
    }
  });
});

test.each<[string, (descriptor: Package) => void]>([
  ["no resource", (descriptor) => descriptor.resources.splice(0)],
  ["a path out of the package", (descriptor) => Object.assign(descriptor.resources[0] ?? {}, {path: "../a.csv"})],
  ["a checksum without its kind", (descriptor) => Object.assign(descriptor.resources[0] ?? {}, {hash: "0".repeat(64)})],
  ["a licence in words only", (descriptor) => Object.assign(descriptor, {licenses: [{title: "free"}]})],
  [
    "categories without labels",
    (descriptor) => Object.assign(descriptor.resources[0]?.schema?.fields[0] ?? {}, {categories: [{value: "a"}]})
  ]
])("the schema refuses a descriptor with %s", (_name, spoil) => {
  const [, descriptor] = structuredClone(
    packages.find(([path]) => path === "data/rates.datapackage.json") ?? ["", {resources: []}]
  );
  spoil(descriptor as Package);
  expect(isPackage(descriptor)).toBe(false);
});
