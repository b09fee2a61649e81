import type { Environment } from "@cloud-recording/client";

/**
 * The proxy that the environment names for HTTPS: `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY` has the host;
 * small letters win, as in curl.
 */
export function proxyFor(hostname: string, environment: Environment): URL | undefined {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name];
  const proxy = read("HTTPS_PROXY") || read("ALL_PROXY");
  if (!proxy) return undefined;
  const exempt = (read("NO_PROXY") ?? "").split(/[\s,]+/).filter((rule) => rule !== "");
  const isExempt = exempt.some((rule) => {
    const domain = rule.replace(/^\*?\.?/, "").replace(/:\d+$/, "");
    return rule === "*" || hostname === domain || hostname.endsWith(`.${domain}`);
  });
  if (isExempt) return undefined;
  return new URL(proxy.includes("://") ? proxy : `http://${proxy}`);
}
