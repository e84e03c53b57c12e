import type {Claim} from "./claim.js";
import type {Text} from "./language.js";
import type {Row, Value} from "./table.js";

/** `draft`: not released; `trial`: frozen while nobody issues it; `released`: frozen, and somebody answers for it. */
export type EditionState = "draft" | "trial" | "released";

const NAMES: Readonly<Record<EditionState, Text>> = {
  draft: {sv: "Utkast till utgåva", en: "Draft of edition"},
  trial: {sv: "Provutgåva", en: "Trial edition"},
  released: {sv: "Utgåva", en: "Edition"}
};

/** What an edition is called, everywhere: only one that somebody answers for is called an edition and no more. */
export function nameEdition({number, state}: {number: string; state: EditionState}): Text {
  return {sv: `${NAMES[state].sv} ${number}`, en: `${NAMES[state].en} ${number}`};
}

/** The number of an edition as metadata give it: a draft or a trial is not cited as the edition. */
export function versionOf({number, state}: {number: string; state: EditionState}): string {
  return state === "released" ? number : `${number}-${state}`;
}

/** What the date of an edition is the date of. */
export const DATE_MEANS: Readonly<Record<EditionState, Text>> = {
  draft: {sv: "planerad till", en: "planned for"},
  trial: {sv: "fryst", en: "frozen"},
  released: {sv: "publicerad", en: "released"}
};

/** The state of an edition that is frozen. */
export function stateOfFrozen({placeholder}: {placeholder: boolean}): EditionState {
  return placeholder ? "trial" : "released";
}

/** Why figures differ from an earlier edition, or may in the next: as it was planned, because they were wrong, or because they are early. */
export const REVISION_KINDS = ["planned", "correction", "preliminary"] as const;

/** A kind of declaration. */
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** Code of the mark that a revised figure carries (code list `revision`). */
export type RevisionMark = "revised" | "corrected" | "preliminary";

/** The mark of each kind of declaration. */
export const MARK_OF: Readonly<Record<RevisionKind, RevisionMark>> = {
  planned: "revised",
  correction: "corrected",
  preliminary: "preliminary"
};

/** Figures of one table, by the codes of their rows: an empty `where` is the whole table. */
export interface RevisedCells {
  table: string;
  where: Readonly<Record<string, string>>;
}

/** One entry of `data/revisions.json`: which figures were changed since the last edition, how, why and when. */
export interface RevisionDeclaration {
  /** In kebab-case: its address on the page of editions. */
  id: string;
  kind: RevisionKind;
  reason: Text;
  /** ISO 8601. */
  since: string;
  cells: readonly RevisedCells[];
  /** Claims that changed though none of their rows did: their method is another. */
  claims: readonly string[];
}

/** One number or wording of a row that is not what it was; null where there is none. */
export interface CellChange {
  column: string;
  before: Value;
  after: Value;
  /** After less before; null unless both are numbers. */
  difference: number | null;
  /** The difference over what stood there before; null where that was zero, or is no number. */
  relative: number | null;
}

/** A row that differs from an earlier edition's. */
export interface RowChange {
  table: string;
  kind: "changed" | "removed" | "added";
  /** Code of each column of the row's key. */
  key: Readonly<Record<string, string>>;
  /** Every figure that differs; empty for a row that was added. */
  cells: readonly CellChange[];
}

/** What a claim says, without the rows that it stands on. */
export type ClaimFacts = Readonly<Record<string, unknown>>;

/** A claim as an edition published it. */
export interface FrozenClaim {
  id: string;
  kind: Claim["kind"];
  unit: string;
  period: string;
  status: Claim["status"];
  facts: ClaimFacts;
  /** As it stood on the trace page. */
  text: Text;
}

/** A table as an edition published it. */
export interface FrozenTable {
  name: string;
  title: Text;
  subtitle: Text;
  columns: readonly {name: string; type: "string" | "number"; role: "dimension" | "measure" | "attribute"}[];
  rows: readonly Row[];
}

/** A protected collection as an edition published it: what stands in its folder. */
export interface FrozenCollection {
  name: string;
  title: Text;
  synthetic: boolean;
  tables: readonly string[];
}

/** A change that an edition made to the one before it, and the declaration that says why. */
export interface DeclaredChange extends RowChange {
  /** Id of the declaration; absent for rows that were added. */
  revision?: string;
}

/** A claim that says something else than an earlier edition's. */
export interface ClaimChange {
  id: string;
  kind: "changed" | "removed" | "added";
  /** What it said before; absent for a claim that was added. */
  before?: FrozenClaim;
  /** Id of the declaration that says why; only for a claim that was changed. */
  revision?: string;
  /** True when a row that it stands on was changed as well. */
  follows?: boolean;
}

/** What an edition changed since the one before it. */
export interface EditionChanges {
  /** Number of the edition before it; null for the first. */
  since: string | null;
  revisions: readonly RevisionDeclaration[];
  rows: readonly DeclaredChange[];
  claims: readonly ClaimChange[];
}

/** What `edition.json` says of an edition. */
export interface EditionFacts {
  /** Year and number in the year, such as `2026-1`. */
  number: string;
  /** ISO 8601. */
  date: string;
  /** The commit that the figures were made at. */
  commit: string;
  /** True when nobody has issued it. */
  placeholder: boolean;
  publisher: Text;
  registrationNumber: string;
}

/** An edition as it was frozen: read from `data/editions/<number>/`, whose every byte is as it was written. */
export interface Edition extends EditionFacts {
  claims: readonly FrozenClaim[];
  tables: readonly FrozenTable[];
  collections: readonly FrozenCollection[];
  changes: EditionChanges;
  /** SHA-256 of each file in the folder, by its path there. */
  files: Readonly<Record<string, string>>;
  /** SHA-256 of the list of checksums: one number that stands for the whole folder. */
  fingerprint: string;
}

/** The editions around the one in the making. */
export interface History {
  /** Number of the edition in the making. */
  current: string;
  /** Every frozen edition, the oldest first. */
  editions: readonly Edition[];
  /** The edition that figures are compared with; absent for the first. */
  before?: Edition;
  /** The current edition as it was frozen; absent for a draft. */
  frozen?: Edition;
  declarations: readonly RevisionDeclaration[];
}
