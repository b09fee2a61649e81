import type { Config } from "../config/config.ts";
import { configOf, credentialsOf, type ProjectCredentials } from "../config/environment.ts";
import type { EmulatorOptions } from "../emulator-options.ts";
import type { MediaOptions } from "../media/open-media.ts";
import { demoProject, type Project } from "../project.ts";

/** What the command does, when arguments, environment and configuration file are put together. */
export interface Settings {
  readonly port: number;
  readonly hostname: string;
  readonly data: string | undefined;
  /** Absent if files are to be names only. */
  readonly media: MediaOptions | undefined;
  readonly site: string | undefined;
  readonly options: EmulatorOptions & { readonly projects: readonly Project[] };
}

/** What the arguments say. */
export interface Given {
  readonly config: Config;
  readonly credentials: ProjectCredentials;
}

/** Arguments count more than the environment, and that more than the configuration file. */
export function settingsOf(
  given: Given,
  environment: Readonly<Record<string, string | undefined>>,
  file: Config,
): Settings {
  const credentials = { ...credentialsOf(environment), ...given.credentials };
  const config = { ...file, ...configOf(environment), ...given.config };
  const { $schema: _, port = 8720, host = "127.0.0.1", data, site, ...more } = config;
  const { recordings = "recordings", catchUp, recordingLimit: limit, storage, ...options } = more;
  const media = recordings === "none" ? undefined : { recordings, catchUp, limit, storage };
  const projects = withCredentials(options.projects ?? [demoProject], credentials);
  return { port, hostname: host, data, media, site, options: { ...options, projects } };
}

/** A project that is named outside of the file comes first; the file may say more about it. */
function withCredentials(
  projects: readonly Project[],
  credentials: ProjectCredentials,
): readonly Project[] {
  if (Object.keys(credentials).length === 0) return projects;
  const same = projects.find(({ appId }) => appId === credentials.appId);
  const first = { ...(same ?? (credentials.appId ? demoProject : projects[0])), ...credentials };
  const rest = projects.filter(
    (project) => project !== demoProject && project.appId !== first.appId,
  );
  return [first as Project, ...rest];
}
