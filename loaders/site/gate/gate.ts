import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Codelist} from "../../model/codelist.js";
import type {Finding} from "../../model/finding.js";
import type {ProtectedCollection} from "../../model/protected.js";
import type {SubmissionSchema} from "../../model/submission-schema.js";
import {attackStatements} from "../../protect/gate/attack-statements.js";
import {interpretSeen} from "../../protect/gate/interpret.js";
import {makeNames} from "../../protect/gate/mention.js";
import {makeVocabulary} from "../../protect/gate/vocabulary.js";
import {readCodelists} from "../../read/codelists.js";
import {readSubmissionSchema} from "../../read/submission-schema.js";
import {listDelivered} from "../delivered.js";
import {SiteError} from "../site-error.js";
import {findInSource, findUnprotected} from "./find-forbidden.js";
import {readSite} from "./read-site.js";
import {readReleased} from "./released.js";

/** What the gate is told of the project. */
export interface GateKnowledge {
  collections: readonly ProtectedCollection[];
  /** Folders of the site that hold an earlier edition's copy of a collection that was changed since, and its name here. */
  folders?: ReadonlyMap<string, string>;
  schema: SubmissionSchema | undefined;
  codelists: ReadonlyMap<string, Codelist>;
}

/** What the gate found. */
export interface GateResult {
  findings: Finding[];
  statements: number;
  files: number;
  /** Number of cells that are hidden, in all collections. */
  hidden: number;
}

/** Reads what the gate has to know; a project without submissions has no schema, and nothing to hide. */
export function readGateKnowledge(root: string): GateKnowledge {
  const hasSchema = existsSync(join(root, "data/submissions/schema.json"));
  return {
    ...readReleased(root),
    schema: hasSchema ? readSubmissionSchema(root) : undefined,
    codelists: hasSchema ? readCodelists(root) : new Map()
  };
}

/**
 * Attacks a built site as a whole: every form of every file in it becomes statements about cells, and together with the published tables
 * they must not narrow a hidden cell beyond what the audit allows. It needs no secret data.
 * @param folder the built site
 */
export async function attackSite(root: string, folder: string, knowledge: GateKnowledge): Promise<GateResult> {
  const {collections, folders, schema, codelists} = knowledge;
  const {seen, findings, files} = await readSite(folder, makeNames(collections, folders), listDelivered(root));
  const dimensions = new Set<string>(schema?.columns.flatMap((one) => (one.role === "dimension" ? [one.name] : [])));
  const unprotected = seen.flatMap((one) => (one.kind === "rows" ? findUnprotected(one, dimensions) : []));
  const forbidden = [...findings, ...unprotected, ...findInSource(root)];
  const hidden = collections.flatMap(({tables}) =>
    tables.flatMap(({counts}) => counts.filter(({cell}) => cell.status === "suppressed"))
  ).length;
  if (!schema || collections.length === 0) return {findings: forbidden, statements: 0, files, hidden};
  const vocabulary = makeVocabulary(schema, codelists, collections);
  const read = interpretSeen(seen, collections, vocabulary);
  const attacked = attackStatements(collections, read.statements, vocabulary.offered);
  return {
    findings: unique([...forbidden, ...read.findings, ...attacked]),
    statements: read.statements.length,
    files,
    hidden
  };
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.kind}|${finding.line}`, finding])).values()];
}

/**
 * Lets a site through, or not.
 * @returns what was attacked, in one line
 * @throws SiteError with every finding, one a line
 */
export async function passGate(root: string, folder: string): Promise<string> {
  const {findings, statements, files, hidden} = await attackSite(root, folder, readGateKnowledge(root));
  if (findings.length > 0) throw new SiteError(findings.map(({kind, line}) => `gate: ${kind}: ${line}`));
  return `gate: ${statements} statements of ${files} files about ${hidden} hidden cells: nothing narrowed`;
}
