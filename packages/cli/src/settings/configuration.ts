import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { readDocument } from "../documents/read-document.ts";
import type { Environment } from "../language.ts";
import { quote } from "../output/command-line.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";

/** Names of the settings of a profile. */
const names = [
  "appId",
  "customerId",
  "customerCertificate",
  // File with the Customer Certificate, beside the configuration file.
  "customerCertificateFile",
  "baseUrl",
  // Folder of the session store, beside the configuration file.
  "store",
] as const;

/** Settings of a profile. */
export type Profile = { readonly [name in (typeof names)[number]]?: string | undefined };

/** A profile, and the file that holds it. */
export interface Configuration {
  /** Absent if there is no file. */
  readonly file?: string | undefined;
  readonly profile: Profile;
}

/** Choice of a configuration. */
export interface ConfigurationFlags {
  readonly config?: string | undefined;
  readonly profile?: string | undefined;
}

/**
 * Reads the profile that is chosen: by flag, by `CLOUD_RECORDING_PROFILE`, or `default`.
 *
 * @throws {UsageError} if the file or the profile is missing or wrong, or if a secret in it is open to others
 */
export async function readConfiguration(
  flags: ConfigurationFlags,
  environment: Environment,
  stdin: NodeJS.ReadStream,
  texts: Texts,
): Promise<Configuration> {
  const named = flags.config ?? (environment.CLOUD_RECORDING_CONFIG || undefined);
  const file = named ?? join(folder(environment, "XDG_CONFIG_HOME", ".config"), "config.yaml");
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  const chosen = flags.profile ?? (environment.CLOUD_RECORDING_PROFILE || undefined);
  if (!exists && named === undefined && chosen === undefined) return { profile: {} };
  const { value } = await readDocument(file, stdin, texts);
  const profiles = objectAt(value, "profiles");
  if (profiles === undefined) throw new UsageError(texts.notAnObject(`${file}: profiles`));
  const found = objectAt(profiles, chosen ?? "default");
  if (found === undefined) {
    if (chosen === undefined) return { file, profile: {} };
    throw new UsageError(texts.noProfile(chosen, file));
  }
  const profile = checkProfile(found, file, texts);
  if (profile.customerCertificate !== undefined) await checkPrivate(file, texts);
  return { file, profile };
}

/**
 * Reads a file with a secret, without the line feed at its end.
 *
 * @throws {UsageError} if it cannot be read or is open to others
 */
export async function readSecretFile(path: string, base: string, texts: Texts): Promise<string> {
  const file = resolve(dirname(base), path);
  await checkPrivate(file, texts);
  return (await readFile(file, "utf8").catch(cannotRead(file, texts))).trim();
}

/** Folder of the sessions of all commands of this user. */
export function defaultStore(environment: Environment): string {
  return join(folder(environment, "XDG_STATE_HOME", ".local/state"), "sessions");
}

function folder(environment: Environment, variable: string, fallback: string): string {
  return join(environment[variable] || join(homedir(), fallback), "cloud-recording");
}

function checkProfile(found: object, file: string, texts: Texts): Profile {
  for (const [name, value] of Object.entries(found)) {
    if (!(names as readonly string[]).includes(name))
      throw new UsageError(texts.unknownSetting(file, name));
    if (typeof value !== "string") throw new UsageError(texts.wrongSetting(file, name));
  }
  return found;
}

/** Windows has no such modes. */
async function checkPrivate(file: string, texts: Texts): Promise<void> {
  const { mode } = await stat(file).catch(cannotRead(file, texts));
  if (process.platform !== "win32" && (mode & 0o077) !== 0) {
    throw new UsageError(texts.openToOthers(file, `chmod 600 ${quote(file)}`));
  }
}

function cannotRead(file: string, texts: Texts): (error: NodeJS.ErrnoException) => never {
  return ({ code }) => {
    throw new UsageError(texts.cannotRead(file, String(code)));
  };
}

function objectAt(value: unknown, name: string): object | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  const found: unknown = Reflect.get(value, name);
  return typeof found === "object" && found !== null ? found : undefined;
}
