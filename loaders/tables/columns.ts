import type {Codelist} from "../model/codelist.js";
import type {Column, Row} from "../model/table.js";

/** Where a column's codes are explained: the name of the code list, where it differs from the column's own. */
const CODELIST_OF: Readonly<Record<string, string>> = {
  age: "age-group",
  status: "observation-status",
  wordingCode: "wording"
};

/** Columns that hold the codes of several lists; a code of none stands for itself. */
const CODELISTS_OF: Readonly<Record<string, readonly string[]>> = {category: ["purpose", "responder"]};

/** Labels of codes that the recipes make themselves. */
const OWN_LABELS: Readonly<Record<string, Column["labels"]>> = {
  base: {
    population: {sv: "folkbokförda barn", en: "resident children"},
    "unaccompanied-children": {sv: "ensamkommande barn som sökt asyl", en: "unaccompanied children who sought asylum"}
  },
  assumption: {
    "same-split": {sv: "samma fördelning som bland alla", en: "the same split as among all"},
    "any-split": {sv: "vilken fördelning som helst", en: "any split that is possible"}
  },
  comparison: {
    "years-regional-coordinators": {sv: "koordinatorernas år", en: "the coordinators’ years"},
    "years-migration-agency": {sv: "Migrationsverkets år", en: "the Migration Agency’s years"},
    "years-detected-victims": {sv: "upptäckta offer, år", en: "detected victims, years"},
    sources: {sv: "källor samma år", en: "sources of one year"},
    "pairs-regional-coordinators": {sv: "två av koordinatorernas år", en: "two of the coordinators’ years"},
    "responder-against-others": {sv: "en aktör mot alla andra", en: "one first responder against all others"},
    "2023-against-2022": {sv: "2023 mot 2022, kvartal 2–4", en: "2023 against 2022, quarters 2–4"}
  },
  subject: {
    girls: {sv: "flickor av alla barn", en: "girls of all children"},
    sexual: {sv: "sexuella ändamål av alla barn", en: "sexual purposes of all children"}
  },
  factor: {
    all: {sv: "alla", en: "all"},
    purpose: {sv: "ändamål", en: "purpose"},
    responder: {sv: "vem som anmäler", en: "who refers"},
    period: {sv: "kvartal", en: "quarter"}
  },
  stratifier: {
    responder: {sv: "vem som anmäler", en: "who refers"},
    period: {sv: "kvartal", en: "quarter"},
    purpose: {sv: "ändamål", en: "purpose"},
    "responder-and-period": {sv: "vem som anmäler och kvartal", en: "who refers and quarter"},
    "purpose-and-period": {sv: "ändamål och kvartal", en: "purpose and quarter"}
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
  {
    name: "wordingLanguage",
    type: "string",
    role: "attribute",
    title: {sv: "Ordens språk", en: "Language of the words"}
  },
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
  depth: {sv: "Vad källan säger", en: "What the source says"},
  subject: {sv: "Vad orden gäller", en: "What the words are about"},
  assumption: {sv: "Antagande", en: "Assumption"},
  assumed: {sv: "Antagen verklig kvot", en: "Assumed true ratio"},
  comparison: {sv: "Jämförelse", en: "Comparison"},
  factor: {sv: "Indelning", en: "Division"},
  category: {sv: "Del", en: "Part"},
  stratifier: {sv: "Grupperad efter", en: "Grouped by"},
  wordingCode: {sv: "Källans ord läses som", en: "The source’s words are read as"}
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
  const used = [...new Set(rows.map((row) => row[name]).filter((code) => typeof code === "string"))].sort();
  const several = CODELISTS_OF[name];
  if (several) return labelsOfSeveral(used, several, codelists);
  const codelist = codelists.get(codelistOf(name));
  if (!codelist) return OWN_LABELS[name];
  const found = used.map((code) => {
    const entry = codelist.codes.find((candidate) => candidate.code === code);
    if (!entry) throw new Error(`unknown code in ${name}: "${code}" (code list ${codelist.name})`);
    return entry;
  });
  // In the code list's order: whoever reads the file lists the codes in it.
  return Object.fromEntries(found.sort((a, b) => a.order - b.order).map(({code, label}) => [code, label]));
}

function labelsOfSeveral(
  used: readonly string[],
  names: readonly string[],
  codelists: ReadonlyMap<string, Codelist>
): Column["labels"] {
  const codes = names.flatMap((name) => codelists.get(name)?.codes ?? []);
  return Object.fromEntries(
    used.flatMap((code) => {
      const found = codes.find((candidate) => candidate.code === code);
      return found ? [[code, found.label]] : [];
    })
  );
}
