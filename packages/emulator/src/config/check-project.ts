import type { Project } from "../project.ts";
import { ConfigError } from "./config-error.ts";

/**
 * Checks that a project can be called.
 *
 * @throws {ConfigError} if its App ID cannot stand in a path, or its Customer ID not in basic authentication
 */
export function checkProject({ appId, customerId }: Project): void {
  if (/[/\\?#%\s\p{C}]/u.test(appId) || /^\.\.?$/.test(appId)) {
    throw new ConfigError(
      `The App ID ${shown(appId)} cannot stand in the path of a URL; it must have no /, \\, ?, #, % or space.`,
    );
  }
  if (/[:\p{C}]/u.test(customerId)) {
    throw new ConfigError(
      `The Customer ID ${shown(customerId)} cannot be sent by basic authentication; it must have no colon.`,
    );
  }
}

function shown(text: string): string {
  return `"${text.slice(0, 100).replaceAll(/\p{C}/gu, "�")}"`;
}
