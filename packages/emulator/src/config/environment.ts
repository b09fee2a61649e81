import type { Project } from "../project.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./config-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What can be said of one project beside a configuration file. */
export type ProjectCredentials = Partial<
  Pick<Project, "appId" | "customerId" | "customerCertificate">
>;

/** The credentials in the environment, by the names that the clients use. */
export function credentialsOf(environment: Environment): ProjectCredentials {
  return given({
    appId: environment.ANYRTC_APP_ID,
    customerId: environment.ANYRTC_CUSTOMER_ID,
    customerCertificate: environment.ANYRTC_CUSTOMER_CERTIFICATE,
  });
}

/**
 * The settings in the environment. An empty variable counts as none.
 *
 * @throws {ConfigError} if one makes no sense
 */
export function configOf(environment: Environment): Config {
  const {
    EMULATOR_PORT,
    EMULATOR_HOST,
    EMULATOR_DATA,
    EMULATOR_SITE,
    EMULATOR_PROFILE,
    EMULATOR_RECORDINGS,
  } = environment;
  return given({
    port: portOf(EMULATOR_PORT),
    host: EMULATOR_HOST,
    data: EMULATOR_DATA,
    recordings: EMULATOR_RECORDINGS,
    site: EMULATOR_SITE,
    profile: profileOf("EMULATOR_PROFILE", EMULATOR_PROFILE),
  });
}

/** @throws {ConfigError} if it is no dialect of the API */
export function profileOf(name: string, value: string | undefined): "anyrtc" | "agora" | undefined {
  if (!value) return undefined;
  if (value === "anyrtc" || value === "agora") return value;
  throw new ConfigError(`${name} must be anyrtc or agora, got "${value}"`);
}

function portOf(value: string | undefined): number | undefined {
  if (!value) return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ConfigError(`EMULATOR_PORT must be a number from 0 to 65535, got "${value}"`);
}

/** Leaves out what is not there. */
export function given<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: NonNullable<Values[Name]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(entries) as { [Name in keyof Values]?: NonNullable<Values[Name]> };
}
