import type {ProtectedCollection, TableDesign} from "../../model/protected.js";
import type {Correction, KnownFigure, SubmittedCount} from "../../model/submission.js";
import type {Constraint} from "../attack/system.js";
import type {Cube} from "../linked/cube.js";
import {type LinkedSystem, linkCubes} from "../linked/linked-system.js";
import type {DisclosureRules} from "../rules.js";
import {type ProtectionProblem, type Reach, reachOf, strictest} from "../suppress/problem.js";
import {ALL} from "./cubes.js";
import {findDerivable, identityOf, type SelectedCell, type ThresholdCell} from "./derivable.js";
import {type DesignedCell, designCells} from "./designed-cells.js";
import {type EarlierKnowledge, recallEarlier} from "./earlier.js";
import {findEditionDifferences} from "./edition-differences.js";
import {designThreshold, findPrimaries, type Primary} from "./primary.js";
import {selectionOfRow} from "./selections.js";

/** The tables of one authority and unit, and everything else that is known of the same children. */
export interface SystemInput {
  authority: string;
  unit: string;
  cubes: readonly Cube[];
  /** Keys that the authority could not count. */
  missing: readonly SubmittedCount["key"][];
  designs: readonly TableDesign[];
  earlier: readonly ProtectedCollection[];
  corrections: readonly Correction[];
  known: readonly KnownFigure[];
  rules: DisclosureRules;
}

/** The tables of one authority and unit as a problem to be solved, and how its cells are found again. */
export interface SystemProblem {
  system: LinkedSystem;
  problem: ProtectionProblem;
  /** Every cell of every designed table; the same atoms can stand in several tables. */
  designed: readonly DesignedCell[];
  /** Position of a designed cell in the problem; undefined where the authority could not count it. */
  findPlace(cell: Pick<DesignedCell, "atoms">): number | undefined;
  /** Whether the authority could count all of a cell. */
  isCounted(cell: Pick<DesignedCell, "atoms">): boolean;
  /** The first so many cells of the problem are designed ones; those behind are differences that must not be seen. */
  visible: number;
  unexplained: EarlierKnowledge["unexplained"];
}

/**
 * States what must be protected in the tables of one authority and unit, and what an attacker knows besides.
 * @throws ContradictionError when the tables cannot be of the same children
 * @throws RangeError when a design asks for what was not delivered, or tables form too large a ring
 */
export function stateProblem(input: SystemInput): SystemProblem {
  const linked = linkCubes(input.cubes);
  const uncounted = new Set(input.missing.flatMap((key) => missingAtoms(key, linked)));
  const isCounted = ({atoms}: {atoms: readonly number[]}) => !atoms.some((atom) => uncounted.has(atom));
  const system = {...linked, known: linked.known.filter(isCounted)};
  const designed = input.designs.flatMap((design) => designCells(design, system));
  const recalled = recallEarlier({...input, system});
  const {cells, places} = collectCells(designed.filter(isCounted), input.designs, recalled, input.rules);
  const virtual = [...findDerivable(cells, system), ...findEditionDifferences(cells, recalled.shown, system)];
  const own = input.known.filter(({key, unit}) => key.authority === input.authority && unit === input.unit);
  const known = [...system.known, ...recalled.constraints, ...own.flatMap((figure) => toConstraint(figure, system))];
  return {
    system,
    problem: {values: [...system.values, ...recalled.formerValues], cells: weigh([...cells, ...virtual]), known},
    designed,
    findPlace: ({atoms}) => places.get(identityOf(atoms)),
    isCounted,
    visible: cells.length,
    unexplained: recalled.unexplained
  };
}

// A total that is missing while its parts are there can be computed: only what has no parts is not known.
function missingAtoms(key: SubmittedCount["key"], system: LinkedSystem): number[] {
  return Object.values(key).includes(ALL) ? [] : system.findDelivered(selectionOfRow(key));
}

function toConstraint({key, lower, upper}: KnownFigure, system: LinkedSystem): Constraint[] {
  const atoms = system.findAtoms(selectionOfRow(key));
  return atoms === undefined ? [] : [{atoms, lo: lower, hi: upper}];
}

/** Each cell once, in however many tables it stands, with the strictest rule that it meets. */
function collectCells(
  designed: readonly DesignedCell[],
  designs: readonly TableDesign[],
  {hidden}: EarlierKnowledge,
  rules: DisclosureRules
) {
  const places = new Map<string, number>();
  const cells: SelectedCell[] = [];
  for (const design of designs) {
    const own = designed.filter(({table}) => table === design.name);
    const primaries = findPrimaries(design, own, rules);
    for (const [position, {atoms, value, selection}] of own.entries()) {
      const id = identityOf(atoms);
      const place = places.get(id) ?? cells.length;
      places.set(id, place);
      const before = cells[place];
      const threshold = Math.max(designThreshold(design, rules), before?.threshold ?? 0);
      const reach = strictest(before?.reach, toReach(value, primaries.get(position)));
      cells[place] = {atoms, value, selection, threshold, weight: 1, ...(reach ? {reach} : {})};
    }
  }
  for (const atoms of hidden) {
    const cell = cells[places.get(identityOf(atoms)) ?? -1];
    if (cell) cell.fixed = "suppressed";
  }
  keepTotal(cells, designed, places);
  return {cells, places};
}

function toReach(value: number, primary: Primary | undefined): Reach | undefined {
  return primary && {...reachOf(value, primary.threshold, "threshold"), down: primary.down};
}

// The grand total stays where it may be seen: a table without it says nothing.
function keepTotal(
  cells: readonly ThresholdCell[],
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
