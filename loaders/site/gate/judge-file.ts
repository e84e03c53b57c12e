import type {Codelist} from "../../model/codelist.js";
import type {Finding} from "../../model/finding.js";
import type {ProtectedCollection} from "../../model/protected.js";
import type {Statement} from "../../model/statement.js";
import type {SubmissionSchema} from "../../model/submission-schema.js";
import {makeInterpreter} from "../../protect/gate/interpret.js";
import {makeNames} from "../../protect/gate/mention.js";
import {makeVocabulary} from "../../protect/gate/vocabulary.js";
import {findUnprotected} from "./find-forbidden.js";
import {readSiteFile} from "./read-site.js";
import {UnreadableFile} from "./read-table-file.js";

/** What the gate is told of the project. */
export interface GateKnowledge {
  collections: readonly ProtectedCollection[];
  /** Folders of the site that hold an earlier edition's copy of a collection that was changed since, and its name here. */
  folders?: ReadonlyMap<string, string>;
  schema: SubmissionSchema | undefined;
  codelists: ReadonlyMap<string, Codelist>;
}

/** What one file of the site says of cells, and what may not stand in it. */
export interface Judgement {
  statements: Statement[];
  findings: Finding[];
}

/** Judges a file by its path in the site. */
export type JudgeFile = (path: string) => Promise<Judgement>;

/** Makes ready to judge the files of a site, each by itself; a file that cannot be read is a finding, not an error. */
export function makeFileJudge(folder: string, {collections, folders, schema, codelists}: GateKnowledge): JudgeFile {
  const names = makeNames(collections, folders);
  const dimensions = new Set<string>(schema?.columns.flatMap((one) => (one.role === "dimension" ? [one.name] : [])));
  const interpret =
    schema && collections.length > 0
      ? makeInterpreter(collections, makeVocabulary(schema, codelists, collections))
      : () => ({statements: [], findings: []});
  return async (path) => {
    try {
      const seen = await readSiteFile(folder, path, names);
      const unprotected = seen.flatMap((one) => (one.kind === "rows" ? findUnprotected(one, dimensions) : []));
      const {statements, findings} = interpret(seen);
      return {statements, findings: [...unprotected, ...findings]};
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const line = `${error.message} (remove it, or mend it)`;
      return {statements: [], findings: [{kind: "forbidden-file", line}]};
    }
  };
}
