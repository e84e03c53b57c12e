/**
 * Name of the sheet of a workbook's table by its place: names of tables are longer than a sheet's name may be, and in English. The cover
 * says which is which, and the gate reads a sheet's table off it.
 */
export function sheetName(index: number): string {
  return `T${index + 1}`;
}
