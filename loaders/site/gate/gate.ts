import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Finding} from "../../model/finding.js";
import {attackStatements} from "../../protect/gate/attack-statements.js";
import {makeNames} from "../../protect/gate/mention.js";
import {makeVocabulary} from "../../protect/gate/vocabulary.js";
import {readCodelists} from "../../read/codelists.js";
import {readSubmissionSchema} from "../../read/submission-schema.js";
import {workApart} from "../apart.js";
import {listDelivered} from "../delivered.js";
import {SiteError} from "../site-error.js";
import {findInSource} from "./find-forbidden.js";
import {type GateKnowledge, type Judgement, makeFileJudge} from "./judge-file.js";
import {planReading} from "./read-site.js";
import {readReleased} from "./released.js";

const WORKER = new URL("judge-worker.ts", import.meta.url);

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
  const {paths, findings, files} = planReading(folder, makeNames(collections, folders), listDelivered(root));
  const judgements = await judge(folder, knowledge, paths);
  const statements = judgements.flatMap((one) => one.statements);
  const hidden = collections.flatMap(({tables}) =>
    tables.flatMap(({counts}) => counts.filter(({cell}) => cell.status === "suppressed"))
  ).length;
  const attacked =
    schema && collections.length > 0
      ? attackStatements(collections, statements, makeVocabulary(schema, codelists, collections).offered)
      : [];
  const found = [...findings, ...judgements.flatMap((one) => one.findings), ...findInSource(root), ...attacked];
  return {findings: unique(found), statements: statements.length, files, hidden};
}

/** Files beyond which several processes are at the end sooner than one. */
const FEW = 50;

function judge(folder: string, knowledge: GateKnowledge, paths: readonly string[]): Promise<Judgement[]> {
  if (paths.length > FEW) return workApart(WORKER, {folder, knowledge}, paths);
  return Promise.all(paths.map(makeFileJudge(folder, knowledge)));
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
