import {
  credentialOptions,
  defaultOf,
  flagOf,
  isList,
  type Option,
  options,
  variableOf,
} from "../src/config/options.ts";

/** Types of options, by the file that exports them. */
const types: Readonly<Record<string, readonly string[]>> = {
  "./admin/control-surface.ts": ["ControlSurface"],
  "./channels/participants.ts": ["Participants"],
  "./clock/clock.ts": ["Clock"],
  "./faults/fault-rule.ts": ["FaultRule"],
  "./faults/presets.ts": ["FaultPreset"],
  "./http/log/log-entry.ts": ["Log"],
  "./http/profiles/profile.ts": ["ProfileName"],
  "./media/media.ts": ["Media"],
  "./media/storage-options.ts": ["StorageOptions"],
  "./persistence/store.ts": ["Store"],
  "./project.ts": ["Project"],
};

/** The TypeScript types of all options. */
export function optionTypes(): string {
  const imports = Object.entries(types).map(
    ([file, names]) => `import type { ${names.join(", ")} } from "${file}";`,
  );
  const codeOnly = options.filter(({ schema }) => schema === undefined);
  return `// Generated from config/options.ts by \`npm run generate\`. Do not edit.

${imports.join("\n")}

/** Settings of an emulator. All are optional. */
export interface EmulatorOptions {
${members("emulator")}
}

/** Settings of the command that serves an emulator. */
export interface CommandOptions {
${members("command")}
}

/** Content of a configuration file. All members are optional. */
export interface Config
  extends CommandOptions,
    Omit<EmulatorOptions, ${codeOnly.map(({ name }) => `"${name}"`).join(" | ")}> {
  /** URL of its JSON Schema, for editors. */
  readonly $schema?: string | undefined;
}
`;
}

function members(of: Option["of"]): string {
  return options
    .filter((option) => option.of === of)
    .map(({ name, type, description, ...option }) => {
      const sentences = description.replaceAll(/(?<=\.) (?=[A-Z])/g, "\n   * ");
      const union = type.includes("=>") ? `(${type})` : type;
      return `  /**
   * ${sentences}
   *
   * @default ${option.default}
   */
  readonly ${name}?: ${union} | undefined;`;
    })
    .join("\n");
}

/** The options of the command line as a table in Markdown. */
export function commandTable(): string {
  const rows = options
    .filter(({ of }) => of === "command")
    .map((option) => [
      option.value === undefined
        ? `in a file only: \`${option.name}\``
        : `\`--${flagOf(option)} ${option.value.replaceAll("|", "\\|")}\``,
      option.value === undefined ? "" : `\`${variableOf(option)}\``,
      meaning(option.description),
      shown(option.default),
    ]);
  const credentials = credentialOptions.map((option) => [
    `\`--${option.flag} <text>\``,
    `\`${option.variable}\``,
    meaning(option.description),
    `\`${defaultOf(option)}\``,
  ]);
  return table(
    ["option", "environment", "meaning", "default"],
    [
      [
        "`--config <file>`",
        "`EMULATOR_CONFIG`",
        "[configuration](#configuration), in YAML or JSON",
        "",
      ],
      ...rows,
      ...credentials,
      ["`--quiet`", "", "print the base URL and nothing else", ""],
      [
        "`--json`",
        "",
        "print a line of JSON for each event: `ready`, `call`, `lost`, `stopped`",
        "",
      ],
      ["`--version`, `--help`", "", "print the version, or all options", ""],
    ],
  );
}

/** The options of the emulator as a table in Markdown. */
export function optionTable(): string {
  const rows = options
    .filter(({ of }) => of === "emulator")
    .map((option) => [
      `\`${option.name}\``,
      option.value === undefined
        ? option.schema === undefined
          ? "in code only"
          : ""
        : `\`--${flagOf(option)}\`${isList(option) ? ", repeatable" : ""}, \`${variableOf(option)}\``,
      meaning(option.description),
      shown(option.default),
    ]);
  return table(["option", "flag, environment", "meaning", "default"], rows);
}

/** Sentences as a cell of a table. */
function meaning(description: string): string {
  const text = description.replace(/\.$/, "").replaceAll("|", "\\|");
  return text.charAt(0).toLowerCase() === text.charAt(0) || /^(App|Customer|URL)/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

function shown(value: string): string {
  return /^(\d+|".*"|Date\.now)$/.test(value) ? `\`${value}\`` : value.replaceAll("|", "\\|");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`.replaceAll("|  |", "| |");
  return `${line(head)}|${"---|".repeat(head.length)}\n${rows.map(line).join("")}`;
}
