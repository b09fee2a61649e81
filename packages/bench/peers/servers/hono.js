// Hono on its own adapter for Node, and the generated checks: the emulator's tools without the emulator.
import { validateRequest } from "@cloud-recording/client/validation";
import { serve } from "@hono/node-server";
import { hostname, port } from "../../emulator/servers/acquire.js";
import { createApp } from "../in-process/hono-app.js";

serve({ fetch: createApp(validateRequest.acquireResource).fetch, hostname, port });
