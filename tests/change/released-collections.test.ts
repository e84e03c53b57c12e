import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, describe, expect, test} from "vitest";
import type {Edition} from "../../loaders/model/edition.js";
import {formatIssue} from "../../loaders/model/issue.js";
import type {ProtectedCollection} from "../../loaders/model/protected.js";
import {checkReleasedCollections} from "../../loaders/read/released-collections.js";
import {toProtectedFiles} from "../../loaders/write/protected.js";
import {collectionOf, policeByAge, tableOf} from "../gate/small-collection.js";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, {recursive: true, force: true});
});

const real = (name: string, more: Partial<ProtectedCollection> = {}) =>
  collectionOf([policeByAge], {name, synthetic: false, ...more});

/** The police's table with another cell shown, and none hidden that was. */
const changed = tableOf("police-child-sex-age", "police", ["sex", ["girl", "boy", "unknown"]], "age", {
  all: [60, 81, 0, 141]
});

/** What stands in the way of a project with the given collections, after an edition that released one of them. */
function problems(released: ProtectedCollection, ...present: ProtectedCollection[]): string[] {
  const root = mkdtempSync(join(tmpdir(), "released-"));
  roots.push(root);
  const filesOf = (collection: ProtectedCollection) => [...toProtectedFiles(collection)];
  for (const collection of present)
    for (const [name, text] of filesOf(collection)) {
      const path = join(root, "data/protected", collection.name, name);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, text);
    }
  const {name, title, synthetic, tables} = released;
  const edition = {
    number: "2026-1",
    collections: [{name, title, synthetic, tables: tables.map((table) => table.name)}],
    files: Object.fromEntries(
      filesOf(released).map(([file, text]) => [
        `protected/${name}/${file}`,
        createHash("sha256").update(text).digest("hex")
      ])
    )
  };
  return checkReleasedCollections(root, [edition as unknown as Edition]).map(formatIssue);
}

describe("what an edition released of a collection", () => {
  const police = real("police-2026");

  test("may stay as it was, and be followed by one that names it", () => {
    expect(problems(police, police, real("police-2027", {earlier: ["police-2026"]}))).toEqual([]);
  });

  test("may not change under its name", () => {
    const found = problems(police, {...police, tables: [changed]});
    expect(found.join("\n")).toMatch(
      /data\/protected\/police-2026\/police-child-sex-age\.csv: differs from what edition 2026-1 released .*under a new name/
    );
  });

  test("may not be taken away: the gate needs it", () => {
    expect(problems(police).join("\n")).toContain("data/protected/police-2026/audit.csv: differs from");
  });

  test("is named by whatever counts the same after it", () => {
    expect(problems(police, police, real("police-2027")).join("\n")).toMatch(
      /police-2027\/collection\.json: counts what "police-2026" counts, which is released, and does not name it in earlier/
    );
  });

  test("may be made anew where no child stands behind it", () => {
    expect(problems({...police, synthetic: true}, {...police, synthetic: true, tables: [changed]})).toEqual([]);
  });
});
