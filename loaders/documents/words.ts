import type {EditionState} from "../model/edition.js";
import type {Language} from "../model/language.js";

/** What the document says beyond its chapters. */
export interface DocumentWords {
  contents: string;
  figures: string;
  tables: string;
  table: string;
  /** Name of the chapter of tables behind figures, and what it says first. */
  behind: string;
  behindLead: string;
  behindFigure: string;
  seeTable: string;
  edition: string;
  /** What a reader has to know of an edition that is not released. */
  warnings: Partial<Record<EditionState, string>>;
  number: string;
  addressee: string;
  publisher: string;
  unit: string;
  contact: string;
  address: string;
  placeholder: string;
  traced: string;
}

/** The document's own words in each language. */
export const WORDS: Record<Language, DocumentWords> = {
  sv: {
    contents: "Innehåll",
    figures: "Figurer",
    tables: "Tabeller",
    table: "Tabell",
    behind: "Tabellerna bakom figurerna",
    behindLead: "Varje figur i kapitlen bygger på en tabell. Här står tabellerna i figurernas ordning.",
    behindFigure: "bakom",
    seeTable: "Tabellen bakom figuren",
    edition: "Utgåva",
    warnings: {
      draft: "Utkast. Rapporten är inte utgiven. Tal och text kan ändras innan den ges ut.",
      trial: "Provutgåva. Talen är frysta, men ingen myndighet har gett ut rapporten eller svarar för den."
    },
    number: "Diarienummer",
    addressee: "Mottagare",
    publisher: "Utgivare",
    unit: "Ansvarig enhet",
    contact: "Kontakt",
    address: "Adress",
    placeholder: "Uppgifter inom hakparentes är platshållare: publikationen har ännu ingen ansvarig utgivare.",
    traced:
      "Här står varje påstående i korthet: namn, värde, vad som räknas, period, säkerhet, formel och källa. Raderna bakom står på"
  },
  en: {
    contents: "Contents",
    figures: "Figures",
    tables: "Tables",
    table: "Table",
    behind: "The tables behind the figures",
    behindLead: "Each figure of the chapters is built on a table. Here they stand in the order of the figures.",
    behindFigure: "behind",
    seeTable: "The table behind the figure",
    edition: "Edition",
    warnings: {
      draft: "Draft. The report has not been released. Figures and text may change before it is.",
      trial: "Trial edition. The figures are frozen, but no authority has released the report or answers for it."
    },
    number: "Registration number",
    addressee: "Addressee",
    publisher: "Publisher",
    unit: "Responsible unit",
    contact: "Contact",
    address: "Address",
    placeholder: "Details in square brackets are placeholders: the publication has no responsible publisher yet.",
    traced:
      "Each claim in short: name, value, what is counted, period, certainty, formula and source. The rows behind it stand at"
  }
};

/** A date as a document writes it: `24 november 2026`. */
export function writeDate(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", {dateStyle: "long", timeZone: "UTC"});
  return format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}
