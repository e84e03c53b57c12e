import {z} from "zod";
import {ANSWER_STATES, type Commission} from "../model/commission.js";
import type {Issue} from "../model/issue.js";
import {ScreeningError} from "../screen/screening-error.js";
import {readGaps} from "./gaps.js";
import {readJson} from "./json.js";
import {readReferences} from "./references.js";
import {listById, TEXT} from "./shapes.js";

const PATH = "data/commission.json";

const SHAPE = z.strictObject({
  source: z.string(),
  items: listById(
    z.strictObject({
      id: z.string(),
      quote: TEXT,
      state: z.enum(ANSWER_STATES),
      chapters: z.array(z.string()).min(1),
      note: TEXT,
      gaps: z.array(z.string())
    }),
    "item"
  )
});

/**
 * Reads what the government asked for and where it is answered, from `data/commission.json`.
 * @throws ScreeningError when the decision is no reference, an item stands twice, or names a gap that there is not
 */
export function readCommission(root: string = process.cwd()): Commission {
  const commission = readJson(root, PATH, SHAPE);
  const gaps = new Set(readGaps(root).map(({id}) => id));
  const isKnown = readReferences(root).some(({id}) => id === commission.source);
  const unknown = commission.items.flatMap(({id, gaps: named}) =>
    named
      .filter((gap) => !gaps.has(gap))
      .map(
        (value): Issue => ({
          path: PATH,
          field: `${id}.gaps`,
          value,
          rule: "codes",
          message: "unknown gap",
          allowed: "an id of data/gaps.json"
        })
      )
  );
  const source: Issue = {
    path: PATH,
    field: "source",
    value: commission.source,
    rule: "sources",
    message: "unknown reference",
    allowed: "a key of data/references.json"
  };
  const issues = [...(isKnown ? [] : [source]), ...unknown];
  if (issues.length > 0) throw new ScreeningError(issues);
  return commission;
}
