import type {Text} from "../../../loaders/model/language.js";

/** The mark of made-up figures, in capitals so that it is met before them. */
export const SYNTHETIC: Text = {sv: "SYNTETISKT", en: "SYNTHETIC"};

/** What the mark means, in a sentence. */
export const SYNTHETIC_SENTENCE: Text = {
  sv: "Alla tal på den här sidan är påhittade. De är framställda för att visa hur uppgifter skyddas och redovisas. Inget barn står bakom dem.",
  en: "All figures on this page are made up. They were generated to show how figures are protected and presented. No child stands behind them."
};

/** What a range means. */
export const RANGE_LEGEND: Text = {
  sv: "Två tal med streck emellan är ett intervall: det rätta talet ligger någonstans från det första till det andra.",
  en: "Two numbers with a dash between them are a range: the true number lies somewhere from the first to the second."
};

/** Girls and boys in the plural, as columns and bars are headed. */
export const SEX_PLURAL: Readonly<Record<string, Text>> = {
  girl: {sv: "Flickor", en: "Girls"},
  boy: {sv: "Pojkar", en: "Boys"}
};
