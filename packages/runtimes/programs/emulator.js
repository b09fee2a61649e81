// Runs the smoke program with the client and an emulator in the same process, without a socket.
import * as client from "@cloud-recording/client";
import { createEmulator } from "@cloud-recording/emulator";
import { smoke } from "./smoke.js";

const emulator = createEmulator({ startUp: 0, rateLimit: false });
const options = { ...emulator.project, fetch: emulator.fetch };
const silent = { fetch: () => new Promise(() => {}) };
console.log(JSON.stringify(await smoke(client, options, silent)));
