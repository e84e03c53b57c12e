import type {Codelist} from "../model/codelist.js";
import type {Column, Row} from "../model/table.js";

/** Where a column's codes are explained: the name of the code list, where it differs from the column's own. */
const CODELIST_OF: Readonly<Record<string, string>> = {age: "age-group", status: "observation-status"};

/** Labels of codes that the recipes make themselves. */
const OWN_LABELS: Readonly<Record<string, Column["labels"]>> = {
  base: {
    population: {sv: "folkbokförda barn", en: "resident children"},
    "unaccompanied-children": {sv: "ensamkommande barn som sökt asyl", en: "unaccompanied children who sought asylum"}
  },
  depth: {
    words: {sv: "ord eller gränser", en: "words or bounds"},
    total: {sv: "totalantal", en: "a total"},
    sex: {sv: "flickor och pojkar", en: "girls and boys"}
  }
};

/** Name of the code list that explains a column's codes; a column without one has no such list. */
export function codelistOf(column: string): string {
  return CODELIST_OF[column] ?? column;
}

const ATTRIBUTES: readonly Column[] = [
  {name: "lower", type: "number", role: "attribute", title: {sv: "Lägst", en: "Lower bound"}},
  {name: "upper", type: "number", role: "attribute", title: {sv: "Högst", en: "Upper bound"}},
  {name: "status", type: "string", role: "attribute", title: {sv: "Status", en: "Status"}},
  {name: "wording", type: "string", role: "attribute", title: {sv: "Källans ord", en: "The source’s words"}},
  {name: "source", type: "string", role: "attribute", title: {sv: "Källa", en: "Source"}},
  {name: "via", type: "string", role: "attribute", title: {sv: "Sett hos", en: "Seen at"}},
  {name: "place", type: "string", role: "attribute", title: {sv: "Plats i källan", en: "Place in the source"}},
  {name: "note", type: "string", role: "attribute", title: {sv: "Not", en: "Note"}},
  {name: "origin", type: "string", role: "attribute", title: {sv: "Rad i underlaget", en: "Row in the data"}}
];

const TITLES: Readonly<Record<string, Column["title"]>> = {
  dataset: {sv: "Datamängd", en: "Dataset"},
  concept: {sv: "Vad som räknas", en: "What is counted"},
  period: {sv: "Period", en: "Period"},
  area: {sv: "Land", en: "Country"},
  stage: {sv: "Led", en: "Stage"},
  sex: {sv: "Kön", en: "Sex"},
  age: {sv: "Ålder", en: "Age"},
  purpose: {sv: "Ändamål", en: "Purpose"},
  form: {sv: "Källans form", en: "Form in the source"},
  responder: {sv: "Den som hänvisat", en: "First responder"},
  residence: {sv: "Uppehållsstatus", en: "Residence status"},
  citizenship: {sv: "Medborgarskap", en: "Citizenship"},
  measure: {sv: "Mått", en: "Measure"},
  unit: {sv: "Enhet", en: "Unit"},
  base: {sv: "Bas", en: "Base"},
  depth: {sv: "Vad källan säger", en: "What the source says"}
};

/**
 * The column of a dimension, with the labels of the codes that the rows use.
 * @throws Error when a row holds a code that the code list does not explain
 */
export function dimension(name: string, rows: readonly Row[], codelists: ReadonlyMap<string, Codelist>): Column {
  const title = TITLES[name];
  if (!title) throw new Error(`column without a title: "${name}" (known: ${Object.keys(TITLES).join(", ")})`);
  const labels = labelsFor(name, rows, codelists);
  return {name, type: "string", role: "dimension", title, ...(labels === undefined ? {} : {labels})};
}

/** The attributes that follow a measure taken from the data as it is: bounds, status, words, source, place and row. */
export function attributes(rows: readonly Row[], codelists: ReadonlyMap<string, Codelist>): Column[] {
  return ATTRIBUTES.map((column) =>
    column.name === "status" ? {...column, labels: labelsFor("status", rows, codelists) ?? {}} : column
  );
}

function labelsFor(name: string, rows: readonly Row[], codelists: ReadonlyMap<string, Codelist>): Column["labels"] {
  const codelist = codelists.get(codelistOf(name));
  if (!codelist) return OWN_LABELS[name];
  const used = [...new Set(rows.map((row) => row[name]).filter((code) => typeof code === "string"))].sort();
  return Object.fromEntries(
    used.map((code) => {
      const found = codelist.codes.find((candidate) => candidate.code === code);
      if (!found) throw new Error(`unknown code in ${name}: "${code}" (code list ${codelist.name})`);
      return [code, found.label];
    })
  );
}
