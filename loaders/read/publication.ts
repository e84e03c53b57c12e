import {z} from "zod";
import type {Publication} from "../model/publication.js";
import {listEditions} from "./edition-files.js";
import {readJson} from "./json.js";
import {ISO_DATE, TEXT} from "./shapes.js";

/** Year and number in the year: it names folders and files. */
const EDITION_NUMBER = z.string().regex(/^\d{4}-[1-9]\d*$/, "write the edition as year-number, such as 2026-1");

const PUBLICATION = z.strictObject({
  title: TEXT,
  subtitle: TEXT,
  publisher: TEXT,
  contact: z.strictObject({name: z.string().min(1), email: z.string().min(1)}),
  unit: TEXT,
  registrationNumber: z.string().min(1),
  addressee: TEXT,
  edition: z.strictObject({number: EDITION_NUMBER, date: ISO_DATE, nextRelease: z.string().min(1)}),
  released: ISO_DATE,
  address: z.string().min(1),
  licence: z.string().min(1),
  placeholder: z.boolean()
});

/**
 * Reads whose publication this is, from `data/publication.json`; whether its edition is released is told by `data/editions/`.
 * @throws ScreeningError when a value is missing or of the wrong kind
 */
export function readPublication(root: string = process.cwd()): Publication {
  const publication = readJson(root, "data/publication.json", PUBLICATION);
  const {edition, placeholder} = publication;
  const isFrozen = listEditions(root).includes(edition.number);
  const state = isFrozen ? (placeholder ? "trial" : "released") : "draft";
  return {...publication, edition: {...edition, state}};
}
