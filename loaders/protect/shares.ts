import type {ProtectedCell} from "../model/protected.js";
import {type DisclosureRules, RULES} from "./rules.js";

/** A share of protected counts, or that none may be told. */
export type ProtectedShare =
  | {status: "blurred"; percent: number}
  | {status: "refused"; reason: "hidden" | "small-base" | "small-part"};

/**
 * The share of one protected count in another, the only way in which a share of protected counts is made. It is refused where either
 * is not shown, where the base is below `shareBase`, and where the part or what remains is below the threshold (a share near none or
 * all tells of a small count); else it is in whole per cent, so that it adds nothing to the two counts.
 * @param threshold of the table that the counts stand in
 * @throws RangeError when the part is larger than its base: then the counts contradict each other
 */
export function shareOf(
  part: ProtectedCell,
  base: ProtectedCell,
  threshold: number,
  {shareBase}: Pick<DisclosureRules, "shareBase"> = RULES
): ProtectedShare {
  if (part.status !== "published" || base.status !== "published") return {status: "refused", reason: "hidden"};
  if (part.value > base.value) throw new RangeError(`part larger than its base: ${part.value} of ${base.value}`);
  if (base.value < shareBase) return {status: "refused", reason: "small-base"};
  if (Math.min(part.value, base.value - part.value) < threshold) return {status: "refused", reason: "small-part"};
  return {status: "blurred", percent: Math.round((100 * part.value) / base.value)};
}
