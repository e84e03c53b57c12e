import {readdirSync} from "node:fs";
import {join} from "node:path";
import type {Issue} from "../../model/issue.js";
import {submissionIssue} from "../../screen/submission/messages.js";

/** What operating and spreadsheet programs leave behind, and nobody delivers. */
const LITTER = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\.gitignore)$/i;

/** A file, a link or a folder. */
export interface FolderEntry {
  name: string;
  folder: boolean;
}

/** What lies in a folder, sorted by name, with what is a folder told apart; links are what they lead to, once opened. */
export function listFolder(root: string, path: string): FolderEntry[] {
  return readdirSync(join(root, path), {withFileTypes: true})
    .filter(({name}) => !LITTER.test(name))
    .map((entry) => ({name: entry.name, folder: entry.isDirectory()}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of an authority’s folder; every one of them is read, and a folder within it too, to be refused. */
export function listDelivered(root: string, path: string): {files: string[]; issues: Issue[]} {
  const files = listFolder(root, path)
    .filter(({name}) => !/^readme(\.md|\.txt)?$/i.test(name))
    .map(({name}) => `${path}/${name}`);
  return {files, issues: files.length === 0 ? [submissionIssue("empty-folder", {path})] : []};
}
