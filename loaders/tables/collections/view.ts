import type {Text} from "../../model/language.js";
import type {ProtectedCell, ProtectedCollection, ProtectedCount, ProtectedCounts} from "../../model/protected.js";
import type {SubmissionUnit} from "../../model/submission.js";
import {RULES} from "../../protect/rules.js";
import {shareOf} from "../../protect/shares.js";
import {type CollectionLabels, capitalised, labelIn} from "./labels.js";
import {basisNotesOf, notesOf, subtitleOf, titleOf} from "./texts.js";

/** A code and what it is called. */
export interface LabelledCode {
  code: string;
  label: Text;
}

/** A protected table as pages show it. */
export interface CollectionTable {
  name: string;
  title: Text;
  subtitle: Text;
  notes: readonly Text[];
  authority: LabelledCode;
  unit: SubmissionUnit;
  basis: ProtectedCounts["basis"];
  /** Each dimension with its codes in order, the total last where there is one. */
  dimensions: readonly {name: string; title: Text; codes: readonly LabelledCode[]}[];
  counts: readonly ProtectedCount[];
}

/** Where girls and boys of each authority stand in one unit: the totals over everything else in one of its tables. */
export interface SexMargin {
  unit: {code: SubmissionUnit; label: Text; definition: Text};
  /** Codes of sex in order, the total last. */
  sexes: readonly LabelledCode[];
  /** What all authorities together are. */
  notes: readonly Text[];
  /** One row for each authority that divides by sex, all authorities together last; `table` is where its cells stand. */
  rows: readonly {authority: LabelledCode; table: string}[];
  /** Girls of all by authority, in whole per cent, where that may be told. */
  shares: readonly {authority: string; sex: string; percent: number}[];
}

/** A protected collection as pages show it: everything with its label in both languages, nothing that is hidden. */
export interface CollectionView {
  name: string;
  title: Text;
  edition: string;
  date: string;
  synthetic: boolean;
  /** The rules that were applied. */
  rules: {version: string; owner: Text; legalBasis: Text; symbol: Text; texts: readonly Text[]};
  authorities: readonly LabelledCode[];
  units: readonly {code: SubmissionUnit; label: Text; definition: Text}[];
  earlier: readonly string[];
  corrections: readonly {authority: Text; unit: Text; reason: Text; since: string}[];
  margins: readonly SexMargin[];
  tables: readonly CollectionTable[];
}

const ALL = "all";
const SEXES = ["girl", "boy", "unknown", ALL];

/** A protected collection with the labels of its codes. */
export function toCollectionView(collection: ProtectedCollection, labels: CollectionLabels): CollectionView {
  const {name, title, edition, date, synthetic, rules, authorities, earlier, corrections, tables} = collection;
  const {owner, legalBasis, symbol, texts} = RULES;
  return {
    name,
    title,
    edition,
    date,
    synthetic,
    rules: {version: rules, owner, legalBasis, symbol, texts},
    authorities: authorities.map((code) => ({code, label: labels.authority(code)})),
    units: unitsOf(tables).map((code) => ({...labels.unit(code), code})),
    earlier,
    corrections: corrections.map(({authority, unit, reason, since}) => ({
      authority: labels.authority(authority),
      unit: labels.unit(unit).label,
      reason,
      since
    })),
    margins: unitsOf(tables).flatMap((unit) => toMargin(unit, collection, labels)),
    tables: tables.map((table) => toTable(table, collection, labels))
  };
}

function toTable(table: ProtectedCounts, collection: ProtectedCollection, labels: CollectionLabels): CollectionTable {
  const {name, authority, unit, basis, dimensions, counts} = table;
  const labelOf = labelIn(table, labels);
  return {
    name,
    title: titleOf(table, labels),
    subtitle: subtitleOf(table, collection, labels),
    notes: notesOf(table),
    authority: {code: authority, label: labels.authority(authority)},
    unit,
    basis,
    dimensions: dimensions.map((dimension) => ({
      name: dimension.name,
      title: capitalised(labels.dimension(dimension.name)),
      codes: codesOf(dimension, counts).map((code) => ({code, label: capitalised(labelOf(dimension.name, code))}))
    })),
    counts
  };
}

function codesOf(
  {name, categories}: ProtectedCounts["dimensions"][number],
  counts: readonly ProtectedCount[]
): string[] {
  const codes = categories.map(({code}) => code);
  return counts.some(({key}) => key[name] === ALL) && !codes.includes(ALL) ? [...codes, ALL] : codes;
}

// The margin over everything but sex stands in every table of an authority that is divided by sex: the first is taken.
function toMargin(
  unit: SubmissionUnit,
  {tables, authorities}: ProtectedCollection,
  labels: CollectionLabels
): SexMargin[] {
  const own = tables.filter((table) => table.unit === unit);
  const found = [...authorities, ALL].flatMap((code) => {
    const table = own.find(
      ({authority, dimensions}) => authority === code && dimensions.some(({name}) => name === "sex")
    );
    return table ? [{code, table}] : [];
  });
  const used = new Set(found.flatMap(({table}) => table.counts.map(({key}) => key.sex)));
  const sexes = SEXES.filter((code) => used.has(code)).map((code) => ({
    code,
    label: capitalised(labels.code("sex", code))
  }));
  const rows = found.map(({code, table}) => ({
    authority: {code, label: labels.authority(code)},
    table: table.name
  }));
  const notes = own
    .filter(({authority}) => authority === ALL)
    .slice(0, 1)
    .flatMap(basisNotesOf);
  return rows.length > 0
    ? [{unit: {...labels.unit(unit), code: unit}, sexes, notes, rows, shares: found.flatMap(girlsShareOf)}]
    : [];
}

function girlsShareOf({code, table}: {code: string; table: ProtectedCounts}): SexMargin["shares"] {
  const {counts, threshold} = table;
  const cellOf = (sex: string): ProtectedCell => {
    const isMargin = ({key}: ProtectedCount) =>
      Object.entries(key).every(([name, value]) => value === (name === "sex" ? sex : ALL));
    return counts.find(isMargin)?.cell ?? {status: "missing"};
  };
  const share = shareOf(cellOf("girl"), cellOf(ALL), threshold);
  return share.status === "blurred" ? [{authority: code, sex: "girl", percent: share.percent}] : [];
}

function unitsOf(tables: readonly ProtectedCounts[]): SubmissionUnit[] {
  return [...new Set(tables.map(({unit}) => unit))];
}
