import type {Dataset} from "../../loaders/model/dataset.js";
import type {Observation} from "../../loaders/model/observation.js";
import type {Evidence} from "../../loaders/read/evidence.js";

/** The evidence with the published numbers of some observations of one dataset changed. */
export function withChanged(
  evidence: Evidence,
  name: string,
  isMeant: (observation: Observation) => boolean,
  change: (value: number) => number
): Evidence {
  const datasets = evidence.datasets.map((dataset) =>
    dataset.name === name ? {...dataset, observations: dataset.observations.map(changed)} : dataset
  );
  return {
    ...evidence,
    datasets,
    getDataset: (wanted) => datasets.find((dataset) => dataset.name === wanted) as Dataset
  };

  function changed(observation: Observation): Observation {
    const {cell} = observation;
    if (cell.status !== "published" || !isMeant(observation)) return observation;
    return {...observation, cell: {...cell, value: change(cell.value)}};
  }
}
