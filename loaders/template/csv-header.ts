/** What begins a CSV file that Swedish spreadsheet programs open as it is: byte order mark, semicolons, CRLF. */
const MARK = "\uFEFF";

/** A CSV file that holds only its header, in the names of the columns. */
export function csvHeader(names: readonly string[]): string {
  return `${MARK}${names.join(";")}\r\n`;
}
