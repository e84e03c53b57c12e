// How soon a saved file shows in the open page: `npm run bench:preview` writes docs/benchmarks/preview.md. The goal is 3 seconds.
import {writeFileSync} from "node:fs";
import {cpus} from "node:os";
import {applyEdit, EDITS, startPreview} from "../browser/preview.js";

const RUNS = 3;
const PATIENCE = 30_000;

const times = new Map<string, number[]>(EDITS.map(({name}) => [name, []]));
for (let run = 1; run <= RUNS; run++) {
  console.log(`run ${run} of ${RUNS}`);
  const preview = await startPreview();
  for (const edit of EDITS) {
    const start = performance.now();
    await applyEdit(preview, edit, PATIENCE);
    const time = performance.now() - start;
    times.get(edit.name)?.push(time);
    console.log(`  ${edit.name}: ${Math.round(time)} ms`);
    // What else has changed for the edit runs to its end before the next.
    await new Promise((done) => setTimeout(done, 3000));
  }
  await preview.close();
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rows = [...times].map(
  ([name, values]) => `| ${name} | ${Math.round(median(values))} | ${Math.round(Math.max(...values))} |`
);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.versions.node}`;
const text = `# How soon a saved file shows in the preview

Milliseconds from saving to being seen in the open page, ${RUNS} runs; the goal is 3,000. Measured by \`npm run bench:preview\` on ${machine}.

| what is saved | median | longest |
|---|---|---|
${rows.join("\n")}
`;
writeFileSync("docs/benchmarks/preview.md", text);
console.log("made docs/benchmarks/preview.md");
