import {type ColumnTable, from} from "arquero";
import type {Cell} from "../model/cell.js";
import type {Dataset} from "../model/dataset.js";
import type {Observation} from "../model/observation.js";
import type {Value} from "../model/table.js";

/**
 * The observations of one or more datasets as one arquero table: a column for the dataset and its concept, one for each dimension,
 * and the measure with its attributes. `value` is null unless the status is exact, rounded or derived; `lower` and `upper` are null
 * unless it is bound. `origin` is the observation's place, such as `data/published/…/….csv:14`, for the trace.
 */
export function tidy(datasets: readonly Dataset[]): ColumnTable {
  const dimensions = [
    ...new Set(datasets.flatMap(({observations}) => observations.flatMap((o) => Object.keys(o.dimensions))))
  ];
  return from(
    datasets.flatMap((dataset) => dataset.observations.map((observation) => toRecord(dataset, observation, dimensions)))
  );
}

function toRecord(dataset: Dataset, observation: Observation, dimensions: readonly string[]): Record<string, Value> {
  const {source, via, place, note, origin} = observation;
  return {
    dataset: dataset.name,
    concept: dataset.concept,
    ...Object.fromEntries(dimensions.map((name) => [name, observation.dimensions[name] ?? null])),
    ...figureOf(observation),
    source,
    via: via ?? null,
    place,
    note: note ?? null,
    origin: `${origin.path}:${origin.line}`
  };
}

/** The columns of a row that say what its figure is: what is counted, the number or what stands in its place, and how sure it is. */
export function figureOf(observation: Observation): FigureColumns {
  const {measure, unit, cell, wordingLanguage = null} = observation;
  return {measure, unit, ...valuesOf(cell), wordingLanguage};
}

/** Names of those columns, each with its value. */
export type FigureColumns = Record<
  "measure" | "unit" | "value" | "lower" | "upper" | "status" | "wording" | "wordingLanguage",
  Value
>;

function valuesOf(cell: Cell): Pick<FigureColumns, "value" | "lower" | "upper" | "status" | "wording"> {
  const none = {value: null, lower: null, upper: null, wording: null};
  switch (cell.status) {
    case "published":
      return {...none, value: cell.value, status: cell.precision, wording: cell.wording ?? null};
    case "bounded":
      return {...none, lower: cell.lower ?? null, upper: cell.upper ?? null, status: "bound"};
    case "worded":
      return {...none, status: "worded", wording: cell.wording};
    case "suppressed":
      return {...none, status: "suppressed"};
    case "missing":
      return {...none, status: "missing", wording: cell.wording ?? null};
  }
}
