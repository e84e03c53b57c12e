import type {Codelist} from "../../model/codelist.js";
import type {Text} from "../../model/language.js";
import type {ProtectedCounts} from "../../model/protected.js";
import type {SubmissionSchema} from "../../model/submission-schema.js";

/** What the codes of a protected collection are called, from the schema of submissions and its code lists. */
export interface CollectionLabels {
  /** The label of a code of a dimension; a year stands for itself. */
  code(dimension: string, code: string): Text;
  /** The title of a dimension, in lower case. */
  dimension(name: string): Text;
  authority(code: string): Text;
  /** A unit in the plural, and what it counts. */
  unit(code: string): {code: string; label: Text; definition: Text};
}

const ALL: Text = {sv: "alla", en: "all"};
const ALL_AUTHORITIES: Text = {sv: "Alla myndigheter tillsammans", en: "All authorities together"};

/**
 * Labels from the schema of submissions and the code lists.
 * @throws Error, from each function, for a code that no list explains
 */
export function makeLabels(schema: SubmissionSchema, codelists: ReadonlyMap<string, Codelist>): CollectionLabels {
  const find = (list: string, code: string) => {
    const found = codelists.get(list)?.codes.find((candidate) => candidate.code === code);
    if (!found) throw new Error(`unknown code in ${list}: "${code}"`);
    return found;
  };
  const columnOf = (name: string) => schema.columns.find((column) => column.name === name);
  return {
    code(dimension, code) {
      if (code === schema.total) return ALL;
      const column = columnOf(dimension);
      const list = column && "codelist" in column ? column.codelist : undefined;
      return list === undefined ? {sv: code, en: code} : find(list, code).label;
    },
    dimension(name) {
      const column = columnOf(name);
      if (!column) throw new Error(`unknown dimension: "${name}"`);
      return column.title;
    },
    authority: (code) => (code === schema.total ? ALL_AUTHORITIES : capitalised(find("authority", code).label)),
    unit(code) {
      const {label, definition, extra} = find("unit", code);
      const plural = {sv: extra.label_sv_plural || label.sv, en: extra.label_en_plural || label.en};
      return {code, label: plural, definition};
    }
  };
}

/** The label of a code in one table: its own where categories were merged, else that of the code list. */
export function labelIn({dimensions}: ProtectedCounts, labels: CollectionLabels) {
  return (dimension: string, code: string): Text => {
    const own = dimensions
      .find(({name}) => name === dimension)
      ?.categories.find((category) => category.code === code)?.label;
    return own ?? labels.code(dimension, code);
  };
}

/** A text that begins with a capital letter, in both languages. */
export function capitalised({sv, en}: Text): Text {
  const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return {sv: raise(sv), en: raise(en)};
}
