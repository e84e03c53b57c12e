import type {EvidenceItem, LedgerEntry} from "../../loaders/model/explanation.js";
import type {Text} from "../../loaders/model/language.js";
import type {Language} from "./chapters.js";
import {type Content, element} from "./element.js";
import type {Report} from "./report.js";

const WORDS = {
  sv: {
    explanation: "Förklaring",
    standing: "Hur den står sig",
    predicts: "Förutsäger",
    for: "Talar för",
    against: "Talar emot",
    missing: "Saknas",
    settles: "Skulle avgöra",
    nothing: "Inget publicerat.",
    caption: "Förklaringarna och hur de står sig",
    kinds: {
      "swedish-figures": "Svenska siffror",
      "foreign-figures": "Siffror från andra länder",
      research: "Forskning",
      account: "Berättelser och bedömningar"
    },
    standings: {
      untested: "oprövad",
      indicated: "antydd av forskning eller berättelser",
      contested: "omstridd: siffror talar både för och emot",
      elsewhere: "stödd av siffror från andra länder",
      supported: "stödd av svenska siffror"
    }
  },
  en: {
    explanation: "Explanation",
    standing: "How it stands",
    predicts: "Predicts",
    for: "For it",
    against: "Against it",
    missing: "Missing",
    settles: "Would settle it",
    nothing: "Nothing published.",
    caption: "The explanations and how they stand",
    kinds: {
      "swedish-figures": "Swedish figures",
      "foreign-figures": "Figures of other countries",
      research: "Research",
      account: "Accounts and judgements"
    },
    standings: {
      untested: "untested",
      indicated: "indicated by research or accounts",
      contested: "contested: figures speak for and against",
      elsewhere: "supported by figures of other countries",
      supported: "supported by Swedish figures"
    }
  }
} as const;

/**
 * The ledger of explanations: a table of how each stands, then each with what it predicts, what speaks for and against it, what is
 * missing and what would settle it. `{claim:<id>}` in a text becomes the claim, linked to its trace.
 */
export function ledger(
  entries: readonly LedgerEntry[],
  language: Language,
  report: Pick<Report, "claim" | "cite">
): HTMLElement {
  const words = WORDS[language];
  return element(
    "div",
    {class: "ledger"},
    element(
      "table",
      {class: "data-table"},
      element("caption", {}, words.caption),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", {scope: "col"}, words.explanation),
          element("th", {scope: "col"}, words.standing)
        )
      ),
      element(
        "tbody",
        {},
        ...entries.map(({id, title, standing}) =>
          element(
            "tr",
            {},
            element("th", {scope: "row"}, element("a", {href: `#explanation-${id}`}, title[language])),
            element("td", {}, words.standings[standing])
          )
        )
      )
    ),
    ...entries.map((entry) => section(entry, language, report))
  );
}

function section(entry: LedgerEntry, language: Language, report: Pick<Report, "claim" | "cite">): HTMLElement {
  const words = WORDS[language];
  const text = (source: Text) => withClaims(source[language], report);
  const fact = (term: string, ...content: Content[]) =>
    element("div", {}, element("dt", {}, term), element("dd", {}, ...content));
  const evidence = (items: readonly EvidenceItem[]) =>
    items.length === 0
      ? [words.nothing]
      : [element("ul", {}, ...items.map((item) => element("li", {}, ...evidenceItem(item, language, report))))];
  return element(
    "section",
    {class: "ledger-entry", id: `explanation-${entry.id}`, "aria-labelledby": `explanation-${entry.id}-name`},
    element("h3", {id: `explanation-${entry.id}-name`}, entry.title[language]),
    element(
      "dl",
      {},
      fact(words.standing, element("b", {}, words.standings[entry.standing])),
      fact(words.predicts, ...text(entry.predicts)),
      fact(words.for, ...evidence(entry.for)),
      fact(words.against, ...evidence(entry.against)),
      fact(words.missing, ...text(entry.missing)),
      fact(words.settles, ...text(entry.settles))
    )
  );
}

function evidenceItem({kind, text, sources}: EvidenceItem, language: Language, report: Pick<Report, "claim" | "cite">) {
  return [
    element("span", {class: "ledger-kind"}, `${WORDS[language].kinds[kind]}: `),
    ...withClaims(text[language], report),
    " ",
    report.cite(...sources)
  ];
}

function withClaims(text: string, {claim}: Pick<Report, "claim">): (Node | string)[] {
  return text.split(/(\{claim:[^}]+\})/).map((part) => {
    const id = /^\{claim:([^}]+)\}$/.exec(part)?.[1];
    return id === undefined ? part : claim(id);
  });
}
