import {
  type Application,
  type ApplicationText,
  ArgumentScannerError,
  buildApplication,
  buildCommand,
  buildRouteMap,
  type CommandBuilderArguments,
  formatMessageForArgumentScannerError,
  text_en,
} from "@stricli/core";
import { type CommandFunction, type CommonFlags, load } from "./command.ts";
import type { Context } from "./context.ts";
import { flagsOf, longestTimer, parseSize } from "./flags.ts";
import { longestExpiredHour } from "./generated/limits.ts";
import type { ArgumentName, CommandName, Texts } from "./texts/texts.ts";
import { version } from "./version.ts";

/** The commands in the order of use, in one language. What a command does is loaded when it runs. */
export function application(texts: Texts): Application<Context> {
  const { text, number, yes, common, account, session, channel, start } = flagsOf(texts);
  const brief = (name: CommandName) => ({ brief: texts.commands[name] });
  const command = <Flags extends CommonFlags, Args extends readonly unknown[]>(
    name: CommandName,
    importCommand: () => Promise<{ readonly default: CommandFunction<Flags, Args> }>,
    parameters: NoInfer<CommandBuilderArguments<Flags, Args, Context>["parameters"]>,
  ) =>
    buildCommand<Flags, Args, Context>({
      loader: load(importCommand),
      parameters,
      docs: brief(name),
    });
  const argument = (name: ArgumentName, placeholder: string = name) =>
    ({ brief: texts.arguments[name], parse: String, placeholder }) as const;
  const sid = { ...argument("sid"), optional: true } as const;
  const one = { kind: "tuple", parameters: [sid] } as const;
  const fileAndSid = (name: ArgumentName) =>
    ({ kind: "tuple", parameters: [argument(name, "file"), sid] }) as const;
  const checks = {
    ...common,
    operation: text("operation", "name"),
    strict: yes("strict"),
  } as const;

  const routes = buildRouteMap({
    routes: {
      record: command("record", () => import("./commands/record.ts"), {
        flags: { ...start, duration: number("duration", 1, longestExpiredHour * 3600) },
      }),
      start: command("start", () => import("./commands/start.ts"), { flags: start }),
      query: command("query", () => import("./commands/query.ts"), {
        flags: session,
        positional: one,
      }),
      watch: command("watch", () => import("./commands/watch.ts"), {
        flags: session,
        positional: one,
      }),
      stop: command("stop", () => import("./commands/stop.ts"), {
        flags: session,
        positional: one,
      }),
      update: command("update", () => import("./commands/update.ts"), {
        flags: session,
        positional: fileAndSid("subscription"),
      }),
      layout: buildRouteMap({
        routes: {
          set: command("layoutSet", () => import("./commands/layout-set.ts"), {
            flags: session,
            positional: fileAndSid("layoutFile"),
          }),
          preview: command("layoutPreview", () => import("./commands/layout-preview.ts"), {
            flags: {
              ...common,
              participants: text("participants", "uids"),
              canvas: { ...text("canvas", "size"), parse: parseSize },
              svg: yes("svg"),
              png: yes("png"),
            },
            positional: { kind: "tuple", parameters: [argument("layoutFile", "file")] },
          }),
        },
        docs: brief("layout"),
      }),
      acquire: command("acquire", () => import("./commands/acquire.ts"), { flags: channel }),
      sessions: command("sessions", () => import("./commands/sessions.ts"), { flags: account }),
      recover: command("recover", () => import("./commands/recover.ts"), {
        flags: { ...account, keep: yes("keep") },
      }),
      emulate: command("emulate", () => import("./commands/emulate.ts"), {
        flags: {
          ...common,
          port: number("port", 0, 65_535),
          recordings: text("recordings", "folder"),
          callbackUrl: text("callbackUrl", "url"),
          callbackSecret: text("callbackSecret", "text"),
          callbackRetryDelay: number("callbackRetryDelay", 0, longestTimer),
          open: yes("open"),
        },
      }),
      validate: command("validate", () => import("./commands/validate.ts"), {
        flags: checks,
        positional: { kind: "array", parameter: argument("file"), minimum: 1, maximum: 1 },
      }),
      lint: command("lint", () => import("./commands/validate.ts"), {
        flags: checks,
        positional: { kind: "array", parameter: argument("files", "file"), minimum: 1 },
      }),
      errors: command("errors", () => import("./commands/errors.ts"), {
        flags: common,
        positional: { kind: "array", parameter: argument("error") },
      }),
      regions: command("regions", () => import("./commands/regions.ts"), {
        flags: common,
        positional: { kind: "tuple", parameters: [{ ...argument("vendor"), optional: true }] },
      }),
      doctor: command("doctor", () => import("./commands/doctor.ts"), { flags: account }),
      completion: command("completion", () => import("./commands/completion.ts"), {
        flags: common,
        positional: { kind: "tuple", parameters: [{ ...argument("shell"), parse: parseShell }] },
      }),
    },
    docs: { brief: texts.about, fullDescription: `${texts.about}\n\n${texts.description}` },
  });

  return buildApplication(routes, {
    name: "cloud-recording",
    versionInfo: { getCurrentVersion: version },
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    documentation: {
      caseStyle: "convert-camel-to-kebab",
      disableAnsiColor: true,
      onlyRequiredInUsageLine: true,
    },
    localization: { text: textsOf(texts) },
  });
}

type Shell = "bash" | "zsh" | "fish";

function parseShell(value: string): Shell {
  if (value === "bash" || value === "zsh" || value === "fish") return value;
  throw new RangeError("bash, zsh, fish");
}

/** The texts of the parser itself. */
function textsOf(texts: Texts): ApplicationText {
  const { headers, help, version, argumentEscapeSequence } = texts;
  const { defaultIs, unknownCommand, wrongArguments } = texts;
  return {
    ...text_en,
    headers,
    keywords: { ...text_en.keywords, default: defaultIs },
    briefs: { help, helpAll: help, version, argumentEscapeSequence },
    noCommandRegisteredForInput: ({ input, corrections }) => unknownCommand(input, corrections),
    exceptionWhileParsingArguments: (error) =>
      wrongArguments(
        error instanceof ArgumentScannerError
          ? formatMessageForArgumentScannerError(error, texts.argumentErrors)
          : String(error),
      ),
  };
}
