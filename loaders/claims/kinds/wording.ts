import type {WordingClaim} from "../../model/claim.js";
import type {Text} from "../../model/language.js";
import {getRow, type Selection, type Tables, toInput} from "../select.js";
import {commonOf} from "./common.js";

/** What the source says in words; `text` says it in the languages of the report. */
export function wording(tables: Tables, id: string, selection: Selection, text: Text): WordingClaim {
  const row = getRow(tables, selection);
  if (typeof row.wording !== "string") throw new Error(`claim "${id}" needs the source's words, the row has none`);
  return {
    ...commonOf(id, [toInput(selection.table, [row])]),
    kind: "wording",
    value: null,
    text,
    wording: row.wording,
    wordingLanguage: row.wordingLanguage === "sv" ? "sv" : "en",
    formula: `“${row.wording}”`
  };
}
