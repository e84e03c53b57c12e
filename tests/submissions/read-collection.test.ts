import {expect, test} from "vitest";
import type {Collection} from "../../loaders/model/submission.js";
import {readCollection} from "../../loaders/read/collection.js";
import {collection, correction, type FolderCase, lines, police} from "./folders.js";
import {withFiles} from "./screen.js";

const read = ({files, target}: FolderCase): Promise<Collection> =>
  withFiles(files, (path) => readCollection(process.cwd(), path), target);

const counts = ({tables}: Collection, index: number) =>
  tables[index]?.counts.map(({key, count}) => [...Object.values(key), count].join(" "));

test("a collection holds its tables, in codes and numbers, with corrections made", async () => {
  const found = await read(
    collection({
      "police/a.csv": lines(
        "Rapporterande myndighet;Kön;Enhet;Antal;Status",
        "Polismyndigheten;Flicka;Barn;7,0;Slutlig",
        "Polismyndigheten;Pojke;Barn;1 005;Preliminär"
      ),
      "corrections.json": correction({})
    })
  );
  expect(counts(found, 0)).toEqual(["police girl 6", "police boy 1005"]);
  expect(found.tables[0]).toMatchObject({
    authority: "police",
    unit: "child",
    dimensions: ["authority", "sex"],
    missing: []
  });
  expect(found.corrections).toHaveLength(1);
});

test("what a table is not divided by is none of its dimensions", async () => {
  const {tables} = await read(collection({"police/a.csv": police("year,sex,age", "all,girl,all,7", "all,boy,all,5")}));
  expect(tables[0]?.dimensions).toEqual(["authority", "sex"]);
  expect(tables[0]?.counts[0]?.key).toEqual({authority: "police", sex: "girl"});
});

test("what cannot be counted is listed and is no zero", async () => {
  const {tables} = await read(
    collection({
      "police/a.csv": lines("authority,sex,unit,count,status", "police,girl,child,7,final", "police,boy,child,,missing")
    })
  );
  expect([tables[0]?.counts.length, tables[0]?.missing]).toEqual([1, [{authority: "police", sex: "boy"}]]);
});

test("an overlap holds each child once", async () => {
  const overlap = lines(
    "authorities,sex,count",
    "prosecution police,girl,2",
    "police prosecution,boy,1",
    "police prosecution,all,3"
  );
  const {overlaps} = await read(collection({"overlap.csv": overlap}));
  expect(overlaps.map(({authorities, key, count}) => [authorities.join(" "), key.sex, count])).toEqual([
    ["police prosecution", "girl", 2],
    ["police prosecution", "boy", 1]
  ]);
});

test("every file that was read is listed with its checksum, sorted", async () => {
  const {inputs} = await read(collection({"overlap.csv": lines("authorities,count", "police prosecution,1")}));
  expect(inputs.map(({path, sha256}) => [path.split("/").slice(-2).join("/"), sha256.length])).toEqual([
    ["edition/overlap.csv", 64],
    ["police/a.csv", 64],
    ["prosecution/a.csv", 64]
  ]);
});

test("an error anywhere stops it, with every error", async () => {
  const wrong = {"police/a.csv": police("sex", "F,7", "M,5"), "prosecution/a.csv": "x"};
  const rules = ["unknown-code", "unknown-code", "only-a-header"].map((rule) => ({rule}));
  await expect(read(collection(wrong))).rejects.toMatchObject({name: "ScreeningError", issues: rules});
});

test("a warning does not stop it", async () => {
  const warned = {"police/a.csv": police("measure", "placement,7")};
  await expect(read(collection(warned))).resolves.toMatchObject({name: "edition"});
});

test("the example of the project is a collection without an issue", async () => {
  const example = await readCollection(process.cwd(), "data/submissions/example");
  expect(example.synthetic).toBe(true);
  expect(example.tables.length).toBeGreaterThan(8);
});
