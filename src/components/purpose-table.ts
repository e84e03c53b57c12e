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
    several: {penalCode: "flera av dess ändamål", euForm: "flera av dess former"},
    none: "ingen motsvarighet"
  },
  en: {
    caption: "The purposes, and what they are in the Criminal Code and in the EU directive",
    purpose: "Purpose",
    penalCode: "Criminal Code, chapter 4, section 1 a",
    euForm: "Directive 2011/36/EU, article 2(3)",
    several: {penalCode: "several of its purposes", euForm: "several of its forms"},
    none: "no counterpart"
  }
} as const;

/** In which language the words of each were read. */
const LANGUAGE = {penalCode: "sv", euForm: "en"} as const;

/** Each purpose with its word in the Swedish law and in the directive, as they have it; where there is none, that is said. */
export function purposeTable(mappings: readonly PurposeMapping[], language: Language): HTMLElement {
  const words = WORDS[language];
  const heads = columnHeads([words.purpose, words.penalCode, words.euForm]);
  const body = mappings.map(({label, penalCode, euForm}) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, label[language]),
      element("td", {}, written(penalCode, "penalCode", language)),
      element("td", {}, written(euForm, "euForm", language))
    )
  );
  return element("div", {class: "table-block"}, framedTable({label: words.caption}, heads, body));
}

function written(counterpart: Counterpart, where: "penalCode" | "euForm", language: Language): Node | string {
  const {none, several} = WORDS[language];
  if (counterpart.status === "none") return none;
  if (counterpart.status === "several") return several[where];
  const own = LANGUAGE[where];
  return own === language ? counterpart.word : element("span", {lang: own}, counterpart.word);
}
