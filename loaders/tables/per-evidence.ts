import {type Evidence, readEvidence} from "../read/evidence.js";

/**
 * A recipe that is made once for one evidence: its own loader, the claims, the catalogue and other tables stand on the same result.
 * Without an argument it reads the evidence of the project.
 */
export function perEvidence<T>(make: (evidence: Evidence) => T): (evidence?: Evidence) => T {
  const known = new WeakMap<Evidence, {made: T}>();
  return (evidence = readEvidence()) => {
    const entry = known.get(evidence) ?? {made: make(evidence)};
    known.set(evidence, entry);
    return entry.made;
  };
}
