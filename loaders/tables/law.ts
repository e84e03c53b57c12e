import type {ProtectedTable} from "../model/protected-table.js";
import type {Column, Row} from "../model/table.js";
import {markKnown} from "../protect/protect-table.js";
import {recipe} from "./recipe.js";

const COLUMNS: readonly Column[] = [
  {name: "date", type: "string", role: "dimension", title: {sv: "Datum", en: "Date"}},
  {
    name: "instrument",
    type: "string",
    role: "dimension",
    title: {sv: "Författning eller konvention", en: "Act or convention"}
  },
  {name: "provision", type: "string", role: "attribute", title: {sv: "Bestämmelse", en: "Provision"}},
  {name: "change_sv", type: "string", role: "attribute", title: {sv: "Ändring", en: "Change (in Swedish)"}},
  {name: "change_en", type: "string", role: "attribute", title: {sv: "Ändring (på engelska)", en: "Change"}},
  {name: "child_sv", type: "string", role: "attribute", title: {sv: "För barn", en: "For children (in Swedish)"}},
  {name: "child_en", type: "string", role: "attribute", title: {sv: "För barn (på engelska)", en: "For children"}},
  {name: "source", type: "string", role: "attribute", title: {sv: "Källa", en: "Source"}},
  {name: "via", type: "string", role: "attribute", title: {sv: "Sett hos", en: "Seen at"}},
  {name: "place", type: "string", role: "attribute", title: {sv: "Plats i källan", en: "Place in the source"}},
  {name: "origin", type: "string", role: "attribute", title: {sv: "Rad i underlaget", en: "Row in the data"}}
];

/** Dates of the law on trafficking and trafficking-like offences against children; an event, not a measurement, a row. */
export const law = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("law");
  const rows = dataset.events
    .map(
      ({fields, source, via, place, origin}): Row => ({
        ...fields,
        source,
        via: via ?? null,
        place,
        origin: `${origin.path}:${origin.line}`
      })
    )
    .sort((a, b) => (`${a.date}|${a.instrument}` < `${b.date}|${b.instrument}` ? -1 : 1));
  return markKnown({
    name: "law",
    title: dataset.title,
    subtitle: {
      sv: "Antagande, ikraftträdande och ändringar efter datum",
      en: "Adoption, entry into force and amendments by date"
    },
    units: [],
    concepts: [dataset.concept],
    columns: COLUMNS,
    rows,
    sources: [...new Set(rows.map(({source}) => String(source)))].sort(),
    licenses: dataset.licenses,
    inputs: [{path: dataset.path, sha256: dataset.sha256}],
    notes: []
  });
});
