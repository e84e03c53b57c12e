import type {CollectionView} from "../../../loaders/tables/collections/view.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";
import {factList} from "../fact-list.js";
import {formatDate} from "../format.js";
import {capitalised} from "../letter-case.js";
import {SYMBOLS} from "../symbols.js";

const WORDS = {
  sv: {
    collection: "Samling",
    edition: "Utgåva",
    date: "Datum",
    authorities: "Lämnat av",
    earlier: "Tidigare utgåvor",
    rules: "Regler för röjandekontroll",
    version: "version",
    owner: "Ansvarig för reglerna",
    basis: "Rättslig grund",
    symbol: "Tecken för dolt tal",
    noCorrections: "Inget som lämnats har rättats.",
    since: "sedan"
  },
  en: {
    collection: "Collection",
    edition: "Edition",
    date: "Date",
    authorities: "Delivered by",
    earlier: "Earlier editions",
    rules: "Rules of disclosure control",
    version: "version",
    owner: "Responsible for the rules",
    basis: "Legal basis",
    symbol: "Symbol of a hidden figure",
    noCorrections: "Nothing that was delivered has been corrected.",
    since: "since"
  }
} as const;

/** What was delivered, by whom, in which edition. */
export function deliveredFacts(
  {title, edition, date, authorities, earlier}: CollectionView,
  language: Language
): HTMLElement {
  const words = WORDS[language];
  const names = element("ul", {}, ...authorities.map(({label}) => element("li", {}, label[language])));
  return factList([
    [words.collection, title[language]],
    [words.edition, edition],
    [words.date, formatDate(date, language)],
    [words.authorities, names],
    ...(earlier.length > 0 ? ([[words.earlier, earlier.join(", ")]] as const) : [])
  ]);
}

/** The units that are counted, each with its definition: they are never added. */
export function unitFacts({units}: CollectionView, language: Language): HTMLElement {
  return factList(units.map(({label, definition}) => [capitalised(label[language]), definition[language]]));
}

/** What has been corrected, why and since when; never what a hidden figure was. */
export function correctionFacts({corrections}: CollectionView, language: Language): HTMLElement {
  const words = WORDS[language];
  if (corrections.length === 0) return element("p", {}, words.noCorrections);
  return element(
    "ul",
    {class: "corrections"},
    ...corrections.map(({authority, unit, reason, since}) =>
      element(
        "li",
        {},
        `${authority[language]}, ${unit[language]}, ${words.since} ${formatDate(since, language)}: ${reason[language]}`
      )
    )
  );
}

/** The rules that were applied, in words, with the symbol of what is hidden. */
export function protectionFacts({rules}: CollectionView, language: Language): HTMLElement {
  const words = WORDS[language];
  const {shown, spoken, meaning} = SYMBOLS.suppressed[language];
  return element(
    "div",
    {class: "protection"},
    element("ul", {}, ...rules.texts.map((text) => element("li", {}, text[language]))),
    factList([
      [words.rules, `${words.version} ${rules.version}`],
      [words.owner, rules.owner[language]],
      [words.basis, rules.legalBasis[language]],
      [words.symbol, `${shown} (${spoken}). ${meaning}`]
    ])
  );
}
