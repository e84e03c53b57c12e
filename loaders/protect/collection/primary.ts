import type {TableDesign} from "../../model/protected.js";
import {type DisclosureRules, thresholdOf} from "../rules.js";
import {ALL} from "./cubes.js";
import type {DesignedCell} from "./designed-cells.js";

/** Why a cell must not be seen: how far an attacker's interval must reach. */
export interface Primary {
  /** The interval must reach up to it. */
  threshold: number;
  /** How far below its value the interval must reach. */
  down: number;
}

/** The cells that must not be seen, by position. */
export type Primaries = ReadonlyMap<number, Primary>;

/** The threshold of a designed table: its authority is a dimension too, and a single year is found more easily than a period. */
export function designThreshold({dimensions, authority}: TableDesign, rules: DisclosureRules): number {
  const finding = dimensions.filter(
    ({name, categories}) => name !== "year" || categories.some(({parts}) => parts.length === 1)
  );
  return thresholdOf(rules, [...finding.map(({name}) => name), ...(authority === ALL ? [] : ["authority"])]);
}

/** Primary cells of one designed table: small counts, and the divisions of groups that share an attribute. */
export function findPrimaries(design: TableDesign, cells: readonly DesignedCell[], rules: DisclosureRules): Primaries {
  const threshold = designThreshold(design, rules);
  const primaries = new Map<number, Primary>();
  for (const [position, down] of [...smallCounts(cells, threshold), ...homogeneousGroups(design, cells, rules)]) {
    primaries.set(position, {threshold, down: Math.max(down, primaries.get(position)?.down ?? 0)});
  }
  return primaries;
}

type Found = [position: number, down: number];

function smallCounts(cells: readonly DesignedCell[], threshold: number): Found[] {
  return cells.flatMap(({value}, position): Found[] => (value > 0 && value < threshold ? [[position, 1]] : []));
}

/**
 * Group disclosure: where all of a group but `homogeneousBut` have the same sensitive attribute, everybody who knows that a child belongs to
 * the group knows the attribute. All parts of the group are primary then, zeros too, and of the largest so few must be possible that the
 * group need not share it.
 */
function homogeneousGroups(
  {dimensions}: TableDesign,
  cells: readonly DesignedCell[],
  {sensitiveDimensions, homogeneousBut}: DisclosureRules
): Found[] {
  return dimensions
    .filter(({name}) => sensitiveDimensions.includes(name))
    .flatMap(({name}) => [...listGroups(name, cells).values()])
    .flatMap(({total, parts}) => {
      const countOf = (position: number) => cells[position]?.value ?? 0;
      const largest = Math.max(0, ...parts.map(countOf));
      if (total === 0 || total - largest > homogeneousBut) return [];
      const needed = homogeneousBut + 1 - (total - largest);
      return parts.map((position): Found => {
        const value = countOf(position);
        return [position, Math.min(value, value === largest ? needed : 1)];
      });
    });
}

/** The parts of each group that one dimension divides, and the group's total. */
function listGroups(dimension: string, cells: readonly DesignedCell[]) {
  const groups = new Map<string, {total: number; parts: number[]}>();
  for (const [position, {key, value}] of cells.entries()) {
    const id = JSON.stringify({...key, [dimension]: ALL});
    const group = groups.get(id) ?? {total: 0, parts: []};
    if (key[dimension] === ALL) group.total = value;
    else group.parts.push(position);
    groups.set(id, group);
  }
  return groups;
}
