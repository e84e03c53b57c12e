/** What a page's ids begin with in the document, where many pages stand in one: `en-why`. */
export function stemOf(path: string): string {
  return path.replace(/\.html$/, "").replaceAll("/", "-");
}

/** An id of a page as the document has it: `why--fig-purposes`. */
export function idIn(path: string, id: string): string {
  return `${stemOf(path)}--${id}`;
}
