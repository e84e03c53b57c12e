import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";

const empty = mkdtempSync(join(tmpdir(), "empty-"));
afterAll(() => rmSync(empty, {recursive: true}));

test.each([
  ["gate", "a folder without files", [empty], 1, "holds no files"],
  ["gate", "no folder", ["no-such-folder"], 2, 'no such folder: "no-such-folder"'],
  ["preview-dist", "a port that is none", ["--port", "many"], 2, 'no port: "many"']
])("%s refuses %s", (name, _, args, status, why) => {
  const ended = spawnSync("npx", ["tsx", `loaders/commands/${name}.ts`, ...args], {encoding: "utf8"});
  expect([ended.status, ended.stdout]).toEqual([status, ""]);
  expect(ended.stderr).toContain(why);
});
