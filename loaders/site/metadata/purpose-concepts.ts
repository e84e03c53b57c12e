import type {Code} from "../../model/codelist.js";
import type {Text} from "../../model/language.js";
import {type Counterpart, toPurposeMapping} from "../../tables/purpose-mappings.js";
import {inBoth, type XmlElement, xml} from "../../write/xml.js";
import type {SiteData} from "./published-data.js";

const SCHEME: Text = {sv: "Ändamål med människohandel", en: "Purposes of human trafficking"};
const SCHEME_NOTE: Text = {
  sv: "Ändamålen är hänförda till brottsbalken 4 kap. 1 a § och till direktiv 2011/36/EU där en motsvarighet finns. Till FN:s internationella klassifikation för administrativa uppgifter om människohandel (IC-TIP) är de inte hänförda: dess kategorier har inte kunnat läsas.",
  en: "The purposes are mapped to the Criminal Code, chapter 4, section 1 a, and to directive 2011/36/EU where there is a counterpart. They are not mapped to the United Nations’ International Classification for Administrative Data on Trafficking in Persons (IC-TIP): its categories could not be read."
};
const WORDS = {
  sv: {
    penal: "Brottsbalken 4 kap. 1 a §",
    eu: "Direktiv 2011/36/EU artikel 2.3",
    none: "ingen motsvarighet",
    several: {penal: "flera av dess ändamål", eu: "flera av dess former"}
  },
  en: {
    penal: "Criminal Code, chapter 4, section 1 a",
    eu: "Directive 2011/36/EU, article 2(3)",
    none: "no counterpart",
    several: {penal: "several of its purposes", eu: "several of its forms"}
  }
} as const;

/**
 * The purposes as concepts of one scheme, each with its definition, and with what it is in the Swedish law and in the directive; where
 * it is nothing there, that is said.
 * @param about the address of something that the catalogue describes
 */
export function toPurposeConcepts({purposes, data}: SiteData, about: (id: string) => string): XmlElement[] {
  const used = new Set(data.flatMap((one) => one.purposes));
  const parents = purposes.filter(({code}) => used.has(code)).flatMap(({parent}) => parent ?? []);
  const codes = purposes.filter(({code}) => used.has(code) || parents.includes(code));
  if (codes.length === 0) return [];
  const scheme = xml(
    "skos:ConceptScheme",
    {"rdf:about": about("purposes")},
    ...inBoth("skos:prefLabel", SCHEME),
    ...inBoth("skos:note", SCHEME_NOTE)
  );
  return [scheme, ...codes.map((code) => toConcept(code, about))];
}

function toConcept(code: Code, about: (id: string) => string): XmlElement {
  return xml(
    "skos:Concept",
    {"rdf:about": about(`purpose-${code.code}`)},
    xml("skos:inScheme", {"rdf:resource": about("purposes")}),
    xml("skos:notation", {}, code.code),
    ...inBoth("skos:prefLabel", code.label),
    ...inBoth("skos:definition", code.definition),
    ...mappingNotes(code).flatMap((note) => inBoth("skos:note", note))
  );
}

function mappingNotes(code: Code): Text[] {
  const {penalCode, euForm} = toPurposeMapping(code);
  const note = (counterpart: Counterpart, where: "penal" | "eu") => ({
    sv: say(counterpart, "sv", where),
    en: say(counterpart, "en", where)
  });
  return [note(penalCode, "penal"), note(euForm, "eu")];
}

function say(counterpart: Counterpart, language: keyof Text, where: "penal" | "eu"): string {
  const words = WORDS[language];
  if (counterpart.status === "word") return `${words[where]}: ”${counterpart.word}”.`;
  return `${words[where]}: ${counterpart.status === "none" ? words.none : words.several[where]}.`;
}
