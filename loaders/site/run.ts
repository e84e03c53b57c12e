import {spawn} from "node:child_process";
import {createInterface} from "node:readline";

/**
 * Arguments with which Node runs the project's modules, all of them ES modules: that CommonJS libraries pass through tsx too, as they do with
 * `--import tsx`, makes a process start a quarter later.
 */
export const RUNS_TYPESCRIPT = ["--import", "tsx/esm"] as const;

/** What a finished process left behind: its exit code and both streams, whole. */
export interface Outcome {
  code: number;
  stdout: Buffer;
  stderr: string;
}

/**
 * Runs a command to its end and keeps what it printed.
 * @param env added to this process's environment
 * @param onLine called with each whole line of standard output as it comes
 * @param signal ends the command before its time; what it had done until then is its outcome, with exit code 1
 * @throws when the command cannot be started; a non-zero exit is an outcome, not an error
 */
export function run(
  command: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  onLine?: (line: string) => void,
  signal?: AbortSignal
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, env: {...process.env, ...env}, stdio: ["ignore", "pipe", "pipe"]});
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    if (onLine) createInterface(child.stdout).on("line", onLine);
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    signal?.addEventListener("abort", () => child.kill());
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8")})
    );
  });
}
