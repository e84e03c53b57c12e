import {describe, expect, test} from "vitest";
import {formatIssueIn} from "../../loaders/model/issue.js";
import {readSubmissionSchema} from "../../loaders/read/submission-schema.js";
import {columnTitles} from "../../loaders/screen/submission/context.js";
import {localiseIssue} from "../../loaders/screen/submission/messages.js";
import {ENGLISH, type Wording} from "../../loaders/screen/submission/messages-en.js";
import {SWEDISH} from "../../loaders/screen/submission/messages-sv.js";
import {screen} from "./screen.js";

const words = ({message, allowed = ""}: Wording) => `${message} ${allowed}`.match(/\{\w+\}/g)?.sort() ?? [];

describe("both languages say the same of every rule", () => {
  test.each(Object.entries<Wording>(ENGLISH))("%s", (rule, english) => {
    const swedish: Wording = SWEDISH[rule as keyof typeof ENGLISH];
    expect(words(swedish)).toEqual(words(english));
    expect(swedish.allowed === undefined).toBe(english.allowed === undefined);
    expect(swedish.message).not.toBe(english.message);
  });
});

const TITLES = columnTitles(readSubmissionSchema());

test.each([
  [
    "unknown-code",
    "sv",
    ':2: okänd kod i kön: "F" (tillåtet: flicka (girl), pojke (boy), annat eller okänt (unknown), alla (all))'
  ],
  ["unknown-code", "en", ':2: unknown code in sex: "F" (allowed: girl, boy, unknown, all)'],
  ["total-disagrees", "sv", ':4: summan över kön stämmer inte med delarna i antal: "13" (delarna ger 12)'],
  [
    "personal-data",
    "sv",
    ":2: anmärkning som ser ut som en personuppgift: personnummer i anmärkning (inga personuppgifter; texten upprepas inte här)"
  ],
  [
    "measure-without-total",
    "en",
    ":2: warning: measures without the row for all in measure taken (the row all in the column measure as well)"
  ]
] as const)("an issue of %s reads well in %s", async (name, language, line) => {
  const path = `tests/submissions/fail/${name}.csv`;
  const [issue] = await screen(path);
  expect(issue && formatIssueIn(localiseIssue(issue, language, TITLES), language)).toBe(`${path}${line}`);
});

test("an issue keeps its rule, place and value in every language", async () => {
  const [issue] = await screen("tests/submissions/fail/unknown-code.csv");
  const swedish = issue && localiseIssue(issue, "sv", TITLES);
  expect(swedish).toMatchObject({rule: "unknown-code", line: 2, value: "F", field: "kön"});
});
