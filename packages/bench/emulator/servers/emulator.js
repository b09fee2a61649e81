// The emulator with everything on but the limit of requests per second.
import { createEmulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { appId, customer, hostname, port } from "./acquire.js";

const emulator = createEmulator({ projects: [{ appId, ...customer }], rateLimit: false });
await serve(emulator, { port, hostname });
