import {statSync} from "node:fs";
import {dirname, join, posix} from "node:path";

/** True for a number that is the size of a file of the site, which the file tells anyone anyway; any other number is read as a figure. */
export type IsSize = (path: string, bytes: number) => boolean;

/** Compares with the files of a built site; a path that names none, or a folder, has no size. */
export function makeIsSize(folder: string): IsSize {
  return (path, bytes) => {
    const found = statSync(join(folder, path), {throwIfNoEntry: false});
    return found?.isFile() === true && found.size === bytes;
  };
}

/** A data package without the sizes of its files, where they are that; what cannot be parsed stays as it is. */
export function withoutSizes(path: string, text: string, isSize: IsSize): string {
  const descriptor = parse(text);
  if (!Array.isArray(descriptor?.resources)) return text;
  const resources = descriptor.resources.map((resource: {path?: unknown; bytes?: unknown}) => {
    const {bytes, ...rest} = resource;
    const file = posix.join(dirname(path), String(resource.path));
    return typeof bytes === "number" && isSize(file, bytes) ? rest : resource;
  });
  return JSON.stringify({...descriptor, resources});
}

/** True for the element that gives the size of the file that its neighbour `dcat:downloadURL` names, and for nothing else. */
export function isOwnSize(element: Element, isSize: IsSize): boolean {
  if (element.nodeName !== "dcat:byteSize") return false;
  const download = [...(element.parentElement?.children ?? [])].find(({nodeName}) => nodeName === "dcat:downloadURL");
  const parts = (download?.getAttribute("rdf:resource") ?? "").split("/");
  const bytes = Number(element.textContent);
  // An address of the site's own, or the path alone: its end is the path in the site.
  return parts.some((_, index) => isSize(parts.slice(index).join("/"), bytes));
}

function parse(text: string): {resources?: unknown} | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the reader of JSON says what it makes of it
  }
}
