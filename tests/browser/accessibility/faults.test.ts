import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openBrowser} from "../chromium.js";
import {CHECKS} from "./checks.js";
import {makeVisit} from "./visit.js";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({reducedMotion: "reduce"})).newPage();
});
afterAll(() => browser.close());

/** A page of the report's shape in which a check has nothing to find. */
function pageWith(main: string, style = ""): string {
  return `<!doctype html><html lang="sv"><head><title>Sida</title><meta name="viewport" content="width=device-width">
<style>body {margin: 0; background: #fff; color: #000} a {color: #003} :focus-visible {outline: 3px solid #000} ${style}</style></head>
<body><header><a href="#main">Hoppa till innehållet</a></header><main id="main"><h1>Rubrik</h1>${main}</main></body></html>`;
}

const TABLE = `<table><caption>Barn</caption><thead><tr><th scope="col">Kön</th><th scope="col">Antal</th></tr></thead>
<tbody><tr><th scope="row">Flickor</th><td>3</td></tr></tbody></table>`;
const DRAWING = (
  marks: string
) => `<figure class="figure" aria-labelledby="c"><figcaption id="c"><span class="figure-number">Figur 1</span>
<strong class="figure-title">Flickor är fler än pojkar</strong> <span class="figure-subtitle">Antal barn efter kön, 2018</span></figcaption>
<svg role="img" aria-labelledby="a" width="200" height="40">${marks}</svg>
<p id="a">Flest är flickor, tre barn, och minst är pojkar, två barn.</p>
<details><summary>Tabell</summary>${TABLE}</details>
<div class="figure-footnotes"><p><b>Källa:</b> Registret 2018.</p><a href="t.csv" download>CSV</a></div></figure>`;
const CIRCLES = `<circle r="5" cx="9" cy="9" fill="var(--girl)"></circle><circle r="5" cx="29" cy="9" fill="var(--boy)"></circle>`;
const COLOURS = ":root {--girl: #9c6100; --boy: #0a464e}";

/** What each check is for: one fault of its kind in a page, and what it says of it. */
const FAULTS: readonly [id: string, fault: string, html: string, says: RegExp][] = [
  ["structure", "two headings of the first level", pageWith("<h1>En till</h1>"), /2 headings of the first level/],
  ["structure", "a level that is jumped over", pageWith("<h3>Djupt</h3>"), /follows on a heading of level 1/],
  [
    "structure",
    "two navigations of one name",
    pageWith('<nav aria-label="a"></nav><nav aria-label="a"></nav>'),
    /name of another/
  ],
  [
    "structure",
    "zoom held back",
    pageWith("").replace("device-width", "device-width, user-scalable=no"),
    /zoom is held back/
  ],
  ["structure", "another language", pageWith("").replace('lang="sv"', 'lang="en"'), /language is "en", "sv" is meant/],
  ["structure", "no skip link", pageWith("").replace("#main", "./a.html"), /no skip link/],
  ["language", "a passage in English", pageWith("<p>The number of girls was the largest.</p>"), /not marked as en/],
  [
    "language",
    "a title in English",
    pageWith('<li id="ref-greta-2018"><i>Report</i></li>'),
    /title of ref-greta-2018 .* as en/
  ],
  ["figures", "no download", pageWith(DRAWING("").replace(" download", "")), /no download/],
  ["figures", "no subtitle", pageWith(DRAWING("").replace("figure-subtitle", "other")), /no subtitle/],
  [
    "figures",
    "an alternative of a few words",
    pageWith(DRAWING("").replace(/Flest är.*?barn\./, "Ett diagram.")),
    /few words/
  ],
  ["figures", "colour alone", pageWith(DRAWING(CIRCLES), COLOURS), /by colour alone/],
  ["tables", "no caption", pageWith(TABLE.replace(/<caption>.*?<\/caption>/, "")), /no caption/],
  ["tables", "no scope", pageWith(TABLE.replace(' scope="row"', "")), /without scope/],
  ["tables", "an empty cell", pageWith(TABLE.replace("<td>3", "<td>")), /1 empty cells/],
  ["tables", "a merged cell", pageWith(TABLE.replace("<td>", '<td colspan="2">')), /merged cells/],
  ["tables", "a sign that nobody says", pageWith(TABLE.replace("<td>3", "<td>..")), /signs without a word/],
  ["motion", "a transition", pageWith("<p>Text</p>", "p {transition: color 1s}"), /moves/],
  [
    "keyboard",
    "focus that is not seen",
    pageWith('<a href="#a">Länk</a>', "a {outline: none !important}"),
    /focus is not seen/
  ],
  [
    "keyboard",
    "focus of little contrast",
    pageWith('<a href="#a">Länk</a>', ":focus-visible {outline-color: #ddd}"),
    /contrast of 1/
  ],
  [
    "keyboard",
    "focus that is covered",
    pageWith('<a href="#a">Länk</a><div class="over"></div>', ".over {position: fixed; inset: 0}"),
    /covered by/
  ],
  [
    "keyboard",
    "a stop that is left out",
    pageWith('<a href="#a" id="b">Länk</a><script>b.onfocus = () => b.blur()</script>'),
    /not reached|stop/
  ],
  [
    "marks",
    "a faint mark",
    pageWith('<svg width="20" height="20"><circle r="9" cx="9" cy="9" fill="#eee"></circle></svg>'),
    /contrast of 1/
  ],
  [
    "marks",
    "a line that lets the ground through",
    pageWith(
      '<svg width="20" height="20"><line x2="20" y1="9" y2="9" stroke="#9c6100" stroke-opacity="0.5" stroke-width="5"></line></svg>'
    ),
    /contrast of 2/
  ],
  ["axe", "text of little contrast", pageWith("<p>Text</p>", "p {color: #bbb}"), /color-contrast/],
  [
    "axe",
    "targets that are small and close",
    pageWith(
      "<button>a</button><button>b</button>",
      "button {width: 9px; height: 9px; padding: 0; border: 0; margin: 0; font-size: 4px}"
    ),
    /target-size/
  ],
  ["reflow", "a page wider than the window", pageWith("<p>Text</p>", "p {width: 900px}"), /px wide in a window of 320/],
  [
    "reflow",
    "text that is cut",
    pageWith("<p>Ett långt ord</p>", "p {width: 2em; white-space: nowrap; overflow: hidden}"),
    /cuts its text/
  ],
  [
    "reflow",
    "a table's frame without focus",
    pageWith(`<div class="f">${TABLE}</div>`, ".f {overflow: auto; width: 3em}"),
    /takes no focus/
  ],
  ["zoom", "a width in pixels", pageWith("<p>Text</p>", "p {width: 400px}"), /px wide in a window of 320/],
  [
    "text-size",
    "a box that does not grow",
    pageWith("<p>Ett långt ord</p>", "p {height: 20px; overflow: hidden}"),
    /cuts its text/
  ],
  [
    "text-spacing",
    "a line that does not grow",
    pageWith("<p>Ett långt ord</p>", "p {width: 100px; white-space: nowrap; overflow: hidden}"),
    /cuts its text/
  ]
];

describe("each check finds what it is for", () => {
  test.each(FAULTS)("%s: %s", async (id, _, html, says) => {
    expect((await look(id, html)).filter((finding) => says.test(finding))).not.toEqual([]);
  });
});

describe("and nothing where nothing is wrong", () => {
  const fine = pageWith(
    `<p>Ett stycke med en <a href="#main">länk som räcker till</a>.</p>${DRAWING(CIRCLES.replace(/<circle([^>]*--boy.*?)><\/circle>/, '<rect$1 width="9" height="9"></rect>'))}`,
    COLOURS
  );
  // What a whole page of the site has besides (landmarks, publications) is looked at in the site itself.
  test.each(CHECKS.filter(({id}) => !["axe", "language"].includes(id)))("$id", async ({id}) => {
    expect(await look(id, fine)).toEqual([]);
  });
});

async function look(id: string, html: string): Promise<string[]> {
  const check = CHECKS.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`unknown check: "${id}"`);
  await page.goto("about:blank");
  await page.setContent(html);
  return check.find(await makeVisit(page, "page.html", 0, async () => {}));
}
