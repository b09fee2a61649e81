import { ConfigurationError } from "../errors/configuration-error.ts";

/**
 * Checks where requests go: HTTPS only (GEN-03), except to this very machine, where the emulator runs.
 *
 * @param allowHttp accepts HTTP for every host
 * @throws ConfigurationError if it is not a URL, is not HTTPS, or contains what a base URL must not
 */
export function checkBaseUrl(baseUrl: string, allowHttp = false): string {
  const refuse = (must: string): never => {
    throw new ConfigurationError("baseUrl", `baseUrl must ${must}`);
  };
  if (!URL.canParse(baseUrl)) refuse("be an absolute URL");
  const { protocol, hostname, username, password, href } = new URL(baseUrl);
  const isHttp = protocol === "http:" && (allowHttp || loopback.test(hostname));
  if (protocol !== "https:" && !isHttp) {
    refuse(
      `start with https://, got ${protocol}// for ${hostname}: the credentials would be readable on the way. ` +
        "Only loopback hosts may use http://; for an emulator on another host, set allowHttp or ANYRTC_ALLOW_HTTP=1",
    );
  }
  if (username || password || /[?#]/.test(baseUrl)) {
    refuse("not contain credentials, a query or a fragment");
  }
  return href.replace(/\/+$/, "");
}

// Names below localhost are asked of DNS on some systems.
const loopback = /^(localhost|\[::1\]|127(\.\d+){3})$/;
