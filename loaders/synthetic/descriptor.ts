import type {Text} from "../model/language.js";
import {MARK} from "./mark.js";

/** Name of the example's folder. */
export const NAME = "example";

/** Date of the example's edition, and the day of its correction before it. */
export const DATE = "2016-06-30";
export const CORRECTED = "2016-05-16";

const NOTE: Text = {
  sv: "Samlingen är gjord av en generator (npm run example) och visar hur uppgifter lämnas, granskas, skyddas och publiceras. Fördelningarna är valda för att tabellerna ska få celler av alla storlekar; de säger ingenting om verkligheten.",
  en: "The collection is made by a generator (npm run example) and shows how figures are delivered, screened, protected and published. The weights are chosen so that the tables have cells of every size; they say nothing about reality."
};

/** What describes the example, its mark in the title and in a text of its own. */
export const DESCRIPTOR = {
  name: NAME,
  title: {
    sv: "SYNTETISKT EXEMPEL: uppgifter från åtta påhittade myndigheter, 2012–2015",
    en: "SYNTHETIC EXAMPLE: figures from eight made-up authorities, 2012–2015"
  },
  edition: "2016-1",
  date: DATE,
  synthetic: true,
  earlier: [],
  mark: MARK,
  note: NOTE
} as const;
