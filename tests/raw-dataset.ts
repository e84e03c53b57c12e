import type {Codelist} from "../loaders/model/codelist.js";
import {formatIssue} from "../loaders/model/issue.js";
import type {RawDataset} from "../loaders/model/raw.js";
import {fromCsv} from "../loaders/read/csv.js";
import {screenDataset} from "../loaders/screen/dataset.js";

/** The columns of a made-up dataset. */
export const HEADER = "period,sex,measure,unit,value,lower,upper,status,wording,source,via,place,note";
/** Its rows: girls, boys and all, which add up. */
export const ROWS = [
  "2018,girl,count,child,19,,,exact,,agency-2019,,table 1,",
  "2018,boy,count,child,38,,,exact,,agency-2019,,table 1,",
  "2018,all,count,child,57,,,exact,,agency-2019,,table 1,"
] as const;

function codelist(name: string, codes: readonly string[]): [string, Codelist] {
  const text = {sv: "x", en: "x"};
  return [
    name,
    {name, path: "", codes: codes.map((code, order) => ({code, order, label: text, definition: text, extra: {}}))}
  ];
}

/** What the dataset is screened against. */
export const CONTEXT = {
  codelists: new Map([
    codelist("sex", ["girl", "boy", "all"]),
    codelist("measure", ["count", "percent"]),
    codelist("unit", ["child"]),
    codelist("observation-status", ["exact", "rounded", "bound", "worded", "derived", "missing"]),
    codelist("concept", ["identified"]),
    codelist("source-type", ["survey"])
  ]),
  references: new Set(["agency-2019", "news-2020"])
};

const FIELDS = HEADER.split(",").map((name) => ({
  name,
  type: "string",
  title: name,
  "title@en": name,
  ...(name === "sex" ? {codelist: "sex"} : {})
}));

/** A dataset as it is read, with other rows, another description or another header. */
export function rawDataset(
  rows: readonly string[],
  change: (descriptor: Record<string, unknown>) => void = () => {},
  header = HEADER
): RawDataset {
  const resource = {
    name: "known",
    path: "known.csv",
    bytes: 1,
    hash: `sha256:${"0".repeat(64)}`,
    schema: {primaryKey: ["period", "sex", "measure", "unit", "source", "via"], fields: FIELDS},
    totals: [{over: "sex", total: "all", parts: ["girl", "boy"]}]
  };
  const descriptor: Record<string, unknown> = {
    name: "known",
    title: "t",
    "title@en": "t",
    shortTitle: "t",
    "shortTitle@en": "t",
    description: "d",
    "description@en": "d",
    concept: "identified",
    sourceType: "survey",
    sources: [{title: "s", reference: "agency-2019"}],
    licenses: [{title: "l"}],
    resources: [resource]
  };
  change(descriptor);
  const table = fromCsv(`${[header, ...rows].join("\n")}\n`, "known.csv");
  const descriptorPath = "datapackage.json";
  return {
    name: "known",
    folder: "data/published/known",
    descriptorPath,
    descriptor,
    table,
    bytes: 1,
    sha256: "0".repeat(64)
  };
}

/** Every issue of it, one a line. */
export function issuesOf(raw: RawDataset): string[] {
  return screenDataset(raw, CONTEXT).issues.map(formatIssue);
}
