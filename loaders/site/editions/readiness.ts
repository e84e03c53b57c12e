import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {listDocumentNames} from "../../documents/names.js";
import type {History} from "../../model/edition.js";
import type {Publication} from "../../model/publication.js";
import {compareNumbers, EDITIONS} from "../../read/edition-files.js";
import {makeReceipt, RECEIPT, type Receipt} from "../receipt.js";
import {SiteError} from "../site-error.js";
import {findHead, listUncommitted} from "../world.js";

const PUBLICATION = "data/publication.json";

/** So many files are named, of more only how many. */
const LISTED = 5;

/**
 * Whether the edition in the making can be frozen: it is not yet, it is no older than the last one, everything is committed, and `dist/`
 * was built from this commit. While nobody is named as its publisher only a trial can be frozen, and only when one is asked for.
 * @returns the commit that its figures are made at
 * @throws SiteError with everything that is in the way, and what to do
 */
export function checkReadiness(root: string, publication: Publication, history: History, asTrial: boolean): string {
  const {number} = publication.edition;
  if (history.frozen)
    throw new SiteError([
      `edition ${number} is frozen already, in ${EDITIONS}/${number}/: for the next one, write another edition.number in ${PUBLICATION}`
    ]);
  const head = findHead(root);
  if (head === null) throw new SiteError(["this is no git repository: an edition names the commit to rebuild it from"]);
  const problems = [
    ...findWrongIssuer(publication, asTrial),
    ...findWrongOrder(publication, history),
    ...findUncommitted(root),
    ...findStale(root, head, listDocumentNames(number))
  ];
  if (problems.length > 0) throw new SiteError(problems);
  return head;
}

function findWrongIssuer({edition: {number}, placeholder}: Publication, asTrial: boolean): string[] {
  if (placeholder === asTrial) return [];
  return placeholder
    ? [`nobody issues edition ${number}: ${PUBLICATION} holds placeholders (fill them in, or freeze a trial: --trial)`]
    : [`edition ${number} is no trial: ${PUBLICATION} names its publisher`];
}

/** Editions follow each other by number and by date: what each changed is told against the one before it. */
function findWrongOrder({edition: {number, date}}: Publication, {editions}: History): string[] {
  const last = editions.at(-1);
  if (!last) return [];
  const [before, mend] = [`edition ${last.number} of ${last.date}`, `in ${PUBLICATION}`];
  return [
    ...(compareNumbers(number, last.number) < 0
      ? [`edition ${number} has a lower number than ${before}: mend edition.number ${mend}`]
      : []),
    ...(date < last.date ? [`edition ${number} is dated ${date}, before ${before}: mend edition.date ${mend}`] : [])
  ];
}

function findUncommitted(root: string): string[] {
  const paths = listUncommitted(root);
  return paths.length > 0 ? [`not committed: ${listed(paths)} (commit, or put aside: git stash -u)`] : [];
}

/**
 * What `dist/` is not: built, from this commit, of these inputs, as it was built.
 * @param documents files that are made of `dist/` and put into it, and are no part of a build
 */
function findStale(root: string, head: string, documents: readonly string[]): string[] {
  const again = "run npm run build";
  const path = join(root, "dist", RECEIPT);
  if (!existsSync(path)) return [`there is no dist/: ${again}`];
  const built = JSON.parse(readFileSync(path, "utf8")) as Receipt;
  if (built.commit !== head) return [`dist/ was built at commit ${built.commit}, this is ${head}: ${again}`];
  const present = makeReceipt(root, join(root, "dist"), head, built.sourceDateEpoch);
  const inputs = findDifferences(built.inputs, present.inputs);
  const outputs = findDifferences(built.outputs, present.outputs).filter((path) => !documents.includes(path));
  return [
    ...(inputs.length > 0 ? [`dist/ was built of other inputs: ${listed(inputs)}: ${again}`] : []),
    ...(outputs.length > 0 ? [`dist/ was changed since it was built: ${listed(outputs)}: ${again}`] : [])
  ];
}

function findDifferences(a: Receipt["inputs"], b: Receipt["inputs"]): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}

function listed(paths: readonly string[]): string {
  const more = paths.length > LISTED ? ` and ${paths.length - LISTED} more` : "";
  return `${paths.slice(0, LISTED).join(", ")}${more}`;
}
