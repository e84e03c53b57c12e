import {makeElement} from "./make-element.js";
import {markFacts} from "./plain-page.js";
import type {DocumentFacts} from "./source-page.js";
import {WORDS, writeDate} from "./words.js";

/** The facts of the title page, as term and text: whose report it is, to whom, which edition; placeholders are visible as such. */
export function titleFacts({language, publication}: DocumentFacts): [string, string][] {
  const words = WORDS[language];
  const {edition} = publication;
  return [
    [words.edition, `${edition.name[language]}, ${edition.dateMeans[language]} ${writeDate(edition.date, language)}`],
    [words.number, publication.registrationNumber],
    [words.addressee, publication.addressee[language]],
    [words.publisher, publication.publisher[language]],
    [words.unit, publication.unit[language]],
    [words.contact, `${publication.contact.name}, ${publication.contact.email}`],
    [words.address, publication.address]
  ];
}

/** What a reader has to know before all else: that the edition is a draft, or that nobody answers for it; undefined for one that is released. */
export function titleWarning({language, publication}: DocumentFacts): string | undefined {
  return WORDS[language].warnings[publication.edition.state];
}

/** The title page: name and subtitle, what state the edition is in, the facts, and that there is no publisher yet as long as there is none. */
export function makeTitlePage(document: Document, facts: DocumentFacts): HTMLElement {
  const rows = titleFacts(facts).map(([term, text]) =>
    makeElement(document, "div", {}, makeElement(document, "dt", {}, term), makeElement(document, "dd", {}, text))
  );
  const warning = titleWarning(facts);
  const list = makeElement(document, "dl", {class: "title-facts"}, ...rows);
  markFacts(list);
  return makeElement(
    document,
    "section",
    {class: "title-page"},
    makeElement(document, "p", {class: "report-name"}, facts.name),
    makeElement(document, "p", {class: "report-subtitle"}, facts.subtitle),
    warning === undefined ? null : makeElement(document, "p", {class: "title-warning"}, warning),
    list,
    facts.publication.placeholder
      ? makeElement(document, "p", {class: "placeholder"}, WORDS[facts.language].placeholder)
      : null
  );
}
