import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, expect, test} from "vitest";
import {RUNS_TYPESCRIPT, run} from "./run.js";

const root = mkdtempSync(join(tmpdir(), "load-"));
afterAll(() => rmSync(root, {recursive: true}));

const WORKER = fileURLToPath(new URL("load-worker.ts", import.meta.url));
const ENTRIES = {
  "data/good.json": 'process.stdout.write("[1]");',
  "data/silent.json": "const made = [1];",
  "data/wrong.json": 'throw new Error("no such file: a.csv");'
};

test("what each entry printed becomes its output; one that fails or prints nothing says so and leaves none", async () => {
  for (const [target, text] of Object.entries(ENTRIES)) {
    mkdirSync(join(root, "src", dirname(target)), {recursive: true});
    writeFileSync(join(root, "src", `${target}.ts`), text);
  }
  const entries = Object.keys(ENTRIES).map((target) => `${target}.ts=${target}`);
  const args = [...RUNS_TYPESCRIPT, WORKER, root, join(root, "out"), ...entries];
  const {stdout} = await run(process.execPath, args, process.cwd());
  const said = stdout.toString().trim().split("\n");
  const errors = said.map((line) => JSON.parse(line).error as string | null);
  expect(errors).toEqual([null, expect.stringContaining("printed nothing"), expect.stringContaining("a.csv")]);
  expect(readFileSync(join(root, "out/data/good.json"), "utf8")).toBe("[1]");
  expect(() => readFileSync(join(root, "out/data/silent.json"))).toThrow("ENOENT");
});
