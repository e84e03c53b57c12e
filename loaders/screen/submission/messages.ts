import type {Issue} from "../../model/issue.js";
import type {Language, Text} from "../../model/language.js";
import {ENGLISH, type Wording} from "./messages-en.js";
import {SWEDISH} from "./messages-sv.js";

/** Name of a rule that submissions are screened by. */
export type SubmissionRule = keyof typeof ENGLISH;

/** Where an issue is. */
export type Place = Pick<Issue, "path" | "sheet" | "line" | "field" | "value">;

const CATALOGUE: Readonly<Record<Language, Readonly<Record<SubmissionRule, Wording>>>> = {sv: SWEDISH, en: ENGLISH};

/** Rules whose issues stop nothing. */
const WARNINGS: ReadonlySet<SubmissionRule> = new Set(["cell-comment", "measure-without-total", "changed-much"]);

/** Longest value that an issue repeats: a hostile cell must not fill the screen. */
const SHOWN = 80;

/** True for rules that are worded in both languages; what else is screened speaks English. */
export function isSubmissionRule(rule: string): rule is SubmissionRule {
  return Object.hasOwn(ENGLISH, rule);
}

/** An issue of a rule, worded in English; `words` fill the wording. */
export function submissionIssue(rule: SubmissionRule, place: Place, words: Issue["words"] = {}): Issue {
  const {value} = place;
  return {
    ...place,
    ...(value !== undefined && value.length > SHOWN ? {value: `${value.slice(0, SHOWN)}…`} : {}),
    rule,
    ...fill(ENGLISH[rule], words, "en"),
    ...(WARNINGS.has(rule) ? {severity: "warning" as const} : {}),
    ...(Object.keys(words).length > 0 ? {words} : {})
  };
}

/**
 * The issue in a language, its columns named by their titles. Issues of other screenings, which have no catalogue, stay as they are.
 * @param titles of columns, by name
 */
export function localiseIssue(issue: Issue, language: Language, titles: ReadonlyMap<string, Text>): Issue {
  if (!isSubmissionRule(issue.rule)) return issue;
  const wording = CATALOGUE[language][issue.rule];
  const {allowed: _allowed, ...rest} = issue;
  const title = issue.field === undefined ? undefined : titles.get(issue.field)?.[language];
  return {...rest, ...(title === undefined ? {} : {field: title}), ...fill(wording, issue.words ?? {}, language)};
}

function fill(wording: Wording, words: NonNullable<Issue["words"]>, language: Language): Wording {
  const insert = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const word = words[name];
      return typeof word === "object" ? word[language] : String(word ?? "");
    });
  return {
    message: insert(wording.message),
    ...(wording.allowed === undefined ? {} : {allowed: insert(wording.allowed)})
  };
}
