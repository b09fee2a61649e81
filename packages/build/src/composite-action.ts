import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { parse } from "yaml";

/** Outcome of a composite action. */
export interface ActionRun {
  /** True if a step failed; those after it did not run. */
  readonly hasFailed: boolean;
  /** Everything that its steps printed. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Other actions that it used, such as `actions/setup-node`, in order. */
  readonly uses: readonly string[];
}

interface Action {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

type Steps = Record<string, Readonly<Record<string, string>>>;

/**
 * Runs a composite action as the runner of GitHub does: its inputs by their defaults unless they are set, its expressions,
 * and each shell step by a script of its own.
 *
 * @param folder folder of the action, with `action.yml`
 * @param workspace folder of the repository that uses it
 * @param inputs what `with` says
 * @param environment environment of the job
 * @param others environment that other actions leave, by their names; they are not run
 * @throws if the action has an expression, an input or a shell that the runner would refuse or that is not known here
 */
export async function runAction(
  folder: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
  others: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<ActionRun> {
  const action: Action = parse(await readFile(`${folder}/action.yml`, "utf8"));
  for (const name of Object.keys(inputs)) {
    if (action.inputs?.[name] === undefined) throw new Error(`There is no input ${name}`);
  }
  const defaults = Object.entries(action.inputs ?? {}).map(([name, input]) => {
    return [name, inputs[name] ?? input.default ?? ""];
  });
  const contexts = { inputs: Object.fromEntries(defaults), steps: {} as Steps };
  const temporary = await mkdtemp(`${tmpdir()}/action-`);
  const uses: string[] = [];
  let left = environment;
  let log = "";
  let hasFailed = false;
  try {
    for (const [index, step] of action.runs.steps.entries()) {
      if (hasFailed) break;
      if (step.if !== undefined && !isTrue(step.if, contexts.steps)) continue;
      if (step.run === undefined) {
        const name = step.uses?.replace(/@.*/, "") ?? "";
        if (others[name] === undefined) throw new Error(`The action ${name} is not known`);
        uses.push(name);
        left = { ...left, ...others[name] };
        continue;
      }
      if (step.shell !== "bash") throw new Error(`The shell ${step.shell} is not known`);
      const script = `${temporary}/${index}.sh`;
      const output = `${temporary}/${index}.output`;
      await writeFile(script, step.run);
      await writeFile(output, "");
      const variables = Object.entries(step.env ?? {}).map(([name, value]) => {
        return [name, evaluated(value, contexts)];
      });
      const env = {
        ...left,
        GITHUB_ACTIONS: "true",
        GITHUB_ACTION_PATH: folder,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        ...Object.fromEntries(variables),
      };
      const done = await bash(script, workspace, env);
      log += done.log;
      hasFailed = done.code !== 0;
      if (step.id !== undefined)
        contexts.steps[step.id] = outputsIn(await readFile(output, "utf8"));
    }
    const outputs = Object.entries(action.outputs ?? {}).map(([name, { value }]) => {
      return [name, evaluated(value, contexts)];
    });
    return { hasFailed, log, outputs: Object.fromEntries(outputs), uses };
  } finally {
    await rm(temporary, { recursive: true });
  }
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const args = ["--noprofile", "--norc", "-e", "-o", "pipefail", script];
  return new Promise<{ readonly code: number; readonly log: string }>((resolve) => {
    execFile("bash", args, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), log: stdout + stderr });
    });
  });
}

/** Replaces the expressions of a text by their values. */
function evaluated(
  text: string,
  contexts: { readonly inputs: Readonly<Record<string, string>>; readonly steps: Steps },
): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const [, input] = /^inputs\.(\w+)$/.exec(expression) ?? [];
    if (input !== undefined) return contexts.inputs[input] ?? "";
    const [, step, output] = /^steps\.(\w+)\.outputs\.(\w+)$/.exec(expression) ?? [];
    if (step === undefined || output === undefined) throw new Error(`${expression} is not known`);
    return contexts.steps[step]?.[output] ?? "";
  });
}

/** Evaluates a condition. The one kind that is known compares an output with a number; a missing one counts as 0. */
function isTrue(condition: string, steps: Steps): boolean {
  const [, step = "", output = "", limit] =
    /^steps\.(\w+)\.outputs\.(\w+) < (\d+)$/.exec(condition) ?? [];
  if (limit === undefined) throw new Error(`${condition} is not known`);
  return Number(steps[step]?.[output] ?? "") < Number(limit);
}

function outputsIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split("\n").filter((line) => line.includes("="));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
}
