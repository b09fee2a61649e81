// The emulator, called as the global fetch is.
import { createEmulator } from "@cloud-recording/emulator";
import { customer } from "../servers/acquire.js";
import { appId, init, resourceIdOf, url } from "./call.js";

const emulator = createEmulator({ projects: [{ appId, ...customer }], rateLimit: false });

export const call = async () => resourceIdOf(await emulator.fetch(url, init));
