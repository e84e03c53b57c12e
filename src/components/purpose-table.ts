import type {Counterpart, PurposeMapping} from "../../loaders/tables/purpose-mappings.js";
import type {Language} from "./chapters.js";
import {element} from "./element.js";
import {columnHeads, framedTable} from "./framed-table.js";

const WORDS = {
  sv: {
    caption: "Ändamålen, och vad de är i brottsbalken och i EU:s direktiv",
    purpose: "Ändamål",
    penalCode: "Brottsbalken 4 kap. 1 a §",
    euForm: "Direktiv 2011/36/EU artikel 2.3",
    several: "flera av dess ändamål",
    none: "ingen motsvarighet"
  },
  en: {
    caption: "The purposes, and what they are in the Penal Code and in the EU directive",
    purpose: "Purpose",
    penalCode: "Penal Code, chapter 4, section 1 a",
    euForm: "Directive 2011/36/EU, article 2(3)",
    several: "several of its purposes",
    none: "no counterpart"
  }
} as const;

/** Each purpose with its word in the Swedish law and in the directive, as they have it; where there is none, that is said. */
export function purposeTable(mappings: readonly PurposeMapping[], language: Language): HTMLElement {
  const words = WORDS[language];
  const heads = columnHeads([words.purpose, words.penalCode, words.euForm]);
  const body = mappings.map(({label, penalCode, euForm}) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, label[language]),
      element("td", {}, written(penalCode, "sv", language)),
      element("td", {}, written(euForm, "en", language))
    )
  );
  return element("div", {class: "table-block"}, framedTable({label: words.caption}, heads, body));
}

/** @param own the language of the classification's words */
function written(counterpart: Counterpart, own: Language, language: Language): Node | string {
  if (counterpart.status !== "word") return WORDS[language][counterpart.status];
  return own === language ? counterpart.word : element("span", {lang: own}, counterpart.word);
}
