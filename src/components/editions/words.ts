import type {EditionState} from "../../../loaders/model/edition.js";
import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";

/** What the lists of changes say. */
export const CHANGE_WORDS = {
  sv: {
    first: "Det här är den första utgåvan: det finns ingen tidigare att jämföra med.",
    nothing: (since: string) => `Inget tal och inget påstående har ändrats sedan utgåva ${since}.`,
    since: (number: string) => `Jämfört med utgåva ${number}`,
    figures: ["tal ändrat eller borttaget", "tal ändrade eller borttagna"],
    changedClaims: ["påstående säger något annat", "påståenden säger något annat"],
    undeclared: "Ändringar utan förklaring: sidan kan inte publiceras förrän de har fått en.",
    kinds: {planned: "Planerad revidering", correction: "Rättelse av fel", preliminary: "Preliminära tal"},
    preliminaryIn: "Preliminära tal i tabellerna",
    claims: "Ändrade påståenden",
    rowHeadings: ["Rad", "Uppgift", "Före", "Efter", "Skillnad", "I procent"],
    claimHeadings: ["Påstående", "Före", "Efter"],
    rows: ["ny rad", "nya rader"],
    newTable: "tabellen är ny",
    added: "Nytt sedan förra utgåvan",
    newClaims: "Nya påståenden",
    goneClaims: "Påståenden som inte längre görs"
  },
  en: {
    first: "This is the first edition: there is no earlier one to compare it with.",
    nothing: (since: string) => `No figure and no claim has changed since edition ${since}.`,
    since: (number: string) => `Compared with edition ${number}`,
    figures: ["figure changed or withdrawn", "figures changed or withdrawn"],
    changedClaims: ["claim says something else", "claims say something else"],
    undeclared: "Changes without a reason: the page cannot be published before they have one.",
    kinds: {planned: "Planned revision", correction: "Correction of an error", preliminary: "Preliminary figures"},
    preliminaryIn: "Preliminary figures in the tables",
    claims: "Changed claims",
    rowHeadings: ["Row", "Figure", "Before", "After", "Difference", "In per cent"],
    claimHeadings: ["Claim", "Before", "After"],
    rows: ["new row", "new rows"],
    newTable: "the table is new",
    added: "New since the last edition",
    newClaims: "New claims",
    goneClaims: "Claims that are no longer made"
  }
} as const;

/** What an edition is, by its state. */
export const STATE_WORDS: Record<Language, Record<EditionState, string>> = {
  sv: {
    draft: "Inte utgivet: talen kan ändras.",
    trial: "Talen är frysta, men ingen myndighet har gett ut dem.",
    released: "Utgiven."
  },
  en: {
    draft: "Not released: figures may change.",
    trial: "The figures are frozen, but no authority has issued them.",
    released: "Released."
  }
};

/** A number with its word: `1 ny rad`, `2 nya rader`. */
export function countOf(count: number, [one, many]: readonly [string, string], language: Language): string {
  return `${formatNumber(count, language)}\u00a0${count === 1 ? one : many}`;
}

/** How many figures and claims were changed: `2 tal ändrade eller borttagna, 1 påstående säger något annat`. */
export function countChanges({figures, claims}: {figures: number; claims: number}, language: Language): string {
  const words = CHANGE_WORDS[language];
  return `${countOf(figures, words.figures, language)}, ${countOf(claims, words.changedClaims, language)}`;
}
