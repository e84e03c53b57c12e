import type {Text} from "../model/language.js";

/**
 * The rules of disclosure control (röjandekontroll), all in this file. They are carried in the metadata of every protected table. Whoever
 * changes one raises the version and says why in `docs/disclosure-control.md`.
 */
export interface DisclosureRules {
  version: string;
  owner: Text;
  legalBasis: Text;
  /** Counts from 1 to below it are primary: they must not be seen, nor be derivable. */
  threshold: number;
  /** The threshold where a table is divided by something that makes a child easy to find. */
  findableThreshold: number;
  /** Dimensions that make a child easy to find. */
  findableDimensions: readonly string[];
  /** What is learnt of a known child when a whole group shares it. */
  sensitiveDimensions: readonly string[];
  /** A group is homogeneous when all but so many have one attribute: a pair that belongs to it could tell. */
  homogeneousBut: number;
  /** Fewest values that an attacker must hold possible for a cell that is hidden only so that another cannot be derived. */
  coalition: number;
  /** Controlled rounding is to multiples of it, and as many values must stay possible of each count that must not be seen. */
  roundingBase: number;
  /** The base where a table is divided by something that makes a child easy to find. */
  findableRoundingBase: number;
  /** A share is shown only with a base of at least this, and numerator and complement of at least the threshold; in whole per cent. */
  shareBase: number;
  /** The one symbol of every suppressed cell, whatever the reason, as each language's tables have it (code list `table-symbol`). */
  symbol: Text;
  /** How the rules read. */
  texts: readonly Text[];
}

export const RULES: DisclosureRules = {
  version: "1",
  owner: {sv: "rapportens redaktion", en: "the report’s editors"},
  legalBasis: {
    sv: "Offentlighets- och sekretesslagen 24 kap. 8 §; dataskyddsförordningen artikel 9 och 10, skäl 26",
    en: "Public Access to Information and Secrecy Act 24:8; General Data Protection Regulation articles 9 and 10, recital 26"
  },
  threshold: 5,
  findableThreshold: 10,
  findableDimensions: ["county", "authority", "citizenship", "year"],
  sensitiveDimensions: ["purpose", "certainty", "residence", "citizenship", "measure"],
  homogeneousBut: 2,
  coalition: 2,
  roundingBase: 5,
  findableRoundingBase: 10,
  shareBase: 20,
  symbol: {sv: "X", en: "[c]"},
  texts: [
    {
      sv: "Antal från 1 till 4 visas inte; i tabeller efter län, myndighet, medborgarskap eller enskilt år inte heller 5 till 9.",
      en: "Counts from 1 to 4 are not shown; in tables by county, authority, citizenship or single year neither are 5 to 9."
    },
    {
      sv: "Det som kan räknas ut om ett sådant antal når alltid minst upp till gränsen, och under antalet självt.",
      en: "What can be computed of such a count always reaches up to the limit at least, and below the count itself."
    },
    {
      sv: "Inte heller tal som skulle göra det möjligt att räkna ut ett sådant antal; nollor kan också vara dolda.",
      en: "Nor are figures from which such a count could be derived; zeros may be hidden too."
    },
    {
      sv: "När alla i en grupp, eller alla utom en eller två, har samma ändamål, status, medborgarskap eller åtgärd döljs gruppens fördelning.",
      en: "Where all of a group, or all but one or two, share a purpose, a status, a citizenship or a measure, the group’s division is hidden."
    },
    {
      sv: "Den som själv är räknad, eller två tillsammans, ska inte kunna räkna ut något om de andra.",
      en: "Whoever is counted, or two together, must not be able to derive anything about the others."
    },
    {
      sv: "Alla dolda tal har samma tecken, X, vad än skälet är.",
      en: "Every hidden figure has the same symbol, [c], whatever the reason."
    }
  ]
};

/** The base that tables with this threshold are rounded to, where they are rounded. */
export function roundingBaseOf(rules: DisclosureRules, threshold: number): number {
  return threshold >= rules.findableThreshold ? rules.findableRoundingBase : rules.roundingBase;
}

/** The threshold of a table that is divided by these dimensions; a year that is a period of several is no single year. */
export function thresholdOf(rules: DisclosureRules, dimensions: readonly string[]): number {
  return dimensions.some((name) => rules.findableDimensions.includes(name)) ? rules.findableThreshold : rules.threshold;
}
