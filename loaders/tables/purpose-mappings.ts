import type {Code} from "../model/codelist.js";
import type {Text} from "../model/language.js";

/** What a purpose is in a classification: its word there, several of its words, or nothing. */
export type Counterpart = {status: "word"; word: string} | {status: "several"} | {status: "none"};

/** What a purpose is in the classifications that it is mapped to. */
export interface PurposeMapping {
  code: string;
  label: Text;
  /** The word of the Criminal Code, chapter 4, section 1 a, in Swedish. */
  penalCode: Counterpart;
  /** The form of exploitation of directive 2011/36/EU, article 2(3), in English. */
  euForm: Counterpart;
}

/** The word of the code list for a category that spans several purposes of the law, or several forms of the directive. */
const SEVERAL = "flera";

/** All purposes together, and an unknown one, are no purposes. */
export function isPurpose(code: string): boolean {
  return code !== "all" && code !== "unknown";
}

/** The mapping of a purpose, from the columns `penal_code` and `eu_form` of the code list. */
export function toPurposeMapping({code, label, extra}: Code): PurposeMapping {
  return {code, label, penalCode: toCounterpart(extra.penal_code), euForm: toCounterpart(extra.eu_form)};
}

function toCounterpart(value: string | undefined): Counterpart {
  if (!value) return {status: "none"};
  return value === SEVERAL ? {status: "several"} : {status: "word", word: value};
}
