// Run as a process of its own, so that nothing but the served emulator is on its heap.
import { createEmulator } from "../../src/emulator.ts";
import { serve } from "../../src/serve.ts";
import { heapInUse } from "./heap.ts";

const stray: string[] = [];
for (const event of ["unhandledRejection", "uncaughtException"]) {
  process.on(event, (error) => void stray.push(String(error)));
}

const emulator = createEmulator({ rateLimit: false });
const server = await serve(emulator, { port: 0 });

process.on("message", () => {
  emulator.reset();
  process.send?.({ heap: heapInUse(), stray });
});
process.on("disconnect", () => process.exit());
process.send?.({ port: server.port });
