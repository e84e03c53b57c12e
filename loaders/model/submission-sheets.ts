import type {Text} from "./language.js";

/** What the sheets of the template workbooks that hold no figures are named; sheets with figures may be named freely. */
export const TEMPLATE_SHEETS: readonly Text[] = [
  {sv: "Läs först", en: "Read first"},
  {sv: "Så fyller du i", en: "How to fill it in"},
  {sv: "Kolumner", en: "Columns"},
  {sv: "Koder", en: "Codes"}
];
