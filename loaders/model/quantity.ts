import type {SubmissionUnit} from "./submission.js";

/** A number of one unit. A child, a suspicion, a police report and a case are different types and are never summed. */
export interface Quantity<Unit extends SubmissionUnit> {
  unit: Unit;
  value: number;
}

/** The sum of quantities of one unit; quantities of different units are refused by the compiler. */
export function sum<Unit extends SubmissionUnit>(
  unit: Unit,
  quantities: readonly Quantity<NoInfer<Unit>>[]
): Quantity<Unit> {
  return {unit, value: quantities.reduce((total, {value}) => total + value, 0)};
}
