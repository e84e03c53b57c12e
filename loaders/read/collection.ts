import {isError} from "../model/issue.js";
import {type Collection, SYNTHETIC_SOURCE} from "../model/submission.js";
import {ScreeningError} from "../screen/screening-error.js";
import {type ScreenedParts, screenParts} from "../screen/submission/collection.js";
import type {SubmissionContext} from "../screen/submission/context.js";
import type {CollectionDescriptor} from "./submission/collection-shape.js";
import {readSubmissionContext} from "./submission/read-context.js";
import {readDescriptor, readParts} from "./submission/read-parts.js";

/** A collection’s folder, read and screened, whatever was found. */
export interface ScreenedCollection extends ScreenedParts {
  descriptor: CollectionDescriptor;
  corrections: Collection["corrections"];
  inputs: Collection["inputs"];
}

/**
 * Reads and screens a collection’s folder: every issue is in the result.
 * @param folder relative to the root, such as `data/submissions/example`
 * @param say is told the path of each file before it is read
 * @throws ScreeningError when `collection.json` or `corrections.json` is not as it should be
 */
export async function screenCollection(
  root: string,
  folder: string,
  say?: (path: string) => void,
  project: SubmissionContext = readSubmissionContext(root)
): Promise<ScreenedCollection> {
  const {descriptor, issues: described} = readDescriptor(root, folder);
  const context = contextOf(descriptor, project);
  const {parts, issues} = await readParts(folder, descriptor, {root, context, ...(say ? {say} : {})});
  const screened = screenParts(parts, context);
  const deliveries = [...parts.files.map(({delivery}) => delivery), parts.overlap, parts.known].filter(
    (delivery) => delivery !== undefined
  );
  const inputs = deliveries.map(({path, sha256}) => ({path, sha256})).sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    ...screened,
    issues: [...described, ...issues, ...screened.issues],
    descriptor,
    corrections: parts.corrections,
    inputs
  };
}

/** What a collection is screened against: no year after its own; and, where it is synthetic, a source that is made up. */
export function contextOf({date, synthetic}: CollectionDescriptor, project: SubmissionContext): SubmissionContext {
  const references = synthetic ? new Set([...project.references, SYNTHETIC_SOURCE]) : project.references;
  return {...project, references, lastYear: Number(date.slice(0, 4))};
}

/**
 * Reads a collection, screened and with its corrections made. Warnings do not stop it.
 * @param folder relative to the root, such as `data/submissions/example`
 * @throws ScreeningError with every error
 */
export async function readCollection(root: string, folder: string): Promise<Collection> {
  const {descriptor, issues, tables, overlaps, corrections, known, inputs} = await screenCollection(root, folder);
  const errors = issues.filter(isError);
  if (errors.length > 0) throw new ScreeningError(errors);
  const {name, title, edition, date, synthetic, earlier, designs, rounding} = descriptor;
  const described = {name, title, edition, date, synthetic, earlier, rounding, ...(designs ? {designs} : {})};
  return {...described, tables, overlaps, corrections, known, inputs};
}
