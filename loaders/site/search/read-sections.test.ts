import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {readSections} from "./read-sections.js";

const open = (html: string) => new JSDOM(html).window.document;
const read = (main: string) => readSections("a.html", open(`<header><p>Report</p></header><main>${main}</main>`));

describe("a page becomes one section a heading", () => {
  const cases: [name: string, main: string, sections: [id: string, heading: string, text: string][]][] = [
    [
      "text belongs to the heading before it",
      '<h1 id="a">A</h1><p>one</p><h2 id="b">B</h2><p>two</p><p>three</p>',
      [
        ["a", "A", "one"],
        ["b", "B", "two three"]
      ]
    ],
    ["words of neighbouring blocks stay apart", '<h1 id="a">A</h1><ul><li>x</li><li>y</li></ul>', [["a", "A", "x y"]]],
    ["soft hyphens go", '<h1 id="a">Tillgänglighets&shy;redogörelse</h1>', [["a", "Tillgänglighetsredogörelse", ""]]],
    [
      "drawings and cells of tables are no prose, captions are",
      '<h1 id="a">A</h1><figure><svg><text>12</text></svg><figcaption>Girls</figcaption></figure><table><tr><td>3</td></tr></table>',
      [["a", "A", "Girls"]]
    ],
    [
      "the words of an address are left out",
      '<h1 id="a">A</h1><p>Brå. https://bra.se/manniskohandel (2022)</p>',
      [["a", "A", "Brå. (2022)"]]
    ],
    [
      "entries of the trace page are left out",
      '<h1 id="a">A</h1><div class="trace"><h3 id="b">b</h3>3</div>',
      [["a", "A", ""]]
    ],
    [
      "a section with an address begins one with its heading",
      '<h1 id="a">A</h1><section id="b"><h3>B</h3><p>two</p></section>',
      [
        ["a", "A", ""],
        ["b", "B", "two"]
      ]
    ],
    [
      "a heading without an id does not begin a section",
      '<h1 id="a">A</h1><h3>Note</h3><p>one</p>',
      [["a", "A", "Note one"]]
    ],
    [
      "text before the first heading is found on the page",
      '<p>before</p><h1 id="a">A</h1>',
      [
        ["a", "A", ""],
        ["", "A", "before"]
      ]
    ]
  ];
  test.each(cases)("%s", (_, main, sections) => {
    expect(read(main).map(({id, heading, text}) => [id, heading, text])).toEqual(sections);
  });

  test("a reference is found by its title, in its language; what follows the list belongs to the heading above it", () => {
    const list =
      '<ol class="references"><li id="ref-x">Brå (2022). <i>Om barn</i>.</li><li id="ref-y">UN. <i lang="en">On boys</i>. <span class="note" lang="en">[abstract]</span></li></ol>';
    expect(read(`<h1 id="a">A</h1><h2 id="b">B</h2>${list}<p>after</p>`).slice(1)).toEqual([
      {page: "a.html", id: "b", title: "A", heading: "B", text: "after"},
      {page: "a.html", id: "ref-x", title: "A", heading: "Om barn", isReference: true, text: "Brå (2022). Om barn."},
      {
        page: "a.html",
        id: "ref-y",
        title: "A",
        heading: "On boys",
        headingLanguage: "en",
        isReference: true,
        text: "UN. On boys."
      }
    ]);
  });

  test("a section names its page and the page's title", () => {
    expect(read('<h1 id="a">A</h1><h2 id="b">B</h2>')[1]).toMatchObject({page: "a.html", title: "A"});
  });

  test("a section of a page of made-up figures carries their mark, another none", () => {
    const page = '<h1 id="a">A</h1><p>one</p>';
    expect(read(`${page}<div class="synthetic">SYNTETISKT. Påhittat.</div>`)[0]?.mark).toBe("SYNTETISKT");
    expect(read(page)[0]).not.toHaveProperty("mark");
    const part = '<section id="b"><h3>B</h3><small class="synthetic">SYNTETISKT</small></section>';
    expect(read(`${page}${part}`).map(({mark}) => mark)).toEqual([undefined, "SYNTETISKT"]);
  });

  test("a page without main has none", () => {
    expect(readSections("a.html", open("<p>text</p>"))).toEqual([]);
  });
});
