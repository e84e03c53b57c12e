import type {Observation} from "../loaders/model/observation.js";
import {type Evidence, readEvidence} from "../loaders/read/evidence.js";

/** Evidence, the project's where none is given, with the observations of one dataset changed. */
export function changeEvidence(
  dataset: string,
  change: (observations: readonly Observation[]) => readonly Observation[],
  evidence: Evidence = readEvidence()
): Evidence {
  const datasets = evidence.datasets.map((one) =>
    one.name === dataset ? {...one, observations: change(one.observations)} : one
  );
  return {
    ...evidence,
    datasets,
    getDataset: (name) => datasets.find((one) => one.name === name) ?? evidence.getDataset(name)
  };
}

/** Observations with another cell where the dimensions are the given ones. */
export function setCell(where: Readonly<Record<string, string>>, cell: Observation["cell"]) {
  return (observations: readonly Observation[]) =>
    observations.map((one) =>
      Object.entries(where).every(([name, code]) => one.dimensions[name] === code) ? {...one, cell} : one
    );
}
