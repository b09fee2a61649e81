import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";

/**
 * All options of a command and of the commands below it, one a line, as their help lists them.
 *
 * @param name what users type
 * @param bin file that Node runs
 */
export async function commandReport(name: string, bin: string): Promise<string> {
  const lines = await linesOf(name, [bin]);
  return `${lines.sort().join("\n")}\n`;
}

async function linesOf(name: string, args: readonly string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [...args, "--help"]);
  const below = commandsIn(stdout).map((command) =>
    linesOf(`${name} ${command}`, [...args, command]),
  );
  const own = optionsIn(stdout).map((option) => `${name} ${option}`);
  return [name, ...own, ...(await Promise.all(below)).flat()];
}

/** Names of the commands that a help lists under COMMANDS. */
export function commandsIn(help: string): string[] {
  const [, list = ""] = /^COMMANDS\n((?: +\S.*\n?)*)/m.exec(help) ?? [];
  return [...list.matchAll(/^ {2}(\w[\w-]*)/gm)].map(([, name = ""]) => name);
}

/**
 * Options that a help lists at the beginning of a line, each once. Where a help has brackets around options, one without
 * them is required.
 */
export function optionsIn(help: string): string[] {
  const lines = help.match(/^ +(?:-\w,? +)?\[?--[\w-]+/gm) ?? [];
  const hasBrackets = lines.some((line) => line.includes("["));
  const options = lines.map((line) => {
    const option = line.slice(line.indexOf("--"));
    const isRequired = hasBrackets && !line.includes("[") && option !== "--help";
    return isRequired ? `${option}, required` : option;
  });
  return [...new Set(options)];
}
