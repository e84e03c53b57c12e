import type {Text} from "../../model/language.js";

/** Something that is written by its code or by its label in either language. */
export interface Labelled {
  code: string;
  label?: Text;
}

/** A text as labels are compared: composed, in lower case, without spaces at its ends and with single ones within. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase();
}

/** Codes by everything that they may be written as; a code itself goes before a label that happens to be the same. */
export function writings(labelled: readonly Labelled[]): ReadonlyMap<string, string> {
  const labels = labelled.flatMap(({code, label}) =>
    label ? [label.sv, label.en].map((text) => [comparable(text), code] as const) : []
  );
  return new Map([...labels.reverse(), ...labelled.map(({code}) => [comparable(code), code] as const)]);
}
