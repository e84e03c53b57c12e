import {z} from "zod";
import {DATE_MEANS, type EditionState, nameEdition, versionOf} from "../model/edition.js";
import type {Publication} from "../model/publication.js";
import {listEditions, readState} from "./edition-files.js";
import {readJson} from "./json.js";
import {ISO_DATE, TEXT} from "./shapes.js";

/** Year and number in the year: it names folders and files. */
const EDITION_NUMBER = z.string().regex(/^\d{4}-[1-9]\d*$/, "write the edition as year-number, such as 2026-1");

/** Paths of the site are put after it, hence the slash at its end. */
const ADDRESS = z
  .string()
  .regex(/^https?:\/\/[^\s[\]]+$/, "write the whole address of the site, such as https://example.org/")
  .transform((address) => address.replace(/\/*$/, "/"));

const PUBLICATION = z.strictObject({
  title: TEXT,
  subtitle: TEXT,
  publisher: TEXT,
  contact: z.strictObject({name: z.string().min(1), email: z.string().min(1)}),
  unit: TEXT,
  registrationNumber: z.string().min(1),
  addressee: TEXT,
  edition: z.strictObject({number: EDITION_NUMBER, date: ISO_DATE, nextRelease: z.string().min(1)}),
  address: ADDRESS,
  licence: z.string().min(1),
  placeholder: z.boolean()
});

/**
 * Reads whose publication this is, from `data/publication.json`; whether its edition is released is told by `data/editions/`.
 * @throws ScreeningError when a value is missing or of the wrong kind
 */
export function readPublication(root: string = process.cwd()): Publication {
  const publication = readJson(root, "data/publication.json", PUBLICATION);
  const {edition} = publication;
  const {number} = edition;
  const state: EditionState = listEditions(root).includes(number) ? readState(number, root) : "draft";
  const named = {state, name: nameEdition({number, state}), version: versionOf({number, state})};
  return {
    ...publication,
    edition: {...edition, ...named, dateMeans: DATE_MEANS[state]},
    ...(state === "released" ? {released: edition.date} : {})
  };
}
