import {z} from "zod";
import type {Explanation} from "../model/explanation.js";
import type {Issue} from "../model/issue.js";
import {ScreeningError} from "../screen/screening-error.js";
import {readJson} from "./json.js";
import {readReferences} from "./references.js";
import {listById, TEXT} from "./shapes.js";

const PATH = "data/explanations.json";

const ITEM = z.strictObject({
  kind: z.enum(["swedish-figures", "foreign-figures", "research", "account"]),
  text: TEXT,
  sources: z.array(z.string()).min(1)
});
const EXPLANATIONS = listById(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z-]*$/, "an id is written in lower case with hyphens"),
    title: TEXT,
    predicts: TEXT,
    for: z.array(ITEM),
    against: z.array(ITEM),
    missing: TEXT,
    settles: TEXT
  }),
  "explanation"
);

/**
 * Reads the explanations that the literature gives, from `data/explanations.json`.
 * @throws ScreeningError when a source is no reference, an id stands twice, or the two languages of a text make different claims
 */
export function readExplanations(root: string = process.cwd()): Explanation[] {
  const explanations = readJson(root, PATH, EXPLANATIONS);
  const references = new Set(readReferences(root).map(({id}) => id));
  const issues = explanations.flatMap((explanation) => issuesOf(explanation, references));
  if (issues.length > 0) throw new ScreeningError(issues);
  return explanations;
}

/** The claims that a text makes, in its order: `{claim:uk.2023.girls-share}`. */
export function claimsIn(text: string): string[] {
  return [...text.matchAll(/\{claim:([^}]+)\}/g)].map(([, id = ""]) => id);
}

function issuesOf({id, ...explanation}: Explanation, references: ReadonlySet<string>): Issue[] {
  const items = [...explanation.for, ...explanation.against];
  const texts = [
    explanation.title,
    explanation.predicts,
    explanation.missing,
    explanation.settles,
    ...items.map(({text}) => text)
  ];
  const issue = (field: string, value: string, rule: string, message: string): Issue => ({
    path: PATH,
    field,
    value,
    rule,
    message
  });
  const unknown = items.flatMap(({sources}) => sources).filter((source) => !references.has(source));
  const apart = texts.filter(({sv, en}) => claimsIn(sv).sort().join() !== claimsIn(en).sort().join());
  return [
    ...unknown.map((source) =>
      issue(`${id}.sources`, source, "sources", "unknown reference (add it to data/references.json)")
    ),
    ...apart.map(({sv}) =>
      issue(id, sv.slice(0, 60), "codes", "the text makes other claims in English than in Swedish")
    )
  ];
}
