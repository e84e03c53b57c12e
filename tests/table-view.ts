import type {TableView} from "../src/components/rows.js";

/** A table as a page sees it, of the columns and rows of a test. */
export function makeView(columns: TableView["columns"], rows: TableView["rows"]): TableView {
  const text = {sv: "", en: ""};
  const described = {units: [], concepts: [], sources: [], licenses: [], inputs: [], notes: []};
  return {name: "t", title: text, subtitle: text, ...described, columns, rows};
}
