import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {makeReceipt} from "../../loaders/site/receipt.js";

const root = mkdtempSync(join(tmpdir(), "receipt-"));
afterAll(() => rmSync(root, {recursive: true, force: true}));

const FILES: Readonly<Record<string, string>> = {
  "data/publication.json": "{}",
  "data/protected/real/collection.json": "{}",
  "data/submissions/schema.json": "{}",
  "data/submissions/template/template.csv": "",
  "data/submissions/real/collection.json": '{"synthetic": false}',
  "data/submissions/real/police/cases.csv": "sex,count\ngirl,3\n",
  "data/submissions/unclear/collection.json": "{",
  "data/submissions/unclear/police/cases.csv": "sex,count\ngirl,3\n",
  "data/submissions/none/police/cases.csv": "sex,count\ngirl,3\n",
  "data/submissions/example/collection.json": '{"synthetic": true}',
  "data/submissions/example/police/cases.csv": "sex,count\ngirl,3\n",
  "data/submissions/example/report/report.md": "",
  "loaders/a.ts": "",
  "src/index.md": "",
  "observablehq.config.ts": "",
  "package.json": "{}",
  "package-lock.json": '{"packages": {}}',
  "tsconfig.json": "{}",
  "dist/index.html": ""
};

test("a receipt names nothing that authorities deliver, but the template and what is synthetic", () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  const {inputs} = makeReceipt(root, join(root, "dist"), null, 0);
  expect(Object.keys(inputs).filter((path) => path.startsWith("data/"))).toEqual([
    "data/protected/real/collection.json",
    "data/publication.json",
    "data/submissions/example/collection.json",
    "data/submissions/example/police/cases.csv",
    "data/submissions/schema.json",
    "data/submissions/template/template.csv"
  ]);
});
