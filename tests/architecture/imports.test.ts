import {readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {describe, expect, test} from "vitest";
import {listFiles} from "../../loaders/site/files.js";

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

/** Every import of every source file, relative ones resolved to a path of the project. */
function listImports(folder: string): Import[] {
  const files = listFiles(folder, (path) => path === ".observablehq").filter(
    (path) => path.endsWith(".ts") && !path.endsWith(".test.ts")
  );
  return files.flatMap((path) => {
    const file = `${folder}/${path}`;
    const statements = readFileSync(file, "utf8").matchAll(
      /^(?:import|export)( type)?[^;"]*? from "([^"]+)";|^import "([^"]+)";/gm
    );
    return [...statements].map(([, type, from, bare]) => {
      const target = from ?? bare ?? "";
      return {
        file,
        target: target.startsWith(".") ? normalize(join(dirname(file), target)) : target,
        typeOnly: type !== undefined
      };
    });
  });
}

const imports = [...listImports("loaders"), ...listImports("src")];
const folderOf = (path: string) => path.split("/").slice(0, 2).join("/");
const show = ({file, target}: Import) => `${file} imports ${target}`;

/** What each stage may import of the others: the order of the folders is the way of the data. */
const MAY_IMPORT: Record<string, string[]> = {
  "loaders/model": [],
  "loaders/screen": ["loaders/model"],
  "loaders/prepare": ["loaders/model", "loaders/screen"],
  "loaders/read": ["loaders/model", "loaders/screen", "loaders/prepare"],
  "loaders/statistics": ["loaders/model"],
  "loaders/template": ["loaders/model"],
  "loaders/synthetic": ["loaders/model", "loaders/template"],
  "loaders/protect": ["loaders/model", "loaders/statistics"],
  "loaders/write": ["loaders/model"],
  "loaders/documents": ["loaders/model", "loaders/write"],
  "loaders/tables": ["loaders/model", "loaders/read", "loaders/prepare", "loaders/protect", "loaders/statistics"],
  "loaders/claims": ["loaders/model", "loaders/read", "loaders/tables", "loaders/statistics"],
  "loaders/editions": [
    "loaders/model",
    "loaders/read",
    "loaders/screen",
    "loaders/tables",
    "loaders/claims",
    "loaders/write"
  ],
  "loaders/site": [
    "loaders/model",
    "loaders/read",
    "loaders/protect",
    "loaders/tables",
    "loaders/write",
    "loaders/documents"
  ],
  "loaders/commands": [
    "loaders/model",
    "loaders/read",
    "loaders/screen",
    "loaders/protect",
    "loaders/synthetic",
    "loaders/tables",
    "loaders/template",
    "loaders/claims",
    "loaders/editions",
    "loaders/site",
    "loaders/write",
    "loaders/documents"
  ]
};

describe("imports look one way only", () => {
  test.each(Object.entries(MAY_IMPORT))("%s", (folder, allowed) => {
    const wrong = imports.filter(
      ({file, target}) =>
        folderOf(file) === folder &&
        target.startsWith("loaders/") &&
        folderOf(target) !== folder &&
        !allowed.includes(folderOf(target))
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("every folder of loaders/ has its place in the order", () => {
    const folders = new Set(imports.map(({file}) => folderOf(file)).filter((folder) => folder.startsWith("loaders/")));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test("loaders never import src", () => {
    expect(
      imports.filter(({file, target}) => file.startsWith("loaders/") && target.startsWith("src/")).map(show)
    ).toEqual([]);
  });

  test("in src, only src/data imports values from loaders: that is the disclosure boundary", () => {
    const wrong = imports.filter(
      ({file, target, typeOnly}) => file.startsWith("src/components/") && target.startsWith("loaders/") && !typeOnly
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("node: imports only in read, site and commands", () => {
    const wrong = imports.filter(
      ({file, target}) => target.startsWith("node:") && !/^loaders\/(read|site|commands|write)\//.test(file)
    );
    expect(wrong.map(show)).toEqual([]);
  });
});

describe("loader entries are one sentence of three lines: what is read, what is written", () => {
  const entries = listFiles("src/data").filter((path) => path.endsWith(".ts"));
  test.each(entries)("src/data/%s", (path) => {
    const lines = readFileSync(`src/data/${path}`, "utf8")
      .split("\n")
      .filter((line) => line !== "");
    expect(lines.map((line) => line.startsWith("import "))).toEqual([true, true, false]);
    expect(lines[2]).toMatch(/^write\w+\(process\.stdout, .*\);$/);
  });
});

describe("only two functions make a table that may be written", () => {
  const sources = ["loaders", "src"].flatMap((folder) =>
    listFiles(folder, (path) => path === ".observablehq")
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
      .map((path) => `${folder}/${path}`)
  );
  const usersOf = (pattern: RegExp) => sources.filter((path) => pattern.test(readFileSync(path, "utf8")));

  test("protectTable and markKnown alone mark a table as protected", () => {
    expect(usersOf(/\bmarkProtected\b/)).toEqual([
      "loaders/model/protected-table.ts",
      "loaders/protect/protect-table.ts"
    ]);
  });

  test("nothing is declared to be protected by a cast", () => {
    expect(usersOf(/\bas (?:unknown as )?ProtectedTable\b/)).toEqual([]);
  });

  test("figures pass as already public only where public datasets are published", () => {
    expect(usersOf(/\bmarkKnown\(/)).toEqual([
      "loaders/protect/protect-table.ts",
      "loaders/tables/law.ts",
      "loaders/tables/publish.ts"
    ]);
  });
});
