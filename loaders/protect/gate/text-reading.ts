import type {Finding} from "../../model/finding.js";
import type {Statement} from "../../model/statement.js";

/** What a text says. */
export interface TextReading {
  statements: Statement[];
  findings: Finding[];
}

/** What says nothing. */
export const NOTHING: TextReading = {statements: [], findings: []};

/** Several readings as one. */
export function join(readings: readonly TextReading[]): TextReading {
  return {
    statements: readings.flatMap(({statements}) => statements),
    findings: readings.flatMap(({findings}) => findings)
  };
}
