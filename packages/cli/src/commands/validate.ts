import type { RequestValidators, Validate } from "@cloud-recording/client/validation";
import type { CommonFlags, Run } from "../command.ts";
import { type Document, SyntaxProblem } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import { ExitCode } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";
import { guessOperation } from "./guess-operation.ts";

interface Flags extends CommonFlags {
  readonly operation?: string | undefined;
  readonly strict: boolean;
}

/** A fault of a file, with its place. */
interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: "error" | "warning";
  readonly rule: string;
  readonly pointer: string;
  readonly message: string;
}

/** Checks request bodies without sending them. A file with a body that is wrong has a line for each fault. */
export default async function validate(run: Run<Flags>, ...files: string[]): Promise<number> {
  const { flags, output, texts } = run;
  const validators = await validatorsOf(run);
  const faults: Fault[] = [];
  const checked: { file: string; operation: keyof RequestValidators }[] = [];
  for (const file of files) {
    try {
      const document = await readDocument(file, run.stdin, texts);
      const operation = flags.operation ?? guessOperation(document.value, validators);
      if (operation === undefined) {
        const message = texts.noOperation(Object.keys(validators));
        const fault = { severity: "error", rule: "operation", pointer: "", message } as const;
        faults.push({ file: document.name, ...document.locate(""), ...fault });
        continue;
      }
      if (!isOperation(operation, validators)) {
        throw new UsageError(texts.noOperation(Object.keys(validators)));
      }
      const found = faultsOf(document, validators[operation]);
      faults.push(...found);
      checked.push({ file: document.name, operation });
      if (found.length === 0) output.say(texts.valid(document.name, operation));
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
      const message = error.message.slice(error.message.indexOf(": ") + 2);
      faults.push({
        file,
        ...error.place,
        severity: "error",
        rule: "syntax",
        pointer: "",
        message,
      });
    }
  }
  const errors = faults.filter(({ severity }) => severity === "error").length;
  const lines = faults.map(({ file, line, column, severity, message }) => {
    const word =
      severity === "error"
        ? output.style("red", texts.error)
        : output.style("yellow", texts.warning);
    return `${file}:${line}:${column}: ${word} ${message}`;
  });
  output.result(
    { type: "validation", files: checked, faults },
    [...lines, texts.found(errors, faults.length - errors)].join("\n"),
  );
  const isWrong = errors > 0 || (flags.strict && faults.length > 0);
  return isWrong ? ExitCode.Refused : ExitCode.Success;
}

/** The checks of request bodies, in the language of the command. */
async function validatorsOf({ language }: Run<Flags>): Promise<RequestValidators> {
  const { validateRequest } =
    language === "zh-CN"
      ? await import("@cloud-recording/client/validation/zh-CN")
      : await import("@cloud-recording/client/validation");
  return validateRequest;
}

function faultsOf(document: Document, validate: Validate): Fault[] {
  return validate(document.value).map(({ severity, pointer, rule, message }) => {
    return { file: document.name, ...document.locate(pointer), severity, rule, pointer, message };
  });
}

function isOperation(
  name: string | undefined,
  validators: RequestValidators,
): name is keyof RequestValidators {
  return name !== undefined && Object.hasOwn(validators, name);
}
