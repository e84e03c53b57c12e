import type {Claim} from "../../../loaders/model/claim.js";
import type {Commission, CommissionItem} from "../../../loaders/model/commission.js";
import type {EditionsView} from "../../../loaders/model/editions-view.js";
import type {Publication} from "../../../loaders/model/publication.js";
import type {Catalogue} from "../../../loaders/tables/catalogue.js";
import {CHAPTERS, type Chapter, getChapter, hrefOf, type Language} from "../chapters.js";
import {element} from "../element.js";
import {factList} from "../fact-list.js";
import {formatDate, formatNumber} from "../format.js";
import type {Reference} from "../prose.js";
import {ACCOUNT_WORDS} from "./account-words.js";
import {changeList} from "./changes.js";
import {STATE_WORDS} from "./words.js";

/** What the account is made of: the same facts as the other pages. */
export interface AccountData {
  commission: Commission;
  publication: Publication;
  catalogue: Catalogue;
  editions: EditionsView;
  claims: readonly Claim[];
  references: readonly Reference[];
  explanations: readonly unknown[];
  collections: readonly {synthetic: boolean}[];
}

/** The parts of the account of the assignment. */
export interface Account {
  /** Whose account it is, to whom, of which edition. */
  whose(): HTMLElement;
  /** Each thing that was asked, how far it is answered, and where. */
  questions(): HTMLElement;
  /** How much the edition stands on, and says. */
  standing(): HTMLElement;
  /** What was changed since the last edition. */
  changes(): HTMLElement;
  /** What is not answered or only in part, what could not be found, and what nobody has filled in. */
  outstanding(): HTMLElement;
  /** When the next edition comes. */
  next(): HTMLElement;
}

/**
 * The parts of the account in one language.
 * @throws Error when the commission names a chapter that there is not
 */
export function account(language: Language, data: AccountData): Account {
  return {
    whose: () => whose(data.publication, language),
    questions: () => questionList(data, language),
    standing: () => standing(data, language),
    changes: () => changeList(data.editions.changes, {language, claims: data.claims, prefix: "account-"}),
    outstanding: () => outstanding(data, language),
    next: () => element("p", {}, `${ACCOUNT_WORDS[language].next}: ${data.publication.edition.nextRelease}.`)
  };
}

function whose({edition, publisher, addressee, registrationNumber}: Publication, language: Language): HTMLElement {
  const {name, dateMeans, date, state} = edition;
  const words = ACCOUNT_WORDS[language];
  return factList([
    [words.from, publisher[language]],
    [words.to, addressee[language]],
    [words.registrationNumber, registrationNumber],
    [
      words.edition,
      `${name[language]}, ${dateMeans[language]} ${formatDate(date, language)}. ${STATE_WORDS[language][state]}`
    ]
  ]);
}

function questionList({commission, catalogue}: AccountData, language: Language): HTMLElement {
  const words = ACCOUNT_WORDS[language];
  const sources = hrefOf(getChapter("sources"), language);
  return element(
    "ol",
    {class: "commission"},
    ...commission.items.map((item) =>
      element(
        "li",
        {id: `asked-${item.id}`},
        element("p", {}, element("q", {}, item.quote[language])),
        element("p", {}, element("b", {}, `${words.states[item.state]}. `), item.note[language]),
        element(
          "p",
          {},
          `${words.where}: `,
          ...joined(chaptersOf(item).map((chapter) => chapterLink(chapter, language))),
          "."
        ),
        item.gaps.length === 0
          ? null
          : element(
              "ul",
              {"aria-label": words.missing},
              ...item.gaps.map((id) =>
                element(
                  "li",
                  {},
                  `${words.missing}: `,
                  element("a", {href: `${sources}#gap-${id}`}, gapOf(catalogue, id).what[language])
                )
              )
            )
      )
    )
  );
}

function gapOf({gaps}: Catalogue, id: string): Catalogue["gaps"][number] {
  const gap = gaps.find((candidate) => candidate.id === id);
  if (!gap) throw new Error(`unknown gap in data/commission.json: "${id}"`);
  return gap;
}

function chaptersOf({chapters, id}: CommissionItem): Chapter[] {
  return chapters.map((name) => {
    const chapter = CHAPTERS.find((candidate) => candidate.id === name);
    if (!chapter) throw new Error(`unknown chapter in data/commission.json, item "${id}": "${name}"`);
    return chapter;
  });
}

function chapterLink(chapter: Chapter, language: Language): HTMLElement {
  return element("a", {href: hrefOf(chapter, language)}, chapter.title[language]);
}

function joined(links: readonly HTMLElement[]): (Node | string)[] {
  return links.flatMap((link, index) => (index > 0 ? [", ", link] : [link]));
}

function standing(
  {catalogue, claims, references, explanations, collections, commission}: AccountData,
  language: Language
): HTMLElement {
  const words = ACCOUNT_WORDS[language];
  const count = (state: CommissionItem["state"]) => commission.items.filter((item) => item.state === state).length;
  const facts: [string, number][] = [
    [words.asked, commission.items.length],
    [`${words.asked}: ${words.states.answered.toLowerCase()}`, count("answered")],
    [`${words.asked}: ${words.states.partly.toLowerCase()}`, count("partly")],
    [`${words.asked}: ${words.states.open.toLowerCase()}`, count("open")],
    [words.references, references.length],
    [words.datasets, catalogue.datasets.length],
    [words.tables, catalogue.tables.length],
    [words.claims, claims.length],
    [words.explanations, explanations.length],
    [words.conflicts, catalogue.conflicts.length],
    [words.gaps, catalogue.gaps.length],
    [words.delivered, collections.filter(({synthetic}) => !synthetic).length]
  ];
  return factList(
    facts.map(([term, number]) => [term, formatNumber(number, language)]),
    "counts"
  );
}

function outstanding({commission, catalogue, publication}: AccountData, language: Language): HTMLElement {
  const words = ACCOUNT_WORDS[language];
  const left = commission.items.filter(({state}) => state !== "answered");
  const sources = getChapter("sources");
  return element(
    "ul",
    {class: "outstanding"},
    ...left.map(({id, state, quote}) =>
      element("li", {}, `${words.states[state]}: `, element("a", {href: `#asked-${id}`}, quote[language]), ".")
    ),
    publication.placeholder ? element("li", {}, words.placeholder) : null,
    element(
      "li",
      {},
      `${words.gaps}: ${formatNumber(catalogue.gaps.length, language)}. ${words.listed} `,
      chapterLink(sources, language),
      "."
    )
  );
}
