// Prism's command as it is: `prism mock`, in one process, without a line for each request.
import { fileURLToPath } from "node:url";
import { hostname, port } from "../../emulator/servers/acquire.js";

const description = fileURLToPath(import.meta.resolve("@cloud-recording/openapi/openapi.json"));
process.argv.splice(2, process.argv.length, "mock", description);
process.argv.push(
  "--host",
  hostname,
  "--port",
  String(port),
  "--verboseLevel",
  "silent",
  "--multiprocess",
  "false",
);
await import("@stoplight/prism-cli");
