import type {Claim} from "../../../loaders/model/claim.js";
import type {EditionsView, EditionView} from "../../../loaders/model/editions-view.js";
import {editionPage, hrefOf, type Language} from "../chapters.js";
import {element} from "../element.js";
import {factList} from "../fact-list.js";
import {formatDate, formatNumber} from "../format.js";
import {SYMBOLS} from "../symbols.js";
import {changeList} from "./changes.js";
import {STATE_WORDS} from "./words.js";

const WORDS = {
  sv: {
    frozen: "Fryst",
    permanent: "Permanent sida",
    claims: "Påståenden",
    tables: "Tabeller",
    fingerprint: "Kontrollsumma",
    changes: "Ändringar sedan förra utgåvan",
    none: "Ingen utgåva är ännu fryst.",
    feed: "Flöde med utgåvor (Atom)"
  },
  en: {
    frozen: "Frozen",
    permanent: "Permanent page",
    claims: "Claims",
    tables: "Tables",
    fingerprint: "Checksum",
    changes: "Changes since the last edition",
    none: "No edition is frozen yet.",
    feed: "Feed of editions (Atom)"
  }
} as const;

/** The parts of the page of editions. */
export interface EditionsReport {
  /** The edition that this site shows: what it is, and when. */
  current(): HTMLElement;
  /** What the current edition changed since the one before it. */
  changes(): HTMLElement;
  /** The marks of changed figures, and what they mean. */
  marks(): HTMLElement;
  /** Every frozen edition, the newest first, with what it changed. */
  list(): HTMLElement;
  /** A link to the feed. */
  feed(): HTMLElement;
}

/** The parts of the page of editions in one language. */
export function editionsReport(language: Language, view: EditionsView, claims: readonly Claim[]): EditionsReport {
  const words = WORDS[language];
  const options = {language, claims};
  return {
    current: () => currentEdition(view, language),
    changes: () => changeList(view.changes, options),
    marks: () => markList(language),
    list: () =>
      view.editions.length === 0
        ? element("p", {}, words.none)
        : element(
            "div",
            {class: "editions"},
            ...view.editions.map((edition) => entry(edition, view, claims, language))
          ),
    feed: () => element("a", {href: "./atom.xml", type: "application/atom+xml"}, words.feed)
  };
}

function currentEdition({current}: EditionsView, language: Language): HTMLElement {
  const {name, date, dateMeans, state} = current;
  const called = `${name[language]}, ${dateMeans[language]} ${formatDate(date, language)}.`;
  const link = state === "draft" ? [] : [" ", permanentLink(current, language), "."];
  return element("p", {}, element("b", {}, called), ` ${STATE_WORDS[language][state]}`, ...link);
}

function permanentLink(edition: Parameters<typeof editionPage>[0], language: Language): HTMLElement {
  const text = `${WORDS[language].permanent}: ${edition.number}`;
  return element("a", {href: hrefOf(editionPage(edition), language)}, text);
}

function markList(language: Language): HTMLElement {
  return factList(
    (["preliminary", "revised", "corrected"] as const).map((code) => {
      const {shown, spoken, meaning} = SYMBOLS[code][language];
      return [`${shown} ${spoken}`, meaning];
    })
  );
}

function entry(edition: EditionView, view: EditionsView, claims: readonly Claim[], language: Language): HTMLElement {
  const words = WORDS[language];
  const {number, name, date, state, fingerprint, tables, claims: own} = edition;
  const isCurrent = number === view.current.number;
  const facts: (readonly [string, Node | string])[] = [
    [words.frozen, `${formatDate(date, language)}. ${STATE_WORDS[language][state]}`],
    [words.permanent, permanentLink(edition, language)],
    [words.claims, formatNumber(own.length, language)],
    [words.tables, formatNumber(tables.length, language)],
    [words.fingerprint, element("code", {}, fingerprint)]
  ];
  return element(
    "section",
    {id: `edition-${number}`},
    element("h3", {}, name[language]),
    factList(facts),
    // What the current edition changed stands on this page already.
    isCurrent ? null : element("p", {}, element("b", {}, words.changes)),
    isCurrent ? null : changeList(edition.changes, {language, claims, isPast: true, prefix: `${number}-`, level: 4})
  );
}
