import type {Issue} from "../model/issue.js";
import type {RawDataset} from "../model/raw.js";
import type {Descriptor} from "./descriptor.js";

/** The file is the one that its description was sealed with: a changed figure must be meant. */
export function screenHash({folder, table, sha256, bytes}: RawDataset, {resources: [resource]}: Descriptor): Issue[] {
  if (resource.hash === `sha256:${sha256}` && resource.bytes === bytes) return [];
  return [
    {
      path: table.path,
      value: sha256,
      rule: "hash",
      message: "sha256 differs from the recorded one",
      allowed: `if the change is meant, run: npm run seal -- ${folder}`
    }
  ];
}
