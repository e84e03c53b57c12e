import type {Explanation, LedgerEntry} from "../model/explanation.js";
import {readExplanations} from "../read/explanations.js";
import {standingOf} from "./standing.js";

/** The ledger of explanations: each with how it stands by the kinds of evidence for and against it, in the order of the data. */
export function makeExplanations(explanations: readonly Explanation[] = readExplanations()): LedgerEntry[] {
  return explanations.map((explanation) => ({...explanation, standing: standingOf(explanation)}));
}
