import type {EditionState, RevisionKind} from "../../../loaders/model/edition.js";
import type {ChangesView} from "../../../loaders/model/editions-view.js";
import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";

type Counts = ChangesView["counts"];

interface ChangeWords {
  first: string;
  nothing(since: string): string;
  summary(since: string, counts: Counts, language: Language): string;
  undeclared: string;
  kinds: Record<RevisionKind, string>;
  preliminaryIn: string;
  claims: string;
  rowHeadings: readonly string[];
  claimHeadings: readonly string[];
  rows: [one: string, many: string];
  newTable: string;
  added: string;
  newClaims: string;
  goneClaims: string;
}

/** What the lists of changes say. */
export const CHANGE_WORDS: Record<Language, ChangeWords> = {
  sv: {
    first: "Det här är den första utgåvan: det finns ingen tidigare att jämföra med.",
    nothing: (since) => `Inget tal och inget påstående har ändrats sedan utgåva ${since}.`,
    summary: (since, {figures, claims}, language) =>
      `Jämfört med utgåva ${since} är ${countOf(figures, ["tal ändrat eller borttaget", "tal ändrade eller borttagna"], language)}, och ${countOf(claims, ["påstående i texten säger", "påståenden i texten säger"], language)} något annat.`,
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
    nothing: (since) => `No figure and no claim has changed since edition ${since}.`,
    summary: (since, {figures, claims}, language) =>
      `Compared with edition ${since}, ${countOf(figures, ["figure was changed or withdrawn", "figures were changed or withdrawn"], language)}, and ${countOf(claims, ["claim of the text says", "claims of the text say"], language)} something else.`,
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
};

/** What an edition is, by its state. */
export const STATE_WORDS: Record<Language, Record<EditionState, string>> = {
  sv: {
    draft: "Utkast: inte utgivet, och talen kan ändras.",
    trial: "Provutgåva: talen är frysta, men ingen myndighet har gett ut den.",
    released: "Utgiven."
  },
  en: {
    draft: "Draft: not released, and figures may change.",
    trial: "Trial edition: the figures are frozen, but no authority has issued it.",
    released: "Released."
  }
};

/** A number with its word: `1 ny rad`, `2 nya rader`. */
export function countOf(count: number, [one, many]: readonly [string, string], language: Language): string {
  return `${formatNumber(count, language)}\u00a0${count === 1 ? one : many}`;
}
