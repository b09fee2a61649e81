import { ConfigurationError } from "../errors/configuration-error.ts";

/**
 * Checks where requests go: HTTPS only (GEN-03), except to this very machine, where the emulator runs.
 *
 * @throws ConfigurationError if the URL is none, is not HTTPS, or carries what a base URL must not
 */
export function checkBaseUrl(baseUrl: string): string {
  const refuse = (must: string): never => {
    throw new ConfigurationError("baseUrl", `baseUrl must ${must}`);
  };
  if (!URL.canParse(baseUrl)) refuse("be an absolute URL");
  const { protocol, hostname, username, password, search, hash, href } = new URL(baseUrl);
  if (protocol !== "https:" && !(protocol === "http:" && loopback.test(hostname))) {
    refuse(
      `start with https://, got ${protocol}// for ${hostname}; loopback hosts only may use http://`,
    );
  }
  if (username + password + search + hash) {
    refuse("not contain credentials, a query or a fragment");
  }
  return href.replace(/\/+$/, "");
}

const loopback = /^((.*\.)?localhost|\[::1\]|127(\.\d+)+)$/;
