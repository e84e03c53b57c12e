import type {Text} from "../../model/language.js";

/** What in a text would point to somebody, by how it is written. */
const PATTERNS: readonly (readonly [RegExp, Text])[] = [
  // Personal identity and coordination numbers: the latter have 60 added to the day.
  [
    /(?<!\d)(19|20)?\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)/,
    {sv: "personnummer", en: "personal identity number"}
  ],
  [
    /(?<!\d)(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/,
    {sv: "datum, kanske ett födelsedatum", en: "date, perhaps of birth"}
  ],
  [/[^\s@]+@[^\s@]+\.[a-z]{2,}/i, {sv: "e-postadress", en: "e-mail address"}],
  [/(?<!\d)(\d{4}-)?K\d{2,}-\d{2}(?!\d)/i, {sv: "ärendenummer", en: "case number"}],
  [
    /(?<![\d,.])(\+|00)\d{1,3}[\s-]?\(?\d[\d\s()-]{5,}\d|(?<![\d,.])0\d{1,3}[\s-]\d{2,3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)|(?<!\d)07\d{8}(?!\d)/,
    {sv: "telefonnummer", en: "telephone number"}
  ]
];

/** What kind of personal data a text looks like, or undefined; it cannot know a name. */
export function personalDataIn(text: string): Text | undefined {
  return PATTERNS.find(([pattern]) => pattern.test(text))?.[1];
}
