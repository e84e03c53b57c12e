import {makeClaims} from "../claims/index.js";
import {factsOf, isSameFact} from "../claims/revisions/claim-facts.js";
import type {Tables} from "../claims/select.js";
import type {Claim} from "../model/claim.js";
import {DATE_MEANS, type Edition, type EditionState, nameEdition, stateOfFrozen} from "../model/edition.js";
import type {EditionFile, EditionsView, EditionView} from "../model/editions-view.js";
import {formatIssue, type Issue} from "../model/issue.js";
import {type Evidence, readEvidence} from "../read/evidence.js";
import {readPublication} from "../read/publication.js";
import {checkReleasedCollections} from "../read/released-collections.js";
import {ScreeningError} from "../screen/screening-error.js";
import {makeTables} from "../tables/index.js";
import {checkChanges} from "./check-changes.js";
import {checkFacts} from "./check-facts.js";
import {findCurrentChanges} from "./find-changes.js";
import {viewChanges} from "./view-changes.js";

/** Where things are, and whether an undeclared change only gives a warning, which is the preview's way. */
export interface EditionOptions {
  root?: string;
  preview?: boolean;
  warn?: (line: string) => void;
}

/**
 * The editions as pages show them: the one in the making with what it changed, and every frozen one.
 * @throws ScreeningError when a figure of an earlier edition was changed without a declaration, with what to declare
 */
export function makeEditions({
  root = process.cwd(),
  preview = Boolean(process.env.REPORT_PREVIEW),
  warn = console.warn
}: EditionOptions = {}): EditionsView {
  const evidence = readEvidence(root);
  const issues = checkEditions(root, evidence);
  if (issues.length > 0 && !preview) throw new ScreeningError(issues);
  for (const issue of issues) warn(formatIssue({...issue, severity: "warning"}));
  return viewEditions(evidence, root);
}

/** Everything that keeps the present state from being built or released beside the editions before it. */
export function checkEditions(root: string, evidence: Evidence = readEvidence(root)): Issue[] {
  const {history} = evidence;
  const tables = makeTables(evidence);
  const claims = makeClaims(tables);
  const changes = findCurrentChanges(history, tables, claims);
  return [
    ...checkReleasedCollections(root, history.editions),
    ...(history.frozen ? checkFacts(history.frozen, readPublication(root)) : []),
    ...checkChanges(history, tables, claims, changes)
  ];
}

function viewEditions(evidence: Evidence, root: string): EditionsView {
  const {history} = evidence;
  const {edition} = readPublication(root);
  const tables = makeTables(evidence);
  const claims = makeClaims(tables);
  const changes = findCurrentChanges(history, tables, claims);
  const {frozen, editions, before} = history;
  const current = viewChanges(changes, {tables, before, after: frozen});
  const state: EditionState = frozen ? stateOfFrozen(frozen) : "draft";
  const name = nameEdition({number: history.current, state});
  const draft = frozen ? [] : [{number: history.current, name, counts: current.counts}];
  const views = editions.map((one) => viewEdition(one, editions, tables, claims));
  return {
    current: {number: history.current, name, date: edition.date, dateMeans: DATE_MEANS[state], state},
    changes: current,
    editions: views
      .map((view, index): EditionView => {
        const after = views.slice(index + 1).map((later) => ({...later, counts: later.changes.counts}));
        const later = [...after, ...draft].map(({number, name: called, counts: {figures, claims: changed}}) => {
          return {number, name: called, figures, claims: changed};
        });
        return {...view, later};
      })
      .reverse()
  };
}

function viewEdition(
  edition: Edition,
  editions: readonly Edition[],
  tables: Tables,
  claims: readonly Claim[]
): Omit<EditionView, "later"> {
  const {number, date, commit, placeholder, publisher, registrationNumber, fingerprint, files} = edition;
  const present = new Map(claims.map((claim) => [claim.id, claim]));
  const before = editions.find((one) => one.number === edition.changes.since);
  const state = stateOfFrozen(edition);
  const fileOf = (frozen: string, path: string): EditionFile => ({path, sha256: files[frozen] ?? ""});
  return {
    ...{number, date, commit, placeholder, publisher, registrationNumber, fingerprint, state},
    name: nameEdition({number, state}),
    claims: edition.claims.map(({facts, ...claim}) => {
      const now = present.get(claim.id);
      const isChanged = !now || now.kind !== claim.kind || !isSameFact(facts, factsOf(now));
      return {...claim, isChanged, isMade: now !== undefined};
    }),
    tables: edition.tables.map(({name, title, subtitle, rows}) => ({
      ...{name, title, subtitle, rows: rows.length},
      ...fileOf(`tables/${name}.csv`, `data/${name}.csv`)
    })),
    collections: edition.collections.map(({name, title, synthetic, tables: own}) => ({
      ...{name, title, synthetic},
      tables: own.map((table) => ({
        name: table,
        ...fileOf(`protected/${name}/${table}.csv`, `data/${name}/${table}.csv`)
      }))
    })),
    changes: viewChanges(edition.changes, {tables, before, after: edition})
  };
}
