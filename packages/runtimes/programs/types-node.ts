// What a program on Node does with the packages for it, for the type matrix.
import { createEmulator, type Emulator } from "@cloud-recording/emulator";
import { createTestEmulator } from "@cloud-recording/emulator/deno";
import { type EmulatorServer, serve } from "@cloud-recording/emulator/serve";
import { CloudRecording, createHttpFetch, fileSessionStore } from "@cloud-recording/node";

export async function record(): Promise<void> {
  const emulator: Emulator = createEmulator({ participants: [{ uid: "anna" }] });
  const server: EmulatorServer = await serve(emulator, { port: 0 });
  const cloud = new CloudRecording({
    ...emulator.project,
    baseUrl: server.url,
    fetch: createHttpFetch(),
    store: fileSessionStore(".recordings"),
  });
  const { stopped, unreachable } = await cloud.recover();
  console.log(stopped.length, unreachable.length, createTestEmulator().sessions().length);
  await server.close();
}
