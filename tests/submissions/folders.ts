/** A folder that is screened: its files, which of them, and what is done to it before. */
export interface FolderCase {
  files: Readonly<Record<string, string | Uint8Array>>;
  target?: string;
  prepare?: (folder: string) => void;
}

/** Lines of a file. */
export const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

/** A table of the police by some dimensions: rows of codes and a count. */
export function police(header: string, ...rows: string[]): string {
  return lines(
    `authority,${header},unit,count,status`,
    ...rows.map((row) => `police,${row.replace(/,(\d+)$/, ",child,$1,final")}`)
  );
}

/** A table of the police, and the same of the prosecution. */
export const BY_SEX = police("sex", "girl,7", "boy,5");
export const PROSECUTION = BY_SEX.replaceAll("police", "prosecution");

/** What a collection is. */
export const DESCRIPTOR = {
  name: "edition",
  title: {sv: "En samling", en: "A collection"},
  edition: "2016-1",
  date: "2016-06-30",
  synthetic: true
};

/** A collection of two authorities that passes, in a folder of its own, with files added or changed. */
export function collection(
  files: FolderCase["files"] = {},
  descriptor: object = {},
  prepare?: FolderCase["prepare"]
): FolderCase {
  const own = {
    "collection.json": JSON.stringify({...DESCRIPTOR, ...descriptor}),
    "police/a.csv": BY_SEX,
    "prosecution/a.csv": PROSECUTION,
    ...files
  };
  return {
    files: Object.fromEntries(Object.entries(own).map(([path, content]) => [`edition/${path}`, content])),
    target: "edition",
    ...(prepare ? {prepare} : {})
  };
}

/** Corrections of one row of that table. */
export const correction = (change: object) =>
  JSON.stringify([
    {
      authority: "police",
      unit: "child",
      where: {sex: "girl"},
      expect: 7,
      set: 6,
      reason: {sv: "x", en: "x"},
      since: "2016-05-01",
      ...change
    }
  ]);
/** One figure that is public already. */
export const known = (row: string) => lines("unit,sex,lower,upper,source,place", row);
