import type {EditionsView, EditionView} from "../../../loaders/model/editions-view.js";
import {type Chapter, editionPage, getChapter, hrefFrom, type Language} from "../chapters.js";
import {type Content, element} from "../element.js";
import {factList} from "../fact-list.js";
import {formatDate, formatNumber, formatPeriod} from "../format.js";
import {columnHeads, framedTable} from "../framed-table.js";
import {claimName} from "./claim-name.js";
import {PERMANENT_WORDS} from "./permanent-words.js";
import {countChanges, countOf, STATE_WORDS} from "./words.js";

/** The parts of an edition's permanent page. */
export interface PermanentPage {
  title: string;
  /** What the edition is, by whom, when, and where its bytes are from. */
  facts(): HTMLElement;
  /** What later editions changed. */
  later(): HTMLElement;
  /** Its tables as they were frozen. */
  tables(): HTMLElement;
  /** Its protected tables as they were frozen. */
  collections(): HTMLElement;
  /** Every claim as it stood, each at its own address. */
  claims(units: Readonly<Record<string, Record<Language, string>>>): HTMLElement;
  /** How its full pages are built again. */
  rebuild(): HTMLElement;
}

/**
 * The parts of an edition's permanent page in one language: nothing in it is computed from the present figures, but what became of it.
 * @throws Error when there is no such edition
 */
export function permanentPage(language: Language, {editions}: EditionsView, number: string): PermanentPage {
  const edition = editions.find((candidate) => candidate.number === number);
  if (!edition)
    throw new Error(`unknown edition: "${number}" (frozen: ${editions.map((one) => one.number).join(", ")})`);
  const page = editionPage(edition);
  return {
    title: page.title[language],
    facts: () => editionFacts(edition, language),
    later: () => laterEditions(edition, page, language),
    tables: () => tableList(edition, language),
    collections: () => collectionList(edition, language),
    claims: (units) => claimList(edition, page, units, language),
    rebuild: () => rebuildSteps(edition, language)
  };
}

function editionFacts(edition: EditionView, language: Language): HTMLElement {
  const words = PERMANENT_WORDS[language];
  const {date, publisher, registrationNumber, state, commit, fingerprint} = edition;
  return factList([
    [words.state, STATE_WORDS[language][state]],
    [words.date, formatDate(date, language)],
    [words.publisher, publisher[language]],
    [words.registrationNumber, registrationNumber],
    [words.commit, element("code", {}, commit)],
    [words.fingerprint, element("code", {}, fingerprint)]
  ]);
}

function laterEditions({later, number}: EditionView, page: Chapter, language: Language): HTMLElement {
  const words = PERMANENT_WORDS[language];
  if (later.length === 0) return element("p", {}, words.latest);
  const editions = getChapter("editions");
  const items = later.map((one) => {
    const link = element("a", {href: hrefFrom(page, language, editions)}, one.name[language]);
    return element("li", {}, link, `: ${countChanges(one, language)}`);
  });
  return element("div", {}, element("p", {}, words.changedSince(number)), element("ul", {}, ...items));
}

function tableList({tables}: EditionView, language: Language): HTMLElement {
  const words = PERMANENT_WORDS[language];
  return downloads(
    tables.map(({name, title, subtitle, rows, path, sha256}) => ({
      heading: title[language],
      text: `${subtitle[language]}. ${countOf(rows, words.rows, language)}.`,
      ...{name, path, sha256}
    })),
    language
  );
}

function collectionList({collections}: EditionView, language: Language): HTMLElement {
  const words = PERMANENT_WORDS[language];
  if (collections.length === 0) return element("p", {}, words.noCollections);
  return element(
    "div",
    {},
    ...collections.map(({name, title, synthetic, tables}) =>
      element(
        "section",
        {id: `collection-${name}`},
        element("h3", {}, title[language]),
        synthetic ? element("p", {class: "synthetic"}, words.synthetic) : null,
        downloads(
          tables.map((table) => ({...table, heading: "", text: ""})),
          language
        )
      )
    )
  );
}

interface Download {
  name: string;
  heading: string;
  text: string;
  path: string;
  sha256: string;
}

function downloads(files: readonly Download[], language: Language): HTMLElement {
  const folder = language === "sv" ? "./" : "../";
  const items = files.map(({name, heading, text, path, sha256}) => {
    const lead: Content[] = heading === "" ? [] : [element("b", {}, heading), element("br"), text, element("br")];
    const link = element("a", {href: `${folder}${path}`, download: true}, `CSV: ${name}.csv`);
    return element(
      "li",
      {},
      ...lead,
      link,
      " ",
      element("small", {class: "checksum"}, "sha256 ", element("code", {}, sha256))
    );
  });
  return element("ul", {class: "frozen-files"}, ...items);
}

function claimList(
  {claims}: EditionView,
  page: Chapter,
  units: Readonly<Record<string, Record<Language, string>>>,
  language: Language
): HTMLElement {
  const words = PERMANENT_WORDS[language];
  const trace = hrefFrom(page, language, getChapter("trace"));
  const rows = claims.map(({id, text, unit, period, isChanged, isMade}) => {
    const link = element("a", {href: `${trace}#${id}`}, isChanged ? words.saysNow : words.unchanged);
    return element(
      "tr",
      {id},
      element("th", {scope: "row"}, element("a", {href: `#${id}`}, claimName(id))),
      element("td", {}, text[language]),
      element("td", {}, labelsOf(unit, units, language)),
      element(
        "td",
        {},
        period
          .split(" ")
          .map((one) => formatPeriod(one, language))
          .join(", ")
      ),
      element("td", {}, isMade ? link : words.gone)
    );
  });
  const caption = `${words.claims} (${formatNumber(claims.length, language)})`;
  return framedTable({label: caption}, columnHeads(words.claimHeadings), rows);
}

function labelsOf(
  codes: string,
  units: Readonly<Record<string, Record<Language, string>>>,
  language: Language
): string {
  return codes
    .split(" ")
    .map((code) => units[code]?.[language] ?? code)
    .join(", ");
}

function rebuildSteps({commit, number}: EditionView, language: Language): HTMLElement {
  const words = PERMANENT_WORDS[language];
  const find = `git log --diff-filter=A --format=%H -- data/editions/${number}/edition.json`;
  return element(
    "ul",
    {},
    element("li", {}, `${words.figuresFrom} `, element("code", {}, commit), "."),
    element(
      "li",
      {},
      `${words.pagesFrom} `,
      element("code", {}, find),
      `. ${words.build} `,
      element("code", {}, "npm ci && npm run build"),
      "."
    )
  );
}
