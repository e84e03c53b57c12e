import type {Category, TableDesign} from "../../model/protected.js";
import {designCells} from "../collection/designed-cells.js";
import {findPrimaries} from "../collection/primary.js";
import type {SystemProblem} from "../collection/problem.js";
import type {LinkedSystem} from "../linked/linked-system.js";
import type {DisclosureRules} from "../rules.js";

/** A coarser form of a table, and how many of its cells would be primary. */
export interface Merging {
  dimension: string;
  /** Codes that become one category; none when the dimension is left out. */
  merged: readonly string[];
  design: TableDesign;
  cells: number;
  primary: number;
}

/** How a designed table stands before anything is suppressed. */
export interface DesignReview {
  table: string;
  cells: number;
  primary: number;
  /** Coarser forms that leave half, a quarter and none of the primary cells, each with the most cells; none when the table can be published whole. */
  mergings: Merging[];
}

/** The delivered tables, and which cells the authority could count; what it could not is no 0. */
type Counted = Pick<SystemProblem, "system" | "isCounted">;

/** Shares of the primary cells that a named merging may leave. */
const TARGETS = [1 / 2, 1 / 4, 0];

/** Says whether a table can be published whole, and which merging of categories would bring it closer: tables are designed first. */
export function reviewDesign(design: TableDesign, counted: Counted, rules: DisclosureRules): DesignReview {
  const {cells, primary} = weighDesign(design, counted, rules);
  if (primary === 0) return {table: design.name, cells, primary, mergings: []};
  const mergings = listMergings(design, counted.system).map((merging) => ({
    ...merging,
    ...weighDesign(merging.design, counted, rules)
  }));
  const named = TARGETS.flatMap((share) => findFinest(mergings, share * primary));
  return {table: design.name, cells, primary, mergings: [...new Set(named)]};
}

/** The merging with the most cells among those that leave so few primary ones; none where there is none. */
function findFinest(mergings: readonly Merging[], most: number): Merging[] {
  const enough = mergings.filter(({primary}) => primary <= most);
  return enough.sort((a, b) => b.cells - a.cells || a.primary - b.primary).slice(0, 1);
}

function weighDesign(design: TableDesign, {system, isCounted}: Counted, rules: DisclosureRules) {
  const cells = designCells(design, system).filter(isCounted);
  return {cells: cells.length, primary: findPrimaries(design, cells, rules).size};
}

function listMergings(design: TableDesign, system: LinkedSystem): Pick<Merging, "dimension" | "merged" | "design">[] {
  return design.dimensions.flatMap(({name, categories}, position) => {
    // Statistics about individuals are divided by sex (förordning 2001:100, 14 §): it is neither merged nor left out.
    if (name === "sex") return [];
    const replace = (next: readonly Category[]): TableDesign => ({
      ...design,
      dimensions: design.dimensions.flatMap((dimension, index) =>
        index !== position ? [dimension] : next.length === 0 ? [] : [{name, categories: next}]
      )
    });
    const dropped = {dimension: name, merged: [], design: replace([])};
    // What a measure counts overlaps with what others count: measures are not merged.
    const groups = name === "measure" ? [] : name === "year" ? periods(categories) : smallest(design, position, system);
    return [
      ...groups.map((group) => ({
        dimension: name,
        merged: group.map(({code}) => code),
        design: replace(mergeCategories(categories, group))
      })),
      ...(design.dimensions.length > 1 ? [dropped] : [])
    ];
  });
}

/** Neighbouring years: first and last half. */
function periods(categories: readonly Category[]): Category[][] {
  const half = Math.ceil(categories.length / 2);
  return [categories.slice(0, half), categories.slice(half)].filter((group) => group.length > 1);
}

/** The two, three, … categories with the smallest totals, as long as two categories are left. */
function smallest(design: TableDesign, position: number, system: LinkedSystem): Category[][] {
  const {name, categories} = design.dimensions[position] ?? {name: "sex", categories: []};
  const totals = new Map(
    designCells({...design, dimensions: [{name, categories}]}, system).map(({key, value}) => [key[name], value])
  );
  const ordered = [...categories].sort((a, b) => (totals.get(a.code) ?? 0) - (totals.get(b.code) ?? 0));
  return ordered.slice(2).map((_, index) => ordered.slice(0, index + 2));
}

function mergeCategories(categories: readonly Category[], group: readonly Category[]): Category[] {
  const merged = {code: group.map(({code}) => code).join("+"), parts: group.flatMap(({parts}) => parts)};
  return [...categories.filter((category) => !group.includes(category)), merged];
}
