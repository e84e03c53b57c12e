import {makeContents} from "./contents.js";
import {makeElement, textOf} from "./make-element.js";
import {listFigures, listTables, numberTables} from "./number-tables.js";
import {makePlain} from "./plain-page.js";
import {resolveLinks} from "./resolve-links.js";
import type {RunningHead} from "./running-heads.js";
import {shortenTrace} from "./shorten-trace.js";
import type {DocumentFacts, SourcePage} from "./source-page.js";
import {stemOf} from "./stem.js";
import {linkTables, openTables, takeTables} from "./table-annex.js";
import {makeTitlePage} from "./title-page.js";
import {makeIdsUnique} from "./unique-ids.js";
import {WORDS} from "./words.js";

/**
 * Puts the pages of one language together as one document, in the body of `document`: title page, contents, lists of figures and
 * tables, chapters, the tables behind their figures, and what supports them.
 * @param document an empty one
 * @param pages in reading order
 * @returns the running heads of its chapters
 */
export function assemble(document: Document, pages: readonly SourcePage[], facts: DocumentFacts): RunningHead[] {
  const words = WORDS[facts.language];
  const {body} = document;
  const made = pages.map((page) => ({page, element: makeChapter(document, page, facts)}));
  resolveAll(made, facts);
  const ofPart = (part: SourcePage["part"]) => made.filter(({page}) => page.part === part).map(({element}) => element);
  const [chapters, support] = [ofPart("chapter"), ofPart("support")];
  const annex = takeTables(chapters, words);
  openTables(support);
  const parts = [...chapters, ...(annex ? [annex] : []), ...support];
  body.append(makeTitlePage(document, facts), ...parts);
  numberTables(body, words);
  linkTables(body, words);
  const contents = makeContents(document, parts, listFigures(body), listTables(body), words);
  body.querySelector(".title-page")?.after(...contents);
  return parts.map((part) => ({id: part.id, name: nameOf(part)}));
}

function makeChapter(document: Document, page: SourcePage, {language, publication}: DocumentFacts): HTMLElement {
  const main = document.importNode(page.main, true);
  makePlain(main);
  shortenTrace(main, language, new URL(page.path, publication.address).href);
  makeIdsUnique(page.path, main);
  const heading = main.querySelector("h1");
  if (page.number !== undefined)
    heading?.prepend(makeElement(document, "span", {class: "chapter-number"}, page.number), " ");
  return makeElement(
    document,
    "section",
    {
      id: stemOf(page.path),
      class: `document-chapter ${page.part}`,
      "data-page": page.path,
      "data-protected-collection": page.collection?.name,
      "data-head": page.collection?.title ?? page.title
    },
    ...main.childNodes
  );
}

function nameOf(part: Element): string {
  return part.getAttribute("data-head") ?? textOf(part.querySelector("h1"));
}

function resolveAll(made: readonly {page: SourcePage; element: Element}[], {publication}: DocumentFacts): void {
  const targets = {
    pages: new Set(made.map(({page}) => page.path)),
    ids: new Set(made.flatMap(({element}) => [...element.querySelectorAll("[id]")].map(({id}) => id))),
    address: publication.address
  };
  for (const {page, element} of made) resolveLinks(page.path, element, targets);
}
