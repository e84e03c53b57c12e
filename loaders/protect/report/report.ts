import {type DesignReview, reviewDesign} from "../alternatives/merging.js";
import {findPrimaries} from "../collection/primary.js";
import type {ProtectionResult} from "../collection/protect-collection.js";
import {baseOf, type ProtectedSystem} from "../collection/protect-system.js";
import {roundSystem} from "../collection/rounding.js";
import type {DisclosureRules} from "../rules.js";
import {UnprotectableError} from "../suppress/problem.js";

/** What rounding would cost, or why it cannot be had. */
export type RoundingCost =
  | {possible: true; meanChange: number; largestChange: number; exposed: number}
  | {possible: false; why: string};

/** How the tables of one authority and unit were protected, and what the other ways would cost. It tells more than may be published. */
export interface SystemReport {
  authority: string;
  unit: string;
  cells: number;
  /** Cells that must not be seen. */
  primary: number;
  /** Cells that are hidden only so that the others cannot be derived. */
  secondary: number;
  /** Share of the sum of all cells that is hidden. */
  hiddenShare: number;
  method: "optimal" | "heuristic" | "rounding";
  /** How much more the pattern may cost than the best one, at most, as a share. */
  gap: number;
  rounding: RoundingCost;
  designs: DesignReview[];
  /** Cells that must not be seen, were the threshold another one. */
  sensitivity: {threshold: number; primary: number}[];
}

/** The report of a protected collection, for those who may see the delivered counts. */
export interface ProtectionReport {
  collection: string;
  edition: string;
  rules: string;
  systems: SystemReport[];
  /** Cells of the published tables, and how many of them are not shown as they are. */
  cells: number;
  hidden: number;
  /** Width of the narrowest interval that can be computed of a hidden cell, and how many cells were audited; absent where none is hidden. */
  audit: {cells: number; narrowest?: number};
}

const THRESHOLDS = [3, 5, 10];

/** Reports what disclosure control did to a collection. */
export function reportProtection({collection, systems}: ProtectionResult, rules: DisclosureRules): ProtectionReport {
  const counts = collection.tables.flatMap((table) => table.counts);
  const widths = collection.audit.map(({lower, upper}) => (upper ?? Number.POSITIVE_INFINITY) - lower);
  return {
    collection: collection.name,
    edition: collection.edition,
    rules: collection.rules,
    systems: systems.map((system) => reportSystem(system, rules)),
    cells: counts.length,
    hidden: counts.filter(({cell}) => cell.status !== "published").length,
    audit: {cells: collection.audit.length, ...(widths.length > 0 ? {narrowest: Math.min(...widths)} : {})}
  };
}

function reportSystem(system: ProtectedSystem, rules: DisclosureRules): SystemReport {
  const {input, problem, visible, protection} = system;
  const cells = problem.cells.slice(0, visible);
  const isHidden = (index: number) =>
    protection.method === "rounding" || protection.suppression.suppressed[index] === true;
  const hidden = cells.filter((_, index) => isHidden(index));
  const total = cells.reduce((sum, {value}) => sum + value, 0);
  const primary = cells.filter(({reach}) => reach).length;
  return {
    authority: input.authority,
    unit: input.unit,
    cells: visible,
    primary,
    secondary: protection.method === "rounding" ? 0 : hidden.length - primary,
    hiddenShare: total === 0 ? 0 : hidden.reduce((sum, {value}) => sum + value, 0) / total,
    method: protection.method === "rounding" ? "rounding" : protection.suppression.method,
    gap: protection.method === "rounding" ? 0 : protection.suppression.gap,
    rounding: costOfRounding(system),
    designs: input.designs.map((design) => reviewDesign(design, system, rules)),
    sensitivity: THRESHOLDS.map((threshold) => ({threshold, primary: countPrimaries(system, threshold, rules)}))
  };
}

function costOfRounding(system: ProtectedSystem): RoundingCost {
  try {
    const {meanChange, largestChange, exposed} =
      system.protection.method === "rounding" ? system.protection.rounding : roundSystem(system, baseOf(system.input));
    return {possible: true, meanChange, largestChange, exposed: exposed.length};
  } catch (error) {
    if (error instanceof UnprotectableError) return {possible: false, why: error.message};
    throw error;
  }
}

function countPrimaries(
  {input, designed, isCounted}: ProtectedSystem,
  threshold: number,
  rules: DisclosureRules
): number {
  const other = {...rules, threshold, findableThreshold: threshold};
  return input.designs.reduce((sum, design) => {
    const own = designed.filter((cell) => cell.table === design.name && isCounted(cell));
    return sum + findPrimaries(design, own, other).size;
  }, 0);
}
