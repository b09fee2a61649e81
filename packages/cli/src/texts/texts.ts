import type { formatMessageForArgumentScannerError } from "@stricli/core";

/** The commands. */
export type CommandName =
  | "record"
  | "start"
  | "query"
  | "stop"
  | "update"
  | "layout"
  | "layoutPreview"
  | "layoutSet"
  | "acquire"
  | "watch"
  | "sessions"
  | "recover"
  | "emulate"
  | "validate"
  | "lint"
  | "errors"
  | "regions"
  | "doctor"
  | "completion";

/** The flags. */
export type FlagName =
  | "json"
  | "config"
  | "profile"
  | "baseUrl"
  | "appId"
  | "customerId"
  | "customerCertificate"
  | "secretStdin"
  | "store"
  | "resourceId"
  | "cname"
  | "uid"
  | "mode"
  | "settings"
  | "duration"
  | "expiredHour"
  | "operation"
  | "strict"
  | "participants"
  | "canvas"
  | "svg"
  | "png"
  | "keep"
  | "port"
  | "recordings"
  | "callbackUrl"
  | "callbackSecret"
  | "callbackRetryDelay"
  | "open";

/** The arguments. */
export type ArgumentName =
  | "sid"
  | "file"
  | "files"
  | "layoutFile"
  | "subscription"
  | "error"
  | "vendor"
  | "shell";

type ArgumentErrors = Required<Parameters<typeof formatMessageForArgumentScannerError>[1]>;

/** Marks the beginning and the end of what stays in one line. Nobody sees it, and no name has it. */
export const mark = "\u2060";

/** Holds a command together, so that no line is broken within it. */
export function asOneWord(command: string): string {
  return `${mark}${command}${mark}`;
}

/** Rows of names, a line each, below a text. */
export function asLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `\n  ${row.join(" ")}`).join("");
}

/** The name of a flag as it is typed. */
export function flagOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** All texts for people, in one language. */
export interface Texts {
  readonly about: string;
  readonly description: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly flags: Readonly<Record<FlagName, string>>;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  readonly headers: {
    readonly usage: string;
    readonly aliases: string;
    readonly commands: string;
    readonly flags: string;
    readonly arguments: string;
  };
  readonly help: string;
  readonly version: string;
  readonly argumentEscapeSequence: string;
  readonly defaultIs: string;
  readonly unknownCommand: (input: string, corrections: readonly string[]) => string;
  readonly wrongArguments: (message: string) => string;
  /** What is wrong with an argument. A value may be a secret, so none is repeated but a choice or a number. */
  readonly argumentErrors: ArgumentErrors;
  readonly warning: string;
  readonly error: string;
  readonly notTogether: (one: string, other: string) => string;
  readonly secretTyped: string;
  readonly stdinTwice: string;
  readonly cannotRead: (file: string, code: string) => string;
  readonly notJson: string;
  readonly notYaml: (code: string) => string;
  readonly notAnObject: (place: string) => string;
  readonly secretOnCommandLine: string;
  readonly callbackSecretOnCommandLine: string;
  readonly openToOthers: (file: string, chmod: string) => string;
  readonly noProfile: (name: string, file: string) => string;
  readonly unknownSetting: (file: string, name: string) => string;
  readonly wrongSetting: (file: string, name: string) => string;
  /** `rows` has what the store has. */
  readonly noSession: (wanted: string, rows: readonly (readonly string[])[]) => string;
  readonly noSessions: string;
  readonly severalSessions: (rows: readonly (readonly string[])[]) => string;
  readonly incompleteSession: (names: readonly string[]) => string;
  readonly onlyMix: string;
  readonly started: (sid: string) => string;
  readonly acquired: (resourceId: string) => string;
  readonly updated: string;
  readonly durationTooLong: (expiredHour: number) => string;
  readonly stopping: string;
  readonly stopped: (seconds: number) => string;
  readonly ended: (reason: string) => string;
  readonly notConfirmed: (again: string) => string;
  readonly partial: string;
  readonly leftRunning: (watch: string, stop: string) => string;
  readonly leftStarting: (recover: string) => string;
  readonly stillFollowed: (message: string) => string;
  readonly notWritten: (stream: string, code: string) => string;
  readonly noFiles: string;
  readonly statuses: Readonly<Record<number, string>>;
  readonly unknownStatus: (status: number | undefined) => string;
  readonly fileCount: (count: number) => string;
  readonly recovered: Readonly<
    Record<
      | "resumed"
      | "stopped"
      | "ended"
      | "unconfirmed"
      | "unreachable"
      | "failed"
      | "damaged"
      | "held",
      string
    >
  >;
  readonly recoverAgain: (recover: string) => string;
  readonly noOperation: (names: readonly string[]) => string;
  readonly valid: (name: string, operation: string) => string;
  readonly found: (errors: number, warnings: number) => string;
  readonly noSuchError: (query: string) => string;
  readonly errorColumns: {
    readonly status: string;
    readonly meaning: string;
    readonly cause: string;
    readonly remedy: string;
  };
  readonly noSuchVendor: (name: string, known: readonly string[]) => string;
  readonly nobody: string;
  readonly canvasMissing: string;
  readonly pngInTerminal: string;
  readonly emulatorMissing: string;
  readonly recorderMissing: string;
  readonly emulatorReady: (url: string) => string;
  readonly endsWithInterrupt: string;
  readonly checks: Readonly<
    Record<"node" | "credentials" | "proxy" | "service" | "clock" | "account", string>
  >;
  readonly check: {
    readonly nodeOld: (version: string) => string;
    readonly missing: (names: readonly string[]) => string;
    readonly proxyWrong: (message: string) => string;
    readonly unreachable: (host: string) => string;
    readonly reachable: (host: string, milliseconds: number) => string;
    readonly clockOff: (seconds: number) => string;
    readonly clockUnknown: string;
    readonly clockRight: string;
    readonly skipped: string;
    readonly accepted: string;
  };
}
