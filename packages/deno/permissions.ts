import {
  ConfigurationError,
  type Environment,
  environmentVariables,
  type PartialOptions,
} from "@cloud-recording/client";

/** Other runtimes load this package too. They have no permissions, and give their environment in another way. */
const isDeno = "Deno" in globalThis;

/** Options that a client can do without. */
const optional = ["baseUrl", "allowHttp"];

/**
 * Reads the variables of the options that are not given.
 *
 * @throws ConfigurationError that names the flag, if Deno may not read one
 */
export function readEnvironment(options: PartialOptions): Environment {
  if (!isDeno) return {};
  const missing = Object.entries(environmentVariables).filter(
    ([option]) => options[option as keyof typeof environmentVariables] === undefined,
  );
  const needsCredentials = missing.some(([option]) => !optional.includes(option));
  const environment: Record<string, string | undefined> = {};
  for (const [option, variable] of missing) {
    // An app that passes all credentials does not configure by the environment, and need not be asked.
    const isOptional = option === "allowHttp" || !needsCredentials;
    if (isOptional && !isGranted({ name: "env", variable })) continue;
    try {
      environment[variable] = Deno.env.get(variable);
    } catch (error) {
      if (!(error instanceof Deno.errors.NotCapable)) throw error;
      const asked = missing.filter(([option]) => option !== "allowHttp");
      const variables = asked.map(([, name]) => name).join(",");
      throw new ConfigurationError(
        option,
        `${option} is missing, and the environment may not be read: set this option, or run with --allow-env=${variables}`,
      );
    }
  }
  return environment;
}

/**
 * Asks for the permission to reach the service.
 *
 * @throws ConfigurationError that names the flag, if it is refused
 */
export function requestNet(baseUrl: string): void {
  if (!isDeno) return;
  const { hostname, port, protocol } = new URL(baseUrl);
  const host = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
  if (Deno.permissions.requestSync({ name: "net", host }).state === "granted") return;
  throw new ConfigurationError(
    "baseUrl",
    `${host} may not be reached: run with --allow-net=${host}, or set another baseUrl`,
  );
}

function isGranted(permission: Deno.PermissionDescriptor): boolean {
  return Deno.permissions.querySync(permission).state === "granted";
}
