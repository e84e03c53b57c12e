import type {Text} from "../model/language.js";

/** Name of each sheet of a template. */
export const SHEETS = {
  cover: {sv: "Läs först", en: "Read first"},
  instructions: {sv: "Så fyller du i", en: "How to fill it in"},
  columns: {sv: "Kolumner", en: "Columns"},
  codes: {sv: "Koder", en: "Codes"},
  data: {sv: "Uppgifter", en: "Figures"},
  overlap: {sv: "Överlapp", en: "Overlap"}
} satisfies Record<string, Text>;

/** What each sheet holds. */
export const CONTENTS = {
  cover: {sv: "detta blad", en: "this sheet"},
  instructions: {sv: "instruktioner, i den ordning arbetet görs", en: "instructions, in the order of the work"},
  columns: {
    sv: "vad varje kolumn betyder och vad som får stå i den",
    en: "what each column means and what may stand in it"
  },
  codes: {sv: "det som kan väljas i listorna, med betydelse", en: "what can be chosen in the lists, with its meaning"},
  data: {sv: "här skriver ni uppgifterna", en: "here you enter the figures"},
  overlap: {sv: "här skriver ni uppgifterna", en: "here you enter the figures"}
} satisfies Record<keyof typeof SHEETS, Text>;

/** Titles and descriptions of the two templates. */
export const TITLES = {
  submission: {
    sv: "Mall: uppgifter om barn som misstänks vara utsatta för människohandel",
    en: "Template: figures on children suspected to be victims of human trafficking"
  },
  overlap: {
    sv: "Mall: barn som är kända av flera myndigheter",
    en: "Template: children known to several authorities"
  }
} satisfies Record<string, Text>;

/** What each template is, in one sentence. */
export const DESCRIPTIONS = {
  submission: {
    sv: "En myndighet lämnar antal i en eller flera tabeller. Inga uppgifter om enskilda barn lämnas.",
    en: "An authority delivers counts in one or more tables. No data on single children are delivered."
  },
  overlap: {
    sv: "Myndigheterna lämnar tillsammans hur många barn som är kända av flera av dem. Utan den tabellen går det bara att säga mellan vilka tal antalet olika barn ligger.",
    en: "The authorities deliver together how many children several of them know. Without this table, only limits of the number of different children can be given."
  }
} satisfies Record<string, Text>;

/** Headers of the sheets that explain. */
export const HEADERS = {
  step: {sv: "steg", en: "step"},
  instruction: {sv: "vad ni gör", en: "what you do"},
  column: {sv: "kolumn", en: "column"},
  name: {sv: "namn i CSV", en: "name in CSV"},
  meaning: {sv: "betydelse", en: "meaning"},
  required: {sv: "måste finnas", en: "must be there"},
  allowed: {sv: "får stå där", en: "may stand there"},
  label: {sv: "benämning", en: "label"},
  code: {sv: "kod i CSV", en: "code in CSV"}
} satisfies Record<string, Text>;

/** Short words. */
export const WORDS = {
  version: {sv: "Mallens version", en: "Version of the template"},
  yes: {sv: "ja", en: "yes"},
  no: {sv: "nej", en: "no"},
  inCodes: {sv: "en benämning ur bladet Koder", en: "a label from the sheet Codes"},
  whole: {sv: "ett helt tal från 0", en: "a whole number from 0"},
  text: {sv: "text, högst 500 tecken", en: "text, at most 500 characters"},
  all: {sv: "alla", en: "all"},
  authorities: {sv: "myndigheter", en: "authorities"},
  refusal: {
    sv: "Värdet får inte stå här. Välj i listan, eller se bladet Kolumner.",
    en: "The value may not stand here. Choose from the list, or see the sheet Columns."
  }
} satisfies Record<string, Text>;

/** What may stand in a column of years. */
export function yearText(from: number, to: number): Text {
  return {sv: `ett år från ${from} till ${to}, eller alla`, en: `a year from ${from} to ${to}, or all`};
}
