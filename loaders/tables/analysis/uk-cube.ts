import type {Row} from "../../model/table.js";
import {perEvidence} from "../per-evidence.js";
import {tidy} from "../tidy.js";

/** A cell of the children referred in the United Kingdom: quarter, first responder, form, main purpose and sex. */
export interface CubeCell {
  period: string;
  responder: string;
  form: string;
  /** Purpose of the report's code list: several for combined forms, unknown where none is stated. */
  purpose: string;
  /** Each purpose that the form names, in the source's own categories. */
  mentions: readonly string[];
  sex: string;
  children: number;
  row: Row;
}

/** The quarters that the cube covers; `readCube` refuses more, others and fewer. */
const CUBE_QUARTERS = ["2022-Q2", "2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"] as const;

/** The period of the cube, from its first quarter to its last. */
export const CUBE_PERIOD = `${CUBE_QUARTERS[0]}/${CUBE_QUARTERS[6]}`;

/** The purposes of the cube, in the order in which they are shown. */
export const CUBE_PURPOSES = [
  "sexual",
  "forced-labour",
  "domestic-work",
  "criminality",
  "organ-removal",
  "several",
  "unknown"
] as const;

/** Who refers, in the order of the code list. */
export const CUBE_RESPONDERS = ["local-authority", "police", "government-agency", "ngo"] as const;

/**
 * The cube of the Home Office's quarterly tables: a child stands in one cell, under its combination of forms.
 * @throws Error when a form is not in the code list, or a cell holds no number
 */
export const readCube = perEvidence((evidence): readonly CubeCell[] => {
  const forms = new Map(evidence.codelists.get("form")?.codes.map((code) => [code.code, code]) ?? []);
  const rows = tidy([evidence.getDataset("uk-referrals")]).objects() as Row[];
  const cells = rows
    .filter(({period, form, responder}) => String(period).includes("-Q") && form !== "all" && responder !== "all")
    .map((row) => {
      const form = forms.get(String(row.form));
      if (!form) throw new Error(`form without a code: "${row.form}"`);
      if (typeof row.value !== "number") throw new Error(`cell without a number: ${row.origin}`);
      return {
        period: String(row.period),
        responder: String(row.responder),
        form: form.code,
        purpose: form.parent ?? "unknown",
        mentions: (form.extra.purposes ?? "").split(" ").filter((name) => name !== ""),
        sex: String(row.sex),
        children: row.value,
        row
      };
    });
  const periods = [...new Set(cells.map(({period}) => period))].sort();
  if (periods.join() !== CUBE_QUARTERS.join())
    throw new Error(`the cube covers ${periods.join(", ")}, the analyses say ${CUBE_QUARTERS.join(", ")}`);
  return cells;
});

/** The cells of a sex that answer a condition, added. */
export function countOf(
  cells: readonly CubeCell[],
  sex: "girl" | "boy" | "unknown",
  keep = (_: CubeCell) => true
): number {
  return cells.reduce((sum, cell) => (cell.sex === sex && keep(cell) ? sum + cell.children : sum), 0);
}

/** The rows behind cells, for the trace. */
export function rowsOf(cells: readonly CubeCell[]): Row[] {
  return cells.map(({row}) => row);
}
