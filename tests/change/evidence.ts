import type {Observation} from "../../loaders/model/observation.js";
import type {Evidence} from "../../loaders/read/evidence.js";
import {changeEvidence} from "../changed-evidence.js";

/** The evidence with the published numbers of some observations of one dataset changed. */
export function withChanged(
  evidence: Evidence,
  name: string,
  isMeant: (observation: Observation) => boolean,
  change: (value: number) => number
): Evidence {
  return changeEvidence(name, (observations) => observations.map(changed), evidence);

  function changed(observation: Observation): Observation {
    const {cell} = observation;
    if (cell.status !== "published" || !isMeant(observation)) return observation;
    return {...observation, cell: {...cell, value: change(cell.value)}};
  }
}
