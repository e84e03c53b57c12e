// Size of the explorer's script and time of its first interaction: `npm run bench:explorer` writes docs/benchmarks/explorer.md from dist/.
import {readFileSync, writeFileSync} from "node:fs";
import {cpus, loadavg} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {CDPSession, Page} from "playwright-core";
import {openBrowser} from "../../loaders/site/chromium.js";
import {serveFolder} from "../../loaders/site/serve.js";
import {DIST} from "../browser/site.js";
import {makeLargeTable} from "./large-table.js";

const RUNS = 3;
const TABLE = "children-by-sex";

/** What is changed first on a fresh page, and where the page opens. */
const INTERACTIONS: [what: string, query: string, control: string, value: string][] = [
  [
    "hold another value (25 × 4 cells of 100 rows)",
    "rows=period&columns=sex&where.area=a01&where.purpose=p01&where.age=g1",
    "where.area",
    "a07"
  ],
  [
    "another dimension at the rows (20 × 4 cells)",
    "rows=period&columns=sex&where.area=a01&where.purpose=p01&where.age=g1",
    "rows",
    "area"
  ],
  [
    "divide the rows by a second dimension (500 × 4 cells)",
    "rows=period&columns=sex&where.area=a01&where.purpose=p01&where.age=g1",
    "within",
    "area"
  ],
  [
    "add over two dimensions (25 × 4 cells of 50 rows each)",
    "rows=period&columns=sex&where.area=a01&where.purpose=p01&sum=age",
    "where.purpose",
    "+sum"
  ],
  [
    "add over three dimensions (25 × 4 cells of 1 000 rows each)",
    "rows=period&columns=sex&sum=purpose&sum=age&where.area=a01",
    "where.area",
    "+sum"
  ]
];

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);

async function openExplorer(page: Page, url: string, query: string, bytes: Uint8Array): Promise<number> {
  await page.route(`**/data/${TABLE}.arrow`, (route) => route.fulfill({body: Buffer.from(bytes)}));
  await page.addInitScript(() => {
    const opened = new MutationObserver(() => {
      const table = document.querySelector(".explorer-table");
      if (!table || performance.getEntriesByName("shown").length > 0) return;
      performance.mark("shown");
    });
    document.addEventListener("DOMContentLoaded", () =>
      opened.observe(document.body, {childList: true, subtree: true})
    );
  });
  await page.goto(`${url}utforska.html?table=${TABLE}&${query}`);
  await page.locator(".explorer-table").waitFor();
  return page.evaluate((name) => {
    const [file] = performance.getEntriesByType("resource").filter((entry) => entry.name.endsWith(`${name}.arrow`));
    const [shown] = performance.getEntriesByName("shown");
    return (
      (shown?.startTime ?? Number.NaN) - ((file as PerformanceResourceTiming | undefined)?.responseEnd ?? Number.NaN)
    );
  }, TABLE);
}

/** Milliseconds that the page's main thread has worked so far: what others do on the machine at the same time is not in it. */
async function readBusy(session: CDPSession): Promise<number> {
  const {metrics} = await session.send("Performance.getMetrics");
  return (metrics.find(({name}) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

/** Milliseconds from a change until the page has painted what it gives. */
function timeChange(page: Page, control: string, value: string): Promise<number> {
  return page.evaluate(
    async ([name, next]) => {
      const select = document.querySelector<HTMLSelectElement>(`.explorer-form select[name="${name}"]`);
      if (!select || ![...select.options].some((option) => option.value === next))
        throw new Error(`no choice ${name}=${next}`);
      const before = document.querySelector(".explorer-table");
      const start = performance.now();
      select.value = next ?? "";
      select.dispatchEvent(new Event("change", {bubbles: true}));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      const time = performance.now() - start;
      if (document.querySelector(".explorer-table") === before) throw new Error(`nothing changed for ${name}=${next}`);
      return time;
    },
    [control, value] as const
  );
}

async function measure(url: string, bytes: Uint8Array): Promise<{rows: string[]; opening: number[]}> {
  const browser = await openBrowser();
  const rows: string[] = [];
  const opening: number[] = [];
  for (const [what, query, control, value] of INTERACTIONS) {
    const times: number[] = [];
    const busy: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}});
      const page = await context.newPage();
      opening.push(await openExplorer(page, url, query, bytes));
      const session = await context.newCDPSession(page);
      await session.send("Performance.enable", {timeDomain: "threadTicks"});
      const before = await readBusy(session);
      times.push(await timeChange(page, control, value));
      busy.push((await readBusy(session)) - before);
      await context.close();
    }
    const cells = [busy, times].flatMap((all) => [median(all), Math.max(...all)]);
    rows.push(`| ${what} | ${cells.map((cell) => cell.toFixed(0)).join(" | ")} |`);
  }
  await browser.close();
  return {rows, opening};
}

const load = (loadavg()[0] ?? 0).toFixed(1);
const bytes = makeLargeTable(TABLE);
const {server, url} = await serveFolder(DIST, 0);
const {rows, opening} = await measure(url, bytes);
server.close();
const script = readFileSync(join(DIST, "assets/explorer.js"));
const text = `# Explorer: size and time

Measured by \`npm run bench:explorer\` on the site in \`dist/\`, on ${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.versions.node}, Chromium without a screen.

## Size

| file | kB | kB, gzip |
|---|---|---|
| \`assets/explorer.js\`: the page's script, with arquero, flechette and Plot | ${kilobytes(script.length)} | ${kilobytes(gzipSync(script).length)} |

It is loaded on the explorer's page only. More than a third of it is arquero with acorn, which parses expressions and is not run here; most of the rest is Plot with d3. flechette, which reads Arrow, is 44 kB.

## Time of the first interaction

A synthetic table of 100 000 rows (25 periods × 20 areas × 10 purposes × 5 ages × 4 sexes, ${kilobytes(bytes.length)} kB of Arrow) takes the place of a published one. Milliseconds from the
first change of a list on a fresh page until the browser has painted the new table and chart, ${RUNS} runs: what the page's main thread worked, and what the clock
says, which holds what else the machine did (load average ${load} on ${cpus().length} processors). The promise is 100 ms.

| first interaction | work, median | work, longest | clock, median | clock, longest |
|---|---|---|---|---|
${rows.join("\n")}

From the last byte of the file to the first table: median ${median(opening).toFixed(0)} ms, longest ${Math.max(...opening).toFixed(0)} ms of ${opening.length} pages. The largest table of the report has ${readLargest()} rows.
`;

function readLargest(): string {
  const catalogue = JSON.parse(readFileSync(join(DIST, "data/catalogue.json"), "utf8")) as {tables: {rows: number}[]};
  return String(Math.max(...catalogue.tables.map((table) => table.rows)));
}

writeFileSync("docs/benchmarks/explorer.md", text);
console.log("made docs/benchmarks/explorer.md");
