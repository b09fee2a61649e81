import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { peersFolder } from "./subjects.ts";

const description = fileURLToPath(
  new URL("../../../openapi/generated/openapi.json", import.meta.url),
);

/**
 * Installs the peers where that has not been done yet, and lets hey-api make its client.
 *
 * @param say is told before it takes its time
 */
export function installPeers(say: (text: string) => void): void {
  if (!existsSync(`${peersFolder}node_modules/.package-lock.json`)) {
    say("Installing the peers once: npm ci --prefix packages/bench/client-peers");
    run("npm", ["ci", "--ignore-scripts"]);
    // The only one that has something to do then.
    run("npm", ["rebuild", "node"]);
  }
  if (!existsSync(`${peersFolder}generated/js/index.js`)) {
    const client = ["--client", "@hey-api/client-fetch", "--silent", "--no-log-file"];
    run("npx", ["openapi-ts", "--input", description, "--output", "generated", ...client]);
    const emit = ["--outDir", "generated/js", "--module", "nodenext", "--target", "es2022"];
    run("npx", ["tsc", ...emit, "--skipLibCheck", "generated/index.ts"]);
  }
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: peersFolder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} has failed`);
}
