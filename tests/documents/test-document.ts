import {beforeAll, expect, test} from "vitest";
import type {PageText} from "../../loaders/documents/pdf/page-texts.js";
import {
  readTaggedPdf,
  readText,
  type TaggedNode,
  type TaggedPdf,
  walk
} from "../../loaders/documents/pdf/read-tagged.js";
import {titleWarning} from "../../loaders/documents/title-page.js";
import type {Language} from "../../loaders/model/language.js";
import {findElements, textIn} from "../../loaders/read/xml-tree.js";
import type {PrintDocument} from "../../loaders/site/documents/make-print-html.js";
import {convertBytes} from "../soffice.js";
import {claimsInPdf, claimsInWord, claimsOfPages, oneLine} from "./claims.js";
import {assembleLanguage, makeBoth} from "./make.js";
import {faultsOf} from "./pdf-faults.js";
import {type OpenedWord, openWord} from "./word-file.js";

/** The documents of one language, and the PDF as it is read. */
export interface Made {
  document: PrintDocument;
  pdf: Uint8Array;
  docx: Uint8Array;
  word: OpenedWord;
  tagged: TaggedPdf;
  pages: readonly PageText[];
}

/**
 * The tests of one language's documents, in a file of its own, so that both are made beside each other. What is read of their structure
 * here is what the accessibility statement says is tested (`data/accessibility/shortcomings.json`, `documents`).
 * @returns what was made, for a file that asks more of it; it is there once the tests run
 */
export function testDocument(language: Language): {made: () => Made} {
  let made: Made;
  let nodes: TaggedNode[];
  const ofRole = (...roles: string[]) => nodes.filter(({role}) => roles.includes(role));

  beforeAll(async () => {
    const document = await assembleLanguage(language);
    const [docx, pdf] = await makeBoth(document);
    const tagged = await readTaggedPdf(pdf);
    if (!tagged) throw new Error("the PDF is not tagged");
    made = {document, pdf, docx, word: openWord(docx), tagged, pages: tagged.pages};
    nodes = tagged.nodes.flatMap(walk);
  });

  test("has every claim of every page, in its order and with its text, in PDF and in Word", () => {
    const expected = claimsOfPages(made.document.source.pages);
    expect([...expected.values()].flat().length).toBeGreaterThan(250);
    expect(claimsInPdf(made.tagged)).toEqual(expected);
    expect(claimsInWord(made.word)).toEqual(expected);
  });

  test("is a PDF in which everybody finds their way (ISO 14289-1, as far as the structure tree shows)", async () => {
    expect(await faultsOf(made.pdf, made.tagged, made.pages, language)).toEqual([]);
  });

  test("says on its title page whose it is, to whom, under which number, and that a draft is one", () => {
    const {facts} = made.document.source;
    const {publication, name} = facts;
    const first = oneLine(
      [...(made.pages[0]?.pieces.values() ?? [])]
        .flat()
        .map(({text}) => text)
        .join(" ")
    );
    const expected = [
      name,
      titleWarning(facts) ?? publication.edition.dateMeans[language],
      publication.registrationNumber,
      publication.addressee[language],
      publication.publisher[language]
    ];
    const word = made.word.paragraphs
      .slice(0, 12)
      .map(({text}) => text)
      .join("\n");
    for (const text of expected) {
      expect(first).toContain(text);
      expect(word).toContain(text);
    }
    if (publication.edition.state === "draft") expect(first).toContain({sv: "Utkast", en: "Draft"}[language]);
  });

  test("has no page of nothing, prose in its own size, and a head with the chapter's name", () => {
    const texts = made.pages.map(({pieces}) => [...pieces.values()].flat());
    const empty = texts.flatMap((pieces, index) =>
      pieces
        .map(({text}) => text)
        .join("")
        .trim().length < 20
        ? [index + 1]
        : []
    );
    expect(empty).toEqual([]);
    const sizes = new Map<number, number>();
    for (const {text, size} of texts.flat()) {
      const points = Math.round(size * 4) / 4;
      sizes.set(points, (sizes.get(points) ?? 0) + text.length);
    }
    // A page that is too wide for the paper would be shrunk, and all the others with it.
    expect(sizes.get(10.5)).toBeGreaterThan(20_000);
    const heads = made.tagged.artifacts.map((pieces) => oneLine(pieces.join(" ")));
    for (const {collection, title} of made.document.source.pages)
      expect(heads.filter((head) => head.includes(collection?.title ?? title))).not.toEqual([]);
  });

  test("numbers its tables without a gap and lists each with its page", () => {
    const captions = ofRole("Caption").map((node) =>
      oneLine(
        walk(node)
          .map(({text}) => text)
          .join("")
      )
    );
    const word = language === "sv" ? "Tabell" : "Table";
    const numbers = captions.flatMap((text) => new RegExp(`^${word} (\\d+)\\.`).exec(text)?.[1] ?? []).map(Number);
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const lines = [...made.document.document.querySelectorAll(".document-list .line-page")];
    expect(lines.length).toBeGreaterThan(80);
    expect(lines.filter(({textContent}) => !/^\d+$/.test(textContent ?? ""))).toEqual([]);
  });

  test("has in Word a heading for each chapter, and headings that skip no level", () => {
    const headings = made.word.paragraphs.flatMap(({style, text}) => {
      const level = /^Heading(\d)$/.exec(style)?.[1];
      return level === undefined ? [] : [{level: Number(level), text: oneLine(text)}];
    });
    const chapters = headings.filter(({level}) => level === 1).map(({text}) => text);
    expect(chapters).toEqual(
      ofRole("H1")
        .map((node) => oneLine(readText(node)))
        .slice(-chapters.length)
    );
    expect(chapters.length).toBeGreaterThanOrEqual(made.document.source.pages.length);
    expect(headings.filter(({level}, index) => level > (headings[index - 1]?.level ?? 0) + 1)).toEqual([]);
  });

  test("has in Word a text alternative for each picture, rows of headings, and no link that leads nowhere", () => {
    const {body, paragraphs, parts} = made.word;
    const pictures = findElements(body, "wp:docPr").map(({attributes}) => attributes.descr ?? "");
    expect(pictures.length).toBe(ofRole("Figure").length);
    expect(pictures.filter((text) => text.length < 20)).toEqual([]);
    const tables = findElements(body, "w:tbl");
    expect(tables.length).toBe(ofRole("Table").length);
    expect(tables.filter((table) => findElements(table, "w:tblHeader").length === 0)).toEqual([]);
    const places = new Set(paragraphs.flatMap((paragraph) => paragraph.places));
    const anchors = findElements(body, "w:hyperlink").flatMap(({attributes}) => attributes["w:anchor"] ?? []);
    expect(anchors.filter((anchor) => !places.has(anchor))).toEqual([]);
    const [locale] = findElements(parts.get("word/styles.xml") ?? body, "w:lang");
    expect(locale?.attributes["w:val"]).toBe(language === "sv" ? "sv-SE" : "en-GB");
    expect(textIn(parts.get("docProps/core.xml") ?? body)).toContain(made.document.source.facts.name);
  });

  test("opens in LibreOffice with its chapters", () => {
    const text = convertBytes("report.docx", made.docx, "txt:Text (encoded):UTF8", "txt").toString("utf8");
    for (const {title} of made.document.source.pages) expect(oneLine(text)).toContain(oneLine(title));
  });

  test("carries the mark of made-up figures in the head of every page that shows them", () => {
    const marked = made.document.source.pages.flatMap(({collection}) => collection?.title ?? []);
    const heads = made.tagged.artifacts.map((pieces) => oneLine(pieces.join(" ")));
    expect(marked).not.toEqual([]);
    for (const title of marked) expect(heads.filter((head) => head.includes(title)).length).toBeGreaterThan(5);
  });

  return {made: () => made};
}
