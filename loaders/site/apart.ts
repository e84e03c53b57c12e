import {type ChildProcess, fork} from "node:child_process";
import {once} from "node:events";
import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import {RUNS_TYPESCRIPT} from "./run.js";

/** A task by its place, or what every task needs, which comes first. */
type Message<Known, Task> = {known: Known} | {index: number; task: Task};

/** What a process says of one task. */
type Answer<Result> = {index: number; result: Result} | {error: unknown};

/**
 * Does tasks in processes of their own, as many as the machine has cores: each takes the next task as soon as it is free.
 * @param worker the module that calls `serveTasks`
 * @param known what every task needs; copied to each process
 * @param onResult called with each result as it comes
 * @returns the results in the order of the tasks
 * @throws what a task throws, or how a process ended; then the others are ended too
 */
export async function workApart<Known, Task, Result>(
  worker: URL,
  known: Known,
  tasks: readonly Task[],
  onResult: (result: Result, task: Task) => void = () => {}
): Promise<Result[]> {
  const results: Result[] = [];
  const left = [...tasks.entries()];
  const processes = Array.from({length: Math.min(tasks.length, availableParallelism())}, () => start(worker));
  const work = (child: ChildProcess) =>
    new Promise<void>((resolve, reject) => {
      const next = () => {
        const [index, task] = left.shift() ?? [];
        if (index === undefined) resolve();
        else child.send({index, task} as never);
      };
      child.on("message", (answer: Answer<Result>) => {
        if ("error" in answer) return reject(answer.error);
        results[answer.index] = answer.result;
        onResult(answer.result, tasks[answer.index] as Task);
        next();
      });
      child.on("error", reject);
      child.on("exit", (code, signal) =>
        reject(new Error(`${fileURLToPath(worker)} ended: ${signal ?? `exit ${code}`}`))
      );
      child.send({known} as never);
      next();
    });
  try {
    await Promise.all(processes.map(work));
    return results;
  } finally {
    await Promise.all(processes.map(end));
  }
}

function start(worker: URL): ChildProcess {
  return fork(fileURLToPath(worker), {execArgv: [...RUNS_TYPESCRIPT], serialization: "advanced"});
}

async function end(child: ChildProcess): Promise<void> {
  // One that could not be started never ends.
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

/**
 * Answers tasks, in a process that `workApart` has started.
 * @param prepare makes of what every task needs the function that does one
 */
export function serveTasks<Known, Task, Result>(prepare: (known: Known) => (task: Task) => Promise<Result>): void {
  let work: ((task: Task) => Promise<Result>) | undefined;
  process.on("message", async (message: Message<Known, Task>) => {
    try {
      if ("known" in message) work = prepare(message.known);
      else process.send?.({index: message.index, result: await work?.(message.task)} as never);
    } catch (error) {
      process.send?.({error} as never);
    }
  });
  process.on("disconnect", () => process.exit());
}
