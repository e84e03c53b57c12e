import type {TableDesign} from "../../model/protected.js";
import {type DisclosureRules, thresholdOf} from "../rules.js";
import {ALL} from "./cubes.js";
import type {DesignedCell} from "./designed-cells.js";

/** Thresholds of the cells that must not be seen, by position; the largest where several rules meet. */
export type Primaries = ReadonlyMap<number, number>;

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
  return new Map(
    [...smallCounts(cells, threshold), ...homogeneousGroups(design, cells, rules)].map((position) => [
      position,
      threshold
    ])
  );
}

function smallCounts(cells: readonly DesignedCell[], threshold: number): number[] {
  return cells.flatMap(({value}, position) => (value > 0 && value < threshold ? [position] : []));
}

/**
 * Group disclosure: where all of a group but `homogeneousBut` have the same sensitive attribute, everybody who knows that a child belongs to
 * the group knows the attribute. All parts of the group are primary then, zeros too.
 */
function homogeneousGroups(
  {dimensions}: TableDesign,
  cells: readonly DesignedCell[],
  {sensitiveDimensions, homogeneousBut}: DisclosureRules
): number[] {
  return dimensions
    .filter(({name}) => sensitiveDimensions.includes(name))
    .flatMap(({name}) => {
      const groups = new Map<string, {total: number; parts: number[]}>();
      for (const [position, {key, value}] of cells.entries()) {
        const id = JSON.stringify({...key, [name]: ALL});
        const group = groups.get(id) ?? {total: 0, parts: []};
        if (key[name] === ALL) group.total = value;
        else group.parts.push(position);
        groups.set(id, group);
      }
      return [...groups.values()].flatMap(({total, parts}) => {
        const largest = Math.max(...parts.map((position) => cells[position]?.value ?? 0));
        return total > 0 && total - largest <= homogeneousBut ? parts : [];
      });
    });
}
