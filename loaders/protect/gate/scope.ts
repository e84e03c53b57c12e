import type {ProtectedCollection, ProtectedCounts} from "../../model/protected.js";
import {ALL} from "../collection/cubes.js";

/** Tables of one authority and unit, over the editions that count the same children: one system. */
export interface Scope {
  authority: string;
  unit: string;
  /** By date; the last edition's audit is the one that holds. */
  members: readonly {collection: ProtectedCollection; tables: readonly ProtectedCounts[]}[];
}

/**
 * What hangs together: editions of a collection share their cells, unless a correction of the authority and unit came between them; of a
 * total, that of any authority.
 * Different authorities and units are never added, hence never attacked together.
 */
export function findScopes(collections: readonly ProtectedCollection[]): Scope[] {
  const sorted = [...collections].sort((a, b) => (`${a.date} ${a.name}` < `${b.date} ${b.name}` ? -1 : 1));
  const ids = new Set(
    sorted.flatMap(({tables}) => tables.map(({authority, unit}) => JSON.stringify([authority, unit])))
  );
  return [...ids].sort().flatMap((id) => {
    const [authority, unit] = JSON.parse(id) as [string, string];
    const members = sorted.flatMap((collection) => {
      const tables = collection.tables.filter((table) => table.authority === authority && table.unit === unit);
      return tables.length > 0 ? [{collection, tables}] : [];
    });
    return joinEditions(members, authority, unit).map((group) => ({authority, unit, members: group}));
  });
}

type Member = Scope["members"][number];

function joinEditions(members: readonly Member[], authority: string, unit: string): Member[][] {
  const groups: Member[][] = [];
  for (const member of members) {
    const joined = groups.filter((group) => group.some((other) => isSame(other, member, members, authority, unit)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), member]);
  }
  return groups;
}

function isSame(before: Member, after: Member, all: readonly Member[], authority: string, unit: string): boolean {
  if (!after.collection.earlier.includes(before.collection.name)) return false;
  return !all
    .flatMap(({collection}) => collection.corrections)
    .some(
      (one) =>
        (authority === ALL || one.authority === authority) &&
        one.unit === unit &&
        one.since > before.collection.date &&
        one.since <= after.collection.date
    );
}
