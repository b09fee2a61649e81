// Hono's own fetch, with the generated checks.
import { validateRequest } from "@cloud-recording/client/validation";
import { init, resourceIdOf, url } from "../../emulator/in-process/call.js";
import { createApp } from "./hono-app.js";

const app = createApp(validateRequest.acquireResource);

export const call = async () => resourceIdOf(await app.fetch(new Request(url, init)));
