import {factsOf} from "../claims/revisions/claim-facts.js";
import type {Claim} from "../model/claim.js";
import type {EditionChanges, EditionFacts, FrozenClaim} from "../model/edition.js";
import type {Text} from "../model/language.js";
import type {ProtectedCollection} from "../model/protected.js";
import type {ProtectedTable} from "../model/protected-table.js";
import {toCsv} from "../write/csv.js";
import {toProtectedFiles} from "../write/protected.js";

/** All that an edition is frozen from. */
export interface EditionContent {
  facts: EditionFacts;
  claims: readonly Claim[];
  /** Each claim as it stands on the trace page. */
  texts: ReadonlyMap<string, Text>;
  tables: readonly ProtectedTable[];
  /** Every protected collection: nothing in them is secret. */
  collections: readonly ProtectedCollection[];
  changes: EditionChanges;
}

/**
 * The files of an edition by path, all but their checksums; equal content gives equal bytes. Tables are as they were published, protected
 * collections as `data/protected/` has them.
 * @throws Error when a claim has no text
 */
export function freezeEdition({
  facts,
  claims,
  texts,
  tables,
  collections,
  changes
}: EditionContent): Map<string, string> {
  const description = {
    ...facts,
    tables: tables.map(({name, title, subtitle, columns}) => ({
      name,
      title,
      subtitle,
      columns: columns.map(({name: column, type, role}) => ({name: column, type, role}))
    })),
    collections: collections.map(({name, title, synthetic, tables: own}) => ({
      name,
      title,
      synthetic,
      tables: own.map((table) => table.name)
    }))
  };
  return new Map([
    ["changes.json", toJson(changes)],
    ["claims.json", toJson(claims.map((claim) => freezeClaim(claim, texts)))],
    ["edition.json", toJson(description)],
    ...collections.flatMap((collection) =>
      [...toProtectedFiles(collection)].map(([name, text]) => [`protected/${collection.name}/${name}`, text] as const)
    ),
    ...tables.map((table) => [`tables/${table.name}.csv`, toCsv(table)] as const)
  ]);
}

function freezeClaim(claim: Claim, texts: ReadonlyMap<string, Text>): FrozenClaim {
  const {id, kind, unit, period, status} = claim;
  const text = texts.get(id);
  if (!text) throw new Error(`claim without a text on the trace page: "${id}"`);
  return {id, kind, unit, period, status, facts: factsOf(claim), text};
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
