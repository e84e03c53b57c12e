import type {AuditedCell, ProtectedCollection} from "../../loaders/model/protected.js";
import {intervalOf} from "../../loaders/model/protected-interval.js";
import {withAttacker} from "../../loaders/protect/attack/attacker.js";
import type {OfferedCodes} from "../../loaders/protect/collection/cubes.js";
import {makeGateSystem} from "../../loaders/protect/gate/gate-system.js";
import {findScopes} from "../../loaders/protect/gate/scope.js";

/** A collection with the audit that its own tables allow: what anybody can compute of each hidden cell from them and nothing else. */
export function withAudit(collection: ProtectedCollection, offered: OfferedCodes): ProtectedCollection {
  const audit = findScopes([collection]).flatMap((scope) => {
    const gate = makeGateSystem(scope, [], offered);
    const {size, known} = gate.linked;
    const cells = scope.members.flatMap(({tables}) =>
      tables.flatMap((table) =>
        table.counts.map(({key, cell}) => {
          const atoms = gate.atomsOf(collection.name, {table: table.name, key}) ?? [];
          return {table: table.name, key, atoms, cell};
        })
      )
    );
    const shown = cells.flatMap(({atoms, cell}) => {
      const interval = intervalOf(cell);
      return interval ? [{atoms, lo: interval[0], hi: interval[1]}] : [];
    });
    const system = {
      size,
      lower: new Array<number>(size).fill(0),
      upper: new Array<number>(size).fill(Number.POSITIVE_INFINITY),
      constraints: [...known, ...shown]
    };
    return withAttacker(system, (attacker) =>
      cells.flatMap(({table, key, atoms, cell}): AuditedCell[] => {
        if (cell.status === "published" || cell.status === "missing") return [];
        const [lower, upper] = attacker.findWhole({atoms});
        return [{table, key, lower, ...(Number.isFinite(upper) ? {upper} : {})}];
      })
    );
  });
  return {...collection, audit};
}
