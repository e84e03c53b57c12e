import {type FormattedReference, formatReferences} from "../prepare/references.js";
import {readReferences} from "../read/references.js";

const KNOWN = new Map<string, readonly FormattedReference[]>();

/**
 * Every publication cited, formatted in both languages, sorted as the list of references is.
 * @param root the project's folder
 * @returns the same list for the same folder within one process: the citation processor takes seconds
 */
export function bibliography(root: string = process.cwd()): readonly FormattedReference[] {
  const known = KNOWN.get(root) ?? formatReferences(readReferences(root));
  KNOWN.set(root, known);
  return known;
}
