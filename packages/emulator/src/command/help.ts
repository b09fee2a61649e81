import {
  credentialOptions,
  defaultOf,
  flagOf,
  isList,
  type Option,
  options,
  variableOf,
} from "../config/options.ts";

const flagged = options.filter(({ value }) => value !== undefined);

const rows: readonly (readonly [string, string])[] = [
  ...flagged.map((option) => [`--${flagOf(option)} ${option.value}`, meaning(option)] as const),
  ["--config <file>", "Configuration, in YAML or JSON."],
  ...credentialOptions.map((option) => {
    const words = `${option.description.replace(/\.$/, "")} (default: ${defaultOf(option)}).`;
    return [`--${option.flag} <text>`, words] as const;
  }),
  ["--quiet", "Print the base URL and nothing else."],
  ["--json", "Print a line of JSON for each event."],
  ["--version", "Print the version."],
  ["--help", "Print this text."],
];

const width = Math.max(...rows.map(([flag]) => flag.length)) + 2;
const variables = [
  ...flagged.map((option) => [flagOf(option), variableOf(option)] as const),
  ["config", "EMULATOR_CONFIG"] as const,
  ...credentialOptions.map(({ flag, variable }) => [flag, variable] as const),
];

/** The text of `--help`. */
export const help: string = `Usage: cloud-recording-emulator [options]

Serves the Cloud Recording API on this machine.

Options:
${rows.map(([flag, words]) => `  ${flag.padEnd(width)}${words}\n`).join("")}
Flags count more than these variables, and they more than the configuration:
${variables.map(([flag, variable]) => `  ${`--${flag}`.padEnd(width)}${variable}\n`).join("")}`;

function meaning(option: Option): string {
  const [sentence = ""] = option.description.split(/(?<=\.) (?=[A-Z])/);
  const isValue = /^(\d+|".*")$/.test(option.default);
  const more = [
    ...(isList(option) ? ["repeatable"] : []),
    ...(isValue ? [`default: ${option.default.replaceAll('"', "")}`] : []),
  ];
  const note = more.length === 0 ? "" : ` (${more.join(", ")})`;
  const words = sentence.replaceAll("`", "").replaceAll(/ \([A-Z]+-[^)]*\)/g, "");
  return `${words.replace(/\.$/, "")}${note}.`;
}
