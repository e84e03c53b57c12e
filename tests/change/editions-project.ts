import {execFileSync, spawnSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {RUNS_TYPESCRIPT} from "../../loaders/site/run.js";
import {CHAPTERS} from "../../src/components/chapters.js";

const ROOT = resolve(".");
const COPIED = [
  "loaders",
  "data/codelists",
  "data/published",
  "data/conflicts.json",
  "data/explanations.json",
  "data/gaps.json",
  "data/publication.json",
  "data/references.json",
  "src/components",
  "src/style",
  "src/[edition]",
  ...["claims.json", "catalogue.json", "children-by-sex.arrow", "editions.json"].map((name) => `src/data/${name}.ts`),
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];
/** Pages that every other links to, and those that a revision shows in; the rest of the report is left out. */
const PAGES = ["summary", "how-many", "sources", "trace", "editions", "account", "accessibility", "about", "search"];

/** Pages that are built as they are; the others take long, and a stub stands in their place. */
const WHOLE = ["editions"];

/** The trace without citations, and a chapter with one claim and one table: all that a revision shows in. */
const STUBS: Readonly<Record<string, string>> = {
  trace: `# Trace

\`\`\`js
import {traceList} from "ROOT/components/trace-list.js";
const claims = await FileAttachment("ROOT/data/claims.json").json();
const catalogue = await FileAttachment("ROOT/data/catalogue.json").json();
\`\`\`

\${traceList(claims, catalogue, "LANGUAGE", () => "")}
`,
  "how-many": `# How many

\`\`\`js
import {dataTable} from "ROOT/components/data-table.js";
import {prose} from "ROOT/components/prose.js";
import {fromArrow} from "ROOT/components/rows.js";
const {claim} = prose("LANGUAGE", {claims: await FileAttachment("ROOT/data/claims.json").json(), references: []});
const table = fromArrow(await FileAttachment("ROOT/data/children-by-sex.arrow").arrow());
\`\`\`

Girls: \${claim("coordinators.2018.girls")}. Boys: \${claim("coordinators.2018.boys")}.

\${dataTable(table, ["dataset", "period", "sex", "value"], {language: "LANGUAGE", caption: "Children"})}
`
};

/** How the list of pages ends in its module. */
const LIST_END = "] as const satisfies readonly Chapter[];";

/** What a command said, and how it ended. */
export interface Outcome {
  code: number | null;
  said: string;
}

/** A copy of the project in a repository of its own, and what can be done with it. */
export interface EditionsProject {
  root: string;
  /** Runs a command of the project by the name of its file in `loaders/commands/`. */
  run(command: string, ...args: string[]): Outcome;
  commit(message: string): void;
  read(path: string): string;
  /** Replaces a text that stands in a file once. */
  change(path: string, from: string, to: string): void;
  write(path: string, text: string): void;
  remove(): void;
}

/** A copy of the project in a temporary folder, committed. */
export function makeEditionsProject(): EditionsProject {
  const root = mkdtempSync(join(tmpdir(), "editions-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  };
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const change = (path: string, from: string, to: string) => {
    const text = read(path);
    if (text.split(from).length !== 2) throw new Error(`stands not once in ${path}: "${from}"`);
    write(path, text.replace(from, to));
  };
  const git = (...args: string[]) => execFileSync("git", args, {cwd: root, stdio: "pipe"});
  const commit = (message: string) => {
    git("add", "-A");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "--message", message);
  };
  for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), {recursive: true});
  change("src/components/chapters.ts", LIST_END, `].filter(({id}) => ${JSON.stringify(PAGES)}.includes(id));`);
  for (const {id, path, title} of CHAPTERS.filter((chapter) => PAGES.includes(chapter.id))) {
    for (const language of ["sv", "en"] as const) {
      const file = `src/${language === "sv" ? "" : "en/"}${path[language]}.md`;
      const stub = (STUBS[id] ?? `# ${title[language]}\n`).replaceAll("ROOT", language === "sv" ? "." : "..");
      write(file, WHOLE.includes(id) ? readFileSync(join(ROOT, file), "utf8") : stub.replaceAll("LANGUAGE", language));
    }
  }
  write(".gitignore", "node_modules\ndist*\nsrc/.observablehq\n");
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  git("init", "--quiet");
  commit("Begin");
  return {
    root,
    run(command, ...args) {
      const script = `loaders/commands/${command}.ts`;
      const {status, stdout, stderr} = spawnSync(process.execPath, [...RUNS_TYPESCRIPT, script, ...args], {
        cwd: root,
        encoding: "utf8",
        env: {...process.env, REPORT_COMMIT: "", REPORT_OUTPUT: "", SOURCE_DATE_EPOCH: ""}
      });
      return {code: status, said: `${stdout}${stderr}`};
    },
    commit,
    read,
    write,
    change,
    remove: () => rmSync(root, {recursive: true, force: true})
  };
}
