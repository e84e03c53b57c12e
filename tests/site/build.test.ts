import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {compareFolders} from "../../loaders/site/verify.js";
import {build, makeProject, problemsOf} from "./project.js";

describe("a whole site", () => {
  const first = makeProject();
  const second = makeProject();
  beforeAll(async () => {
    await build(first.root);
    await build(second.root);
  });
  afterAll(() => {
    first.remove();
    second.remove();
  });
  const read = (path: string) => readFileSync(join(first.root, "dist", path), "utf8");

  test("has every number and chart in the HTML", () => {
    expect(read("index.html")).toContain("There were 28 girls.");
    expect(read("index.html")).toMatch(/<svg[^>]*>[\s\S]*<rect/);
  });

  test("ships no script on a narrative page", () => {
    expect(read("index.html")).not.toMatch(/<script|modulepreload|observablehq-loading|<!--:/);
  });

  test("keeps the scripts of an interactive page, with its content already there", () => {
    expect(read("slider.html")).toMatch(/<script type="module">/);
    expect(read("slider.html")).toMatch(/<observablehq-loading>56<\/observablehq-loading><!--:/);
  });

  test("keeps the one script that a page names, with a policy for no other, and its words without it", () => {
    expect(read("scripted.html").match(/<script[^>]*>/g)).toEqual(['<script defer="" src="./assets/greeting.js">']);
    expect(read("scripted.html")).toMatch(/script-src 'self'"/);
    expect(read("scripted.html")).toContain("Without JavaScript.");
    expect(read("assets/greeting.js")).toContain("hello");
  });

  test("says its language, lets the reader zoom and forbids other hosts", () => {
    expect(read("index.html")).toContain('<html lang="sv">');
    expect(read("index.html")).not.toContain("maximum-scale");
    expect(read("index.html")).toContain("default-src 'none'");
  });

  test("names every input and output in its receipt", () => {
    const receipt = JSON.parse(read("receipt.json"));
    expect(Object.keys(receipt.inputs)).toContain("src/index.md");
    expect(Object.keys(receipt.outputs)).toContain("index.html");
  });

  test("is byte-identical from another folder", () => {
    expect(compareFolders(join(first.root, "dist"), join(second.root, "dist"))).toEqual([]);
  });

  test("differs at the first different byte when a number is changed by hand", () => {
    const path = join(second.root, "dist/index.html");
    writeFileSync(path, readFileSync(path, "utf8").replace("28 girls", "29 girls"));
    const [difference, ...others] = compareFolders(join(first.root, "dist"), join(second.root, "dist"));
    expect(others).toEqual([]);
    expect(difference).toMatchObject({path: "index.html", cause: "different bytes"});
    expect(difference?.at?.second).toContain("29 girls");
  });
});

describe("a site that may not be published", () => {
  const cases: [name: string, files: Record<string, string>, problems: string[]][] = [
    [
      "cells throw, never settle, or use a name that is not defined",
      {
        "src/throws.md": '# A\n\n```js\nconst a = 1;\nthrow new Error("no such claim");\n```\n',
        "src/waits.md": "# A\n\n```js\nawait new Promise(() => {});\n```\n",
        "src/unknown.md": "# A\n\nThere were ${girlz} girls.\n"
      },
      [
        "src/throws.md:4: cell 1 throws: no such claim",
        "src/unknown.md:3: the page shows an error: RuntimeError: girlz is not defined (define girlz in a cell of the page, or import it)",
        "src/waits.md:4: cell 1 never settles: still running"
      ]
    ],
    [
      "a link leads nowhere",
      {"src/links.md": "# A\n\n[a](./nowhere) and [b](./index#nobody)\n"},
      [
        'links.html: broken link: "./nowhere.html" (no such file',
        'broken link: "./index.html#nobody" (no such id there)'
      ]
    ],
    [
      "a table lies under src/",
      {"src/data/cases.csv": "sex,count\ngirl,3\n"},
      ["gate: forbidden-file: src/data/cases.csv: is a table under src/"]
    ],
    [
      "a loader fails",
      {"src/data/bad.json.ts": 'throw new Error("unknown code in sex");\n'},
      ["src/data/bad.json.ts: the loader failed", "unknown code in sex"]
    ]
  ];
  test.each(cases)(
    "%s: the build names every page and cause at once, and the old output stays",
    async (_name, files, problems) => {
      const {root, remove} = makeProject(files);
      mkdirSync(join(root, "dist"));
      writeFileSync(join(root, "dist/index.html"), "the last good edition");
      const message = await problemsOf(root);
      for (const problem of problems) expect(message).toContain(problem);
      expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("the last good edition");
      expect(readdirSync(root).filter((name) => name.startsWith("dist"))).toEqual(["dist"]);
      expect(existsSync(join(root, "dist/receipt.json"))).toBe(false);
      remove();
    }
  );
});
