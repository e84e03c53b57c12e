import type {Code} from "../../model/codelist.js";
import type {Text} from "../../model/language.js";
import {type XmlElement, xml} from "../../write/xml.js";
import type {SiteData} from "./published-data.js";

/** What a purpose is in the classifications that it is mapped to; undefined where it has no counterpart, or where there are several. */
export interface PurposeMapping {
  code: string;
  label: Text;
  /** The word of the Penal Code, chapter 4, section 1 a, in Swedish. */
  penalCode?: string;
  /** The form of exploitation of directive 2011/36/EU, article 2(3), in English. */
  euForm?: string;
}

const SCHEME: Text = {sv: "Ändamål med människohandel", en: "Purposes of human trafficking"};
const SCHEME_NOTE: Text = {
  sv: "Ändamålen är hänförda till brottsbalken 4 kap. 1 a § och till direktiv 2011/36/EU där en motsvarighet finns. Till den internationella standarden för administrativa uppgifter om människohandel (ICS-TIP) är de inte hänförda: ingen nyckel har kunnat läsas.",
  en: "The purposes are mapped to the Penal Code, chapter 4, section 1 a, and to directive 2011/36/EU where there is a counterpart. They are not mapped to the international classification standard for administrative data on trafficking in persons (ICS-TIP): no key could be read."
};
const WORDS = {
  sv: {
    penal: "Brottsbalken 4 kap. 1 a §",
    eu: "Direktiv 2011/36/EU artikel 2.3",
    none: "ingen motsvarighet",
    several: "flera av dess ändamål"
  },
  en: {
    penal: "Penal Code, chapter 4, section 1 a",
    eu: "Directive 2011/36/EU, article 2(3)",
    none: "no counterpart",
    several: "several of its purposes"
  }
} as const;

/** The word of the code list for a category that spans several purposes of the law. */
const SEVERAL = "flera";

/** The mapping of each purpose, in the order of the code list; totals and unknown purposes are none and have no counterpart. */
export function toPurposeMappings(codes: readonly Code[]): PurposeMapping[] {
  return codes.map(({code, label, extra}) => ({
    code,
    label,
    ...(extra.penal_code ? {penalCode: extra.penal_code} : {}),
    ...(extra.eu_form ? {euForm: extra.eu_form} : {})
  }));
}

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

function mappingNotes({extra}: Code): Text[] {
  return [
    {sv: counterpart(extra.penal_code, "sv", "penal"), en: counterpart(extra.penal_code, "en", "penal")},
    {sv: counterpart(extra.eu_form, "sv", "eu"), en: counterpart(extra.eu_form, "en", "eu")}
  ];
}

function counterpart(value: string | undefined, language: keyof Text, where: "penal" | "eu"): string {
  const words = WORDS[language];
  const text = !value ? words.none : value === SEVERAL ? words.several : `”${value}”`;
  return `${words[where]}: ${text}.`;
}

function inBoth(name: string, text: Text): XmlElement[] {
  return (["sv", "en"] as const).map((language) => xml(name, {"xml:lang": language}, text[language]));
}
