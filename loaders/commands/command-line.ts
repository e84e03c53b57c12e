import {type ParseArgsConfig, parseArgs} from "node:util";
import {SiteError} from "../site/site-error.js";

/** What a command is: its help text, its options, and whether it takes files or folders. */
export interface CommandSpec {
  usage: string;
  options?: NonNullable<ParseArgsConfig["options"]>;
  /** True when the command takes positional arguments. */
  positionals?: boolean;
}

type Values = Record<string, string | boolean | undefined>;

/**
 * Runs a command: `--help` prints the usage; wrong arguments exit with 2; what the command refuses is printed on standard error, line
 * by line, and exits with 1; a bug in the program keeps its stack.
 * @param main gets the options and the positional arguments, and gives the exit code
 */
export async function runCommand(
  spec: CommandSpec,
  main: (values: Values, positionals: string[]) => Promise<number> | number,
  args: string[] = process.argv.slice(2)
): Promise<void> {
  const parsed = parse(spec, args);
  if (typeof parsed === "number") {
    process.exitCode = parsed;
    return;
  }
  // A reader such as `head` may close the pipe before all is printed: that is its right, and no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    process.exitCode = await main(parsed.values, parsed.positionals);
  } catch (error) {
    process.exitCode = 1;
    if (isRefusal(error)) console.error(error.message);
    else console.error(error);
  }
}

function parse(spec: CommandSpec, args: string[]): {values: Values; positionals: string[]} | number {
  try {
    const options = {...spec.options, help: {type: "boolean" as const, short: "h"}};
    const {values, positionals} = parseArgs({args, options, allowPositionals: spec.positionals === true, strict: true});
    if (!values.help) return {values: values as Values, positionals};
    console.log(spec.usage);
    return 0;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${spec.usage}`);
    return 2;
  }
}

/** Errors that tell the user what to mend, as opposed to errors of the program: they are printed without a stack. */
function isRefusal(error: unknown): error is Error {
  const names = ["ScreeningError", "ProtectionError"];
  return error instanceof SiteError || (error instanceof Error && names.includes(error.name));
}
