import type {Row} from "../../../loaders/model/table.js";

/** Swedish sources in the order in which the report tells of them; each is a series of its own. */
const ORDER = [
  "national-mapping-2009-2011",
  "national-mapping-2012-2015",
  "regional-coordinators",
  "migration-agency",
  "detected-victims"
];

/** Sorts rows by source, in the order of the report, and then by period. */
export function bySource(a: Row, b: Row): number {
  const difference = ORDER.indexOf(String(a.dataset)) - ORDER.indexOf(String(b.dataset));
  if (difference !== 0) return difference;
  const [first, second] = [String(a.period), String(b.period)];
  return first < second ? -1 : first > second ? 1 : 0;
}
