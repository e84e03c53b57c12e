import type {ProtectedCollection, ProtectedCounts, TableDesign} from "../../model/protected.js";
import type {Correction, KnownFigure} from "../../model/submission.js";
import {withAttacker} from "../attack/attacker.js";
import {findInsiderExposed} from "../attack/insider.js";
import type {Constraint, Interval} from "../attack/system.js";
import type {Cube} from "../linked/cube.js";
import {type LinkedSystem, linkCubes} from "../linked/linked-system.js";
import type {DisclosureRules} from "../rules.js";
import {type ProtectionProblem, reachOf, UnprotectableError} from "../suppress/problem.js";
import {type Suppression, suppress, toSystem} from "../suppress/suppress.js";
import {ALL, measureDimension, WITH} from "./cubes.js";
import {findDerivable, identityOf, type ThresholdCell} from "./derivable.js";
import {type DesignedCell, designCells} from "./designed-cells.js";
import {type EarlierKnowledge, recallEarlier} from "./earlier.js";
import {designThreshold, findPrimaries} from "./primary.js";

/** The tables of one authority and unit, and everything else that is known of the same children. */
export interface SystemInput {
  authority: string;
  unit: string;
  cubes: readonly Cube[];
  designs: readonly TableDesign[];
  earlier: readonly ProtectedCollection[];
  corrections: readonly Correction[];
  known: readonly KnownFigure[];
  rules: DisclosureRules;
}

/** What became of them. */
export interface SystemOutput {
  tables: ProtectedCounts[];
  /** Hidden cells with what an attacker can compute of them. */
  audited: {table: string; key: Readonly<Record<string, string>>; interval: Interval}[];
  cells: number;
  primary: number;
  suppressed: number;
  /** Share of the sum of all cells' values that is hidden. */
  hiddenShare: number;
  method: Suppression["method"];
  gap: number;
  unexplained: EarlierKnowledge["unexplained"];
  problem: ProtectionProblem;
  system: LinkedSystem;
  pattern: readonly boolean[];
}

/** How often the reach of cells that insiders could narrow is widened before giving up. */
const INSIDER_ROUNDS = 6;

/**
 * Protects all tables of one authority and unit together.
 * @throws UnprotectableError when no pattern protects them
 * @throws ContradictionError when what is known contradicts itself
 */
export function protectSystem(input: SystemInput): SystemOutput {
  const {designs, rules} = input;
  const system = linkCubes(input.cubes);
  const designed = designs.flatMap((design) => designCells(design, system));
  const recalled = recallEarlier({...input, system});
  const {cells, placeOf} = collectCells(designed, designs, recalled, rules);
  const virtual = [...findDerivable(cells), ...recalled.changes];
  const known = [
    ...system.known,
    ...recalled.constraints,
    ...input.known.flatMap((figure) => toConstraint(figure, system))
  ];
  const problem = {values: [...system.values, ...recalled.formerValues], cells: weigh([...cells, ...virtual]), known};
  const suppression = suppressWithTotals(problem, rules.coalition);
  const hidden = (cell: DesignedCell) => suppression.suppressed[placeOf(cell)] === true;
  const total = designed.reduce((sum, {value}) => sum + value, 0);
  const hiddenTotal = designed.filter(hidden).reduce((sum, {value}) => sum + value, 0);
  return {
    tables: designs.map((design) => toProtected(design, designed, hidden, rules)),
    audited: auditHidden(problem, suppression.suppressed, designed.filter(hidden)),
    cells: cells.length,
    primary: cells.filter(({reach}) => reach).length,
    suppressed: suppression.suppressed.slice(0, cells.length).filter(Boolean).length,
    hiddenShare: total === 0 ? 0 : hiddenTotal / total,
    method: suppression.method,
    gap: suppression.gap,
    unexplained: recalled.unexplained,
    problem,
    system,
    pattern: suppression.suppressed
  };
}

/** Each cell once, in however many tables it stands, with the strictest rule that it meets. */
function collectCells(
  designed: readonly DesignedCell[],
  designs: readonly TableDesign[],
  {hidden}: EarlierKnowledge,
  rules: DisclosureRules
) {
  const places = new Map<string, number>();
  const cells: ThresholdCell[] = [];
  for (const design of designs) {
    const own = designed.filter(({table}) => table === design.name);
    const primaries = findPrimaries(design, own, rules);
    for (const [position, {atoms, value}] of own.entries()) {
      const id = identityOf(atoms);
      const place = places.get(id) ?? cells.length;
      places.set(id, place);
      const before = cells[place];
      const limit = Math.max(primaries.get(position) ?? 0, before?.reach ? before.threshold : 0);
      const threshold = Math.max(designThreshold(design, rules), before?.threshold ?? 0);
      cells[place] = {
        atoms,
        value,
        threshold,
        weight: 1,
        ...(limit > 0 ? {reach: reachOf(value, limit, "threshold")} : {})
      };
    }
  }
  for (const atoms of hidden) {
    const cell = cells[places.get(identityOf(atoms)) ?? -1];
    if (cell) cell.fixed = "suppressed";
  }
  keepTotal(cells, designed, places);
  return {cells, placeOf: ({atoms}: DesignedCell) => places.get(identityOf(atoms)) ?? -1};
}

// The grand total stays where it may be seen: a table without it says nothing.
function keepTotal(
  cells: ThresholdCell[],
  designed: readonly DesignedCell[],
  places: ReadonlyMap<string, number>
): void {
  const total = designed.find(({key}) => Object.values(key).every((code) => code === ALL));
  const cell = total && cells[places.get(identityOf(total.atoms)) ?? -1];
  if (cell && !cell.reach && cell.fixed === undefined) cell.fixed = "published";
}

/**
 * Weights under which the fewest cells come first and then the least information: what a cell adds beyond 1 sums to less than 1 over all
 * cells. Information is the count, and how much a total says; the position decides between equals.
 */
function weigh(cells: readonly ThresholdCell[]): ThresholdCell[] {
  const largest = Math.max(1, ...cells.map(({value}) => value));
  const information = cells.map(
    ({value, atoms}, index) => value / largest + 0.05 * Math.log2(1 + atoms.length) + 1e-4 * index
  );
  const sum = 1 + information.reduce((total, amount) => total + amount, 0);
  return cells.map((cell, index) => ({...cell, weight: cell.weight === 0 ? 0 : 1 + (information[index] ?? 0) / sum}));
}

/** Keeps the grand totals where that is possible, and hides them too where it is not. */
function suppressWithTotals(problem: ProtectionProblem, coalition: number): Suppression {
  try {
    return suppressAgainstInsiders(problem, coalition);
  } catch (error) {
    if (!(error instanceof UnprotectableError)) throw error;
    const cells = problem.cells.map(({fixed, ...cell}) => (fixed === "suppressed" ? {...cell, fixed} : cell));
    return suppressAgainstInsiders({...problem, cells}, coalition);
  }
}

/** Suppresses, then asks what those who are counted themselves could narrow, and widens the reach of what they could. */
function suppressAgainstInsiders(problem: ProtectionProblem, coalition: number): Suppression {
  let current = problem;
  for (let round = 0; round < INSIDER_ROUNDS; round++) {
    const found = suppress(current);
    const hidden = problem.cells.flatMap(({atoms, coefs, value, reach}, index) =>
      reach ? [{index, atoms, ...(coefs ? {coefs} : {}), value, threshold: value + reach.up}] : []
    );
    const exposed = new Set(
      findInsiderExposed(toSystem(current, found.suppressed), hidden, coalition).map((place) => hidden[place]?.index)
    );
    if (exposed.size === 0) return found;
    current = {
      ...current,
      cells: current.cells.map((cell, index) =>
        exposed.has(index) && cell.reach ? {...cell, reach: {...cell.reach, up: cell.reach.up + coalition}} : cell
      )
    };
  }
  throw new Error(`insiders can still narrow a cell after ${INSIDER_ROUNDS} rounds`);
}

function toConstraint({key, lower, upper}: KnownFigure, system: LinkedSystem): Constraint[] {
  const selection = new Map(
    Object.entries(key)
      .filter(([name, code]) => name !== "authority" && code !== ALL)
      .map(([name, code]) => (name === "measure" ? [measureDimension(code), new Set([WITH])] : [name, new Set([code])]))
  );
  const atoms = system.findAtoms(selection);
  return atoms === undefined ? [] : [{atoms, lo: lower, hi: upper}];
}

function toProtected(
  design: TableDesign,
  designed: readonly DesignedCell[],
  hidden: (cell: DesignedCell) => boolean,
  rules: DisclosureRules
): ProtectedCounts {
  return {
    ...design,
    threshold: designThreshold(design, rules),
    counts: designed
      .filter(({table}) => table === design.name)
      .map((cell) => ({
        key: cell.key,
        cell: hidden(cell) ? {status: "suppressed"} : {status: "published", value: cell.value}
      }))
  };
}

function auditHidden(
  problem: ProtectionProblem,
  suppressed: readonly boolean[],
  hidden: readonly DesignedCell[]
): SystemOutput["audited"] {
  return withAttacker(toSystem(problem, suppressed), (attacker) =>
    hidden.map(({table, key, atoms}) => ({table, key, interval: attacker.findWhole({atoms})}))
  );
}
