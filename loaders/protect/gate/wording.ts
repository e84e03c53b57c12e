import type {Place} from "../../model/statement.js";
import type {Interval} from "../attack/system.js";
import type {DeclaredCell} from "./declared.js";

/** A place, as a finding prints it. */
export function placeText({path, form, at}: Place): string {
  return `${path} (${form}, ${at})`;
}

/** A key, as a finding prints it. */
export function keyText(key: Readonly<Record<string, string>>): string {
  return (
    Object.entries(key)
      .map(([name, code]) => `${name}=${code}`)
      .join(", ") || "total"
  );
}

/** A cell, as a finding prints it. */
export function cellText({collection, table, key}: Pick<DeclaredCell, "collection" | "table" | "key">): string {
  return `${collection.name}/${table.name} [${keyText(key)}]`;
}

/** What is possible, as a finding prints it. */
export function intervalText([lower, upper]: Interval): string {
  if (lower === upper) return `exactly ${lower}`;
  return upper === Number.POSITIVE_INFINITY ? `${lower} or more` : `${lower} to ${upper}`;
}
