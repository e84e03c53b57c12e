import {mkdirSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {collection, correction, type FolderCase, known, lines, police} from "./folders.js";

/** Folders that pass: what they show, and the folder. */
export const PASSING_FOLDERS: readonly (readonly [string, FolderCase])[] = [
  ["two authorities", collection()],
  ["what operating systems leave behind", collection({"police/.DS_Store": "x", "police/README.md": "x"})],
  [
    "tables of other units of the same authority",
    collection({"police/b.csv": police("sex", "girl,70").replace("child", "case")})
  ],
  [
    "tables that agree in what they share",
    collection({"police/b.csv": police("year,sex", "2014,girl,3", "2015,girl,4", "2015,boy,5")})
  ],
  [
    "a table by measure beside one without",
    collection({"police/b.csv": police("sex,measure", "girl,placement,2", "girl,all,7", "boy,all,5")})
  ],
  [
    "an overlap with its total",
    collection({
      "overlap.csv": lines(
        "authorities,sex,count,status,note",
        "police prosecution,girl,2,final,",
        "police prosecution,all,2,final,"
      )
    })
  ],
  [
    "an overlap in the template’s form",
    collection({
      "overlap.csv": "\uFEFFmyndigheter;år;kön;åldersgrupp;ändamål;antal\r\npolice prosecution;;flicka;;;2\r\n"
    })
  ],
  [
    "a correction of a part and its total",
    collection({
      "police/a.csv": police("sex", "girl,7", "boy,5", "all,12"),
      "corrections.json": JSON.stringify([
        ...JSON.parse(correction({})),
        ...JSON.parse(correction({where: {}, expect: 12, set: 11}))
      ])
    })
  ],
  [
    "a correction that makes a wrong total right",
    collection({
      "police/a.csv": police("sex", "girl,7", "boy,5", "all,13"),
      "corrections.json": correction({where: {sex: "all"}, expect: 13, set: 12})
    })
  ],
  [
    "a change since last year that is large, but of few",
    collection({"last-year/police/a.csv": police("sex", "girl,1", "boy,1")})
  ],
  [
    "a change since last year that is of many, but small",
    collection({
      "police/a.csv": police("sex", "girl,100", "boy,100"),
      "last-year/police/a.csv": police("sex", "girl,60", "boy,60")
    })
  ],
  ["known figures", collection({"known.csv": known("child,girl,7,9,synthetic-example,page 1")})],
  [
    "a link that stays within",
    collection({}, {}, (folder) => {
      mkdirSync(join(folder, "edition/report"));
      writeFileSync(join(folder, "edition/report/b.csv"), police("year,sex", "2015,girl,7", "2015,boy,5"));
      symlinkSync("../report/b.csv", join(folder, "edition/police/b.csv"));
    })
  ]
];
