import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {rename} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {replaceFolder} from "./replace-folder.js";

const parent = mkdtempSync(join(tmpdir(), "replace-"));
const folder = join(parent, "site");
const read = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
afterAll(() => rmSync(parent, {recursive: true}));

test("a folder is replaced whole: what it held before is gone", async () => {
  await replaceFolder(folder, new Map([["a.txt", "1"]]));
  await replaceFolder(folder, new Map([["b.txt", "2"]]));
  expect(read()).toEqual({"b.txt": "2"});
});

test("a folder that cannot take the place leaves the last good one, and nothing beside it", async () => {
  const refuse = async (from: string, to: string) => {
    if (from.endsWith(".new")) throw new Error("the disk is full");
    await rename(from, to);
  };
  await expect(replaceFolder(folder, new Map([["c.txt", "3"]]), {rename: refuse})).rejects.toThrow("the disk is full");
  expect(read()).toEqual({"b.txt": "2"});
  expect(readdirSync(parent)).toEqual(["site"]);
});
