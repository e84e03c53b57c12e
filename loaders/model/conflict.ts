import type {Text} from "./language.js";

/** Figures that contradict each other: all are kept, and the contradiction is shown. */
export interface Conflict {
  id: string;
  title: Text;
  explanation: Text;
  /** The rows, by dataset and the values of some of their columns. */
  observations: readonly {dataset: string; where: Readonly<Record<string, string>>}[];
}
