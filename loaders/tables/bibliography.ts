import {type FormattedReference, formatReferences} from "../prepare/references.js";
import {readReferences} from "../read/references.js";

/** Every publication cited, formatted in both languages, sorted as the list of references is. */
export function bibliography(references = readReferences()): FormattedReference[] {
  return formatReferences(references);
}
