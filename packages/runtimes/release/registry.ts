import { appendFile, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { npm } from "../execute.ts";

/** A registry of npm packages on this machine. It is removed by `await using`. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
  /** Lets npm, Deno and Bun use it in a folder, and publish to it. */
  useIn(folder: string): Promise<void>;
}

/** Starts a registry that knows nothing of our packages, and gets all others where npm gets them. */
export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(`${tmpdir()}/cloud-recording-registry-`);
  const source = (await npm(["config", "get", "registry"], folder)).trim();
  const require = createRequire(new URL("../registry/package.json", import.meta.url));
  const server: Server = await require("verdaccio").runServer({
    self_path: `${folder}/config.yaml`,
    storage: `${folder}/storage`,
    auth: { htpasswd: { file: `${folder}/htpasswd`, max_users: -1 } },
    uplinks: { npm: { url: source, timeout: "60s" } },
    packages: {
      "@cloud-recording/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "npm" },
    },
    max_body_size: "100mb",
    log: { type: "stderr", format: "pretty", level: "fatal" },
    web: { enable: false },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/`,
    // npm wants a token before it publishes; this registry takes any.
    useIn: (path) =>
      appendFile(`${path}/.npmrc`, `\nregistry=http://${host}/\n//${host}/:_authToken=none\n`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
