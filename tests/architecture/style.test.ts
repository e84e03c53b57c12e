import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";

const FOLDER = "src/style";
const VARIABLES = "variables.css";
const sheets = readdirSync(FOLDER).filter((name) => name.endsWith(".css"));
const read = (name: string) => readFileSync(join(FOLDER, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

/** Lines of a style sheet that hold what a pattern finds. */
function linesWith(name: string, pattern: RegExp): string[] {
  return read(name)
    .split("\n")
    .flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : []));
}

describe("what may be tuned stands in one file", () => {
  test("no colour is written outside of it", () => {
    const colour = /:[^;]*(#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\()/i;
    expect(sheets.filter((name) => name !== VARIABLES).flatMap((name) => linesWith(name, colour))).toEqual([]);
    expect(linesWith(VARIABLES, colour).length).toBeGreaterThan(20);
  });

  test("every variable that is used is defined there, and every one defined there is used", () => {
    const defined = new Set([...read(VARIABLES).matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const drawn = readdirSync("src/components", {recursive: true, encoding: "utf8"})
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join("src/components", name), "utf8"));
    const texts = [...sheets.map(read), ...drawn].join("\n");
    const used = new Set([...texts.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    const local = new Set([...texts.matchAll(/(--[\w-]+)["']?:/g)].map(([, name]) => name));
    expect([...used].filter((name) => !defined.has(name) && !local.has(name))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  });
});
