import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {readEditions} from "../../read/editions.js";
import {readPublication} from "../../read/publication.js";
import {FEED, makeFeed} from "./feed.js";

/** True for a project that says whose publication it is: only such a one has editions, and a feed of them. */
export function hasFeeds(root: string): boolean {
  return existsSync(join(root, "data/publication.json"));
}

/** Writes the feed of editions, `atom.xml` and `en/atom.xml`. */
export async function publishFeeds(root: string, folder: string): Promise<void> {
  const publication = readPublication(root);
  const editions = readEditions(root);
  await mkdir(join(folder, "en"), {recursive: true});
  await writeFile(join(folder, FEED), makeFeed(editions, publication, "sv"));
  await writeFile(join(folder, "en", FEED), makeFeed(editions, publication, "en"));
}
