import type {CellChange, EditionFacts, EditionState, FrozenClaim, RevisionKind, RevisionMark} from "./edition.js";
import type {Text} from "./language.js";

/** A code of a row's key as a reader is told it; a value without a code list stands for itself. */
export interface KeyLabel {
  title: Text;
  value: Text | string;
}

/** A changed or removed row as the page of editions lists it. */
export interface RowView {
  table: string;
  title: Text;
  kind: "changed" | "removed";
  labels: readonly KeyLabel[];
  cells: readonly (CellChange & {title: Text})[];
}

/** One declared revision with all that it changed. */
export interface RevisionView {
  id: string;
  kind: RevisionKind;
  mark: RevisionMark;
  reason: Text;
  /** ISO 8601. */
  since: string;
  rows: readonly RowView[];
  /** Ids of the tables that a preliminary declaration speaks of. */
  tables: readonly {name: string; title: Text}[];
  /** What each changed claim said before, and says in this edition; of the edition in the making the page knows it itself. */
  claims: readonly {id: string; before: Text; after?: Text}[];
}

/** What an edition changed since the one before it. */
export interface ChangesView {
  /** Number of the edition before it; null for the first. */
  since: string | null;
  revisions: readonly RevisionView[];
  /** What no declaration speaks of: only a preview shows it, a build stops. */
  undeclared: readonly RowView[];
  /** Tables that hold new rows, and how many. */
  added: readonly {name: string; title: Text; rows: number; isNew: boolean}[];
  /** How many rows, figures and claims were changed or taken away. */
  counts: {rows: number; figures: number; claims: number; addedClaims: number; removedClaims: number};
}

/** A file of an edition as it is offered: its address in the edition's folder, and its checksum. */
export interface EditionFile {
  path: string;
  sha256: string;
}

/** A frozen edition as its permanent page shows it. */
export interface EditionView extends EditionFacts {
  state: EditionState;
  /** What it is called, with its number. */
  name: Text;
  fingerprint: string;
  claims: readonly (Omit<FrozenClaim, "facts"> & {
    /** True when the claim says something else now, or is no longer made. */
    isChanged: boolean;
    /** True when the claim is still made. */
    isMade: boolean;
  })[];
  tables: readonly (EditionFile & {name: string; title: Text; subtitle: Text; rows: number})[];
  collections: readonly {
    name: string;
    title: Text;
    synthetic: boolean;
    tables: readonly (EditionFile & {name: string})[];
  }[];
  changes: ChangesView;
  /** What later editions changed, the nearest first. */
  later: readonly {number: string; name: Text; figures: number; claims: number}[];
}

/** All editions as the pages attach them. */
export interface EditionsView {
  current: {number: string; name: Text; date: string; dateMeans: Text; state: EditionState};
  /** What the current edition changed since the one before it. */
  changes: ChangesView;
  /** The frozen editions, the newest first. */
  editions: readonly EditionView[];
}
