import type { CommonFlags, Run } from "../command.ts";
import { type Document, SyntaxProblem } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import { ExitCode } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";
import { isObject } from "./client-request.ts";

interface Flags extends CommonFlags {
  readonly operation?: OperationName | undefined;
  readonly strict: boolean;
}

/** Operations that have a body. */
export const operationNames = [
  "acquireResource",
  "startMixRecording",
  "startIndividualRecording",
  "updateSubscription",
  "updateLayout",
  "stopRecording",
] as const;

/** Name of an operation that has a body. */
export type OperationName = (typeof operationNames)[number];

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
  const faults: Fault[] = [];
  const checked: { file: string; operation: OperationName }[] = [];
  for (const file of files) {
    try {
      const document = await readDocument(file, run.stdin, texts);
      const operation = flags.operation ?? guessOperation(document.value);
      if (operation === undefined) throw new UsageError(texts.noOperation(operationNames));
      const found = await faultsOf(run, document, operation);
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

async function faultsOf(
  { language }: Pick<Run<Flags>, "language">,
  document: Document,
  operation: OperationName,
): Promise<Fault[]> {
  const { validateRequest } =
    language === "zh-CN"
      ? await import("@cloud-recording/client/validation/zh-CN")
      : await import("@cloud-recording/client/validation");
  return validateRequest[operation](document.value).map(({ severity, pointer, rule, message }) => {
    return { file: document.name, ...document.locate(pointer), severity, rule, pointer, message };
  });
}

/** The operation that a body looks like; undefined if it looks like none. */
function guessOperation(body: unknown): OperationName | undefined {
  if (!isObject(body)) return undefined;
  const { clientRequest } = body;
  if (!isObject(clientRequest)) return "cname" in body ? "acquireResource" : undefined;
  if ("streamSubscribe" in clientRequest) return "updateSubscription";
  if ("recordingConfig" in clientRequest || "storageConfig" in clientRequest) {
    const { recordingConfig, snapshotConfig } = clientRequest;
    const isIndividual =
      snapshotConfig !== undefined ||
      (isObject(recordingConfig) && "subscribeUidGroup" in recordingConfig);
    return isIndividual ? "startIndividualRecording" : "startMixRecording";
  }
  const isLayout = ["mixedVideoLayout", "layoutConfig", "maxResolutionUid", "backgroundColor"].some(
    (name) => name in clientRequest,
  );
  return isLayout ? "updateLayout" : "acquireResource";
}
