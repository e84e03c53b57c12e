import {SaxesParser} from "saxes";
import {describe, expect, test} from "vitest";
import {makeEdition, PUBLICATION} from "../../../tests/made-publication.js";
import {makeFeed} from "./feed.js";

const publisher = {sv: "[Utgivare & kompani]", en: "[Publisher & company]"};
const publication = {...PUBLICATION, publisher, edition: {...PUBLICATION.edition, date: "2026-12-24"}};
const editions = [
  makeEdition({publisher, placeholder: true}),
  makeEdition({
    number: "2026-2",
    date: "2026-12-01",
    publisher,
    changes: {
      since: "2026-1",
      revisions: [
        {id: "a", kind: "correction", reason: {sv: "a", en: "a"}, since: "2026-11-30", cells: [], claims: []}
      ],
      rows: [
        {
          table: "t",
          kind: "changed",
          key: {},
          cells: [{column: "value", before: 19, after: 21, difference: 2, relative: 0.1}]
        }
      ],
      claims: []
    }
  })
];

interface Node {
  name: string;
  space: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** Reads XML with its namespaces; throws when it is not well-formed. */
function parse(xml: string): Node {
  const root: Node = {name: "", space: "", attributes: {}, text: "", children: []};
  const open = [root];
  const parser = new SaxesParser({xmlns: true});
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({local, uri, attributes}) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, {value}]) => [name, value]));
    const node: Node = {name: local, space: uri, attributes: values, text: "", children: []};
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const addText = (text: string) => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0] as Node;
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const textOf = (node: Node | undefined, name: string) => (node ? all(node, name) : []).map(({text}) => text);

describe.each(["sv", "en"] as const)("the feed of editions (%s)", (language) => {
  const xml = makeFeed(editions, publication, language);
  const feed = parse(xml);
  const entries = all(feed, "entry");

  test("has what RFC 4287 requires of a feed", () => {
    expect([feed.name, feed.space]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    expect(feed.attributes["xml:lang"]).toBe(language);
    expect(textOf(feed, "title")).toEqual([language === "sv" ? "Prov: utgåvor" : "Trial: editions"]);
    for (const name of ["id", "updated"]) expect(textOf(feed, name), name).toHaveLength(1);
    expect(textOf(all(feed, "author")[0], "name")).toEqual([publication.publisher[language]]);
    const self = all(feed, "link").find(({attributes}) => attributes.rel === "self");
    expect(self?.attributes.href).toBe(`https://example.org/${language === "sv" ? "" : "en/"}atom.xml`);
  });

  test("has what RFC 4287 requires of an entry, the newest first", () => {
    expect(entries.flatMap((entry) => textOf(entry, "title"))).toEqual(
      language === "sv" ? ["Utgåva 2026-2", "Provutgåva 2026-1"] : ["Edition 2026-2", "Trial edition 2026-1"]
    );
    for (const entry of entries) {
      for (const name of ["id", "title", "updated", "summary"]) expect(textOf(entry, name), name).toHaveLength(1);
      expect(textOf(entry, "updated")[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      expect(textOf(entry, "id")[0]).toMatch(/^https:\/\/example\.org\/2026-\d\/(en\/)?index\.html$/);
    }
    expect(new Set(entries.map((entry) => textOf(entry, "id")[0])).size).toBe(editions.length);
  });

  test("was updated when the newest edition was, and says what that changed", () => {
    expect(textOf(feed, "updated")[0]).toMatch(/^2026-12-01T00:00:00/);
    expect(textOf(entries[0], "summary")[0]).toMatch(
      language === "sv" ? /2026-1: 1\..*Fel har rättats/ : /2026-1: 1\..*corrected/
    );
  });

  test("knows no clock, and stands without editions", () => {
    expect(makeFeed(editions, publication, language)).toBe(xml);
    const empty = parse(makeFeed([], publication, language));
    expect([all(empty, "entry"), textOf(empty, "updated")[0]?.slice(0, 10)]).toEqual([[], "2026-12-24"]);
  });
});
