import { checkProject } from "../config/check-project.ts";
import { FlagError } from "../config/flag-error.ts";
import { type Environment, type Flags, optionValue } from "../config/option-value.ts";
import { credentialOptions, options } from "../config/options.ts";
import type { ConfigFile } from "../config/read-config.ts";
import type { Config, EmulatorOptions } from "../emulator-options.ts";
import type { MediaOptions } from "../media/open-media.ts";
import { demoProject, type Project } from "../project.ts";

/** Settings of the command: flags, environment and configuration file together. */
export interface Settings {
  readonly port: number;
  readonly hostname: string;
  readonly data: string | undefined;
  /** Absent if files are to be names only. */
  readonly media: MediaOptions | undefined;
  readonly site: string | undefined;
  readonly options: EmulatorOptions & { readonly projects: readonly Project[] };
}

type Credentials = Partial<Pick<Project, "appId" | "customerId" | "customerCertificate">>;

/**
 * Flags count more than the environment, and that more than the configuration file.
 *
 * @throws {ConfigError} if a value that counts is impossible
 */
export function settingsOf(flags: Flags, environment: Environment, file: ConfigFile): Settings {
  const values = options
    .map((option) => [option.name, optionValue(option, flags, environment, file)] as const)
    .filter(([, value]) => value !== undefined);
  const config: Config = Object.fromEntries(values);
  const { port = 8720, host = "127.0.0.1", data, site, ...more } = config;
  const { recordings = "recordings", catchUp, recordingLimit: limit, ...others } = more;
  const { storage, whipToken, ...rest } = others;
  const made = { recordings, catchUp, limit, storage, whipToken };
  const media = recordings === "none" ? undefined : made;
  const projects = withCredentials(
    rest.projects ?? [demoProject],
    credentialsOf(flags, environment),
  );
  for (const project of projects) checkProject(project);
  return { port, hostname: host, data, media, site, options: { ...rest, projects } };
}

/** Credentials outside of the file. An empty variable counts as none. */
function credentialsOf(flags: Flags, environment: Environment): Credentials {
  const entries = credentialOptions.map(({ name, flag, variable }) => {
    const given = [flags[flag]].flat().at(-1);
    if (given === "") throw new FlagError(`--${flag} must not be empty.`);
    return [name, given ?? environment[variable]] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value));
}

/** A project that is named outside of the file comes first; the file may say more about it. */
function withCredentials(
  projects: readonly Project[],
  credentials: Credentials,
): readonly Project[] {
  if (Object.keys(credentials).length === 0) return projects;
  const same = projects.find(({ appId }) => appId === credentials.appId);
  const first = { ...(same ?? (credentials.appId ? demoProject : projects[0])), ...credentials };
  const rest = projects.filter(
    (project) => project !== demoProject && project.appId !== first.appId,
  );
  return [first as Project, ...rest];
}
