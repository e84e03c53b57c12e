import type {RevisionMark} from "../../loaders/model/edition.js";
import type {Language} from "./chapters.js";
import {element} from "./element.js";

/** How a mark is shown, said and explained, as in the code list `revision`. */
export interface MarkWords {
  symbol: string;
  spoken: string;
  legend: string;
}

/** The marks of revised figures in the language's own convention. */
export const MARKS: Readonly<Record<Language, Readonly<Record<RevisionMark, MarkWords>>>> = {
  sv: {
    preliminary: {
      symbol: "p",
      spoken: "preliminär",
      legend: "p betyder att talet är preliminärt: det kan ändras i nästa utgåva."
    },
    revised: {
      symbol: "r",
      spoken: "reviderad",
      legend: "r betyder att talet har reviderats sedan förra utgåvan, som planerat."
    },
    corrected: {symbol: "k", spoken: "rättad", legend: "k betyder att talet var fel i förra utgåvan och har rättats."}
  },
  en: {
    preliminary: {
      symbol: "[p]",
      spoken: "preliminary",
      legend: "[p] means preliminary: the figure may change in the next edition."
    },
    revised: {symbol: "[r]", spoken: "revised", legend: "[r] means revised since the last edition, as planned."},
    corrected: {
      symbol: "[r]",
      spoken: "corrected",
      legend: "[r] means corrected: the figure was wrong in the last edition."
    }
  }
};

/** The mark beside a number: a symbol for the eye, a word for who listens. */
export function revisionMark(mark: RevisionMark, language: Language): HTMLElement {
  const {symbol, spoken} = MARKS[language][mark];
  return element(
    "span",
    {class: "revision-mark"},
    element("span", {"aria-hidden": "true"}, symbol),
    element("span", {class: "visually-hidden"}, ` (${spoken})`)
  );
}
