// Size of the search index and time to the first result: `npm run bench:search` writes docs/benchmarks/search.md from dist/.
import {readFileSync, writeFileSync} from "node:fs";
import {cpus, loadavg} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import MiniSearch from "minisearch";
import type {Page} from "playwright-core";
import type {SearchIndex} from "../../loaders/model/section.js";
import {openBrowser} from "../../loaders/site/chromium.js";
import {serveFolder} from "../../loaders/site/serve.js";
import {splitWords} from "../../src/components/search/split-words.js";
import {DIST} from "../browser/site.js";

const RUNS = 9;
const QUERIES: [page: string, query: string][] = [
  ["sok.html", "människohandelsliknande"],
  ["sok.html", "manniskohandel"],
  ["sok.html", "flicka"],
  ["sok.html", "pojakr"],
  ["en/search.html", "girls suspected"]
];

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Every ending of a word that is at least four letters long: what an index must hold to find parts of words by itself. */
const endings = (word: string) => Array.from({length: Math.max(1, word.length - 3)}, (_, at) => word.slice(at));

function sizeRow(name: string, text: string): string {
  return `| ${name} | ${kilobytes(Buffer.byteLength(text))} | ${kilobytes(gzipSync(text).length)} |`;
}

function serialised({sections}: SearchIndex, processTerm: (term: string) => string | string[]): string {
  const engine = new MiniSearch({fields: ["heading", "text"], tokenize: splitWords, processTerm});
  engine.addAll(sections.map((section, id) => ({...section, id})));
  return JSON.stringify(engine);
}

function sizeRows(language: "sv" | "en"): string[] {
  const path = `assets/search-${language}.js`;
  const script = readFileSync(join(DIST, path), "utf8");
  const index = JSON.parse(script.replace(/^globalThis\.searchIndex = |;\n$/g, "")) as SearchIndex;
  return [
    sizeRow(`\`${path}\`, ${index.sections.length} sections: what is published`, script),
    sizeRow(
      "not chosen: the words with their places, besides",
      serialised(index, (term) => term)
    ),
    sizeRow("not chosen: the words’ endings with their places, besides", serialised(index, endings))
  ];
}

/** Milliseconds from a typed query until its results stand on the page, the index not yet loaded; the pause for the next letter is in it. */
async function timeFirst(page: Page, url: string, query: string): Promise<number> {
  await page.goto(url);
  await page.locator("#search-field").waitFor();
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>("#search-field");
    const results = document.querySelector(".search-results");
    if (!field || !results) throw new Error("no search field");
    const shown = new Promise<void>((done) => {
      new MutationObserver(() => done()).observe(results, {childList: true});
    });
    const start = performance.now();
    field.value = typed;
    field.dispatchEvent(new Event("input"));
    await shown;
    return performance.now() - start;
  }, query);
}

async function timeRows(): Promise<string[]> {
  const browser = await openBrowser();
  const {server, url} = await serveFolder(DIST, 0);
  const rows: string[] = [];
  for (const [path, query] of QUERIES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      times.push(await timeFirst(page, `${url}${path}`, query));
      await page.close();
    }
    rows.push(`| ${query} | ${median(times).toFixed(0)} | ${Math.max(...times).toFixed(0)} |`);
  }
  await browser.close();
  server.close();
  return rows;
}

const script = readFileSync(join(DIST, "assets/search.js"), "utf8");
const load = (loadavg()[0] ?? 0).toFixed(1);
const text = `# Search: size and time

Measured by \`npm run bench:search\` on the site in \`dist/\`, on ${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.versions.node}, at a
load of ${load} (one process a core is 1).

## Size

The sections' texts are published, because results show them; the index is made of them in the browser. Parts of words are found by going through the
vocabulary when a query is asked, which costs no bytes; an index that finds them by itself holds every ending of every word.

| file | kB | kB, gzip |
|---|---|---|
${[sizeRow("`assets/search.js`: the page's script, with MiniSearch", script), ...sizeRows("sv"), ...sizeRows("en")].join("\n")}

## Time to the first result

Milliseconds in Chromium from the last letter to the results, ${RUNS} runs, each on a page that has not loaded the index: the pause of 250 ms for the next letter,
loading, making the index, searching and showing.

| query | median | longest |
|---|---|---|
${(await timeRows()).join("\n")}
`;
writeFileSync("docs/benchmarks/search.md", text);
console.log("made docs/benchmarks/search.md");
