import type {Codelist} from "../model/codelist.js";
import type {Conflict} from "../model/conflict.js";
import type {Dataset} from "../model/dataset.js";
import type {History} from "../model/edition.js";
import type {Gap} from "../model/gap.js";
import {readCodelists} from "./codelists.js";
import {readConflicts} from "./conflicts.js";
import {readDatasets} from "./dataset.js";
import {readHistory} from "./editions.js";
import {readGaps} from "./gaps.js";

/** All that the report stands on, read and screened. */
export interface Evidence {
  codelists: ReadonlyMap<string, Codelist>;
  datasets: readonly Dataset[];
  conflicts: readonly Conflict[];
  gaps: readonly Gap[];
  /** The editions before this one, and what is declared of the changes since. */
  history: History;
  /** The dataset of a name; throws when there is none. */
  getDataset(name: string): Dataset;
}

const KNOWN = new Map<string, Evidence>();

/**
 * Reads and screens everything under `data/`.
 * @param root the project's folder
 * @returns the same evidence for the same folder within one process: files are read and screened once
 * @throws ScreeningError with every issue found
 */
export function readEvidence(root: string = process.cwd()): Evidence {
  const known = KNOWN.get(root) ?? readAll(root);
  KNOWN.set(root, known);
  return known;
}

function readAll(root: string): Evidence {
  const datasets = readDatasets({root});
  const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
  return {
    codelists: readCodelists(root),
    datasets,
    conflicts: readConflicts(root),
    gaps: readGaps(root),
    history: readHistory(root),
    getDataset(name) {
      const dataset = byName.get(name);
      if (!dataset) throw new Error(`unknown dataset: "${name}" (known: ${[...byName.keys()].join(", ")})`);
      return dataset;
    }
  };
}
