import { ConfigurationError } from "../errors/configuration-error.ts";

/**
 * Checks where requests go: HTTPS only (GEN-03), except to this very machine, where the emulator runs.
 *
 * @throws ConfigurationError if the URL is none, is not HTTPS, or carries what a base URL must not
 */
export function checkBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new ConfigurationError(
      "baseUrl",
      "baseUrl must be an absolute URL, such as https://api.agrtc.cn",
    );
  }
  const loopback = isLoopback(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) {
    throw new ConfigurationError(
      "baseUrl",
      `baseUrl must start with https://, got ${url.protocol}// for ${url.hostname}; http:// is allowed for loopback hosts only`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new ConfigurationError(
      "baseUrl",
      "baseUrl must not contain credentials; give customerId and customerCertificate instead",
    );
  }
  if (url.search !== "" || url.hash !== "") {
    throw new ConfigurationError("baseUrl", "baseUrl must not have a query or a fragment");
  }
  return url.href.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
