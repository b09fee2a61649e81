import { expect, test } from "vitest";
import { createEmulator } from "../src/emulator.ts";
import type { ProfileName } from "../src/http/profiles/profile.ts";
import { serve } from "../src/serve.ts";
import { agoraClients } from "./real-clients/agora-clients.ts";
import { anyrtcClients } from "./real-clients/anyrtc-clients.ts";
import { run } from "./real-clients/run.ts";

const clients = [...anyrtcClients, ...agoraClients];
const profiles: readonly ProfileName[] = ["anyrtc", "agora"];
const pairs = profiles.flatMap((profile) =>
  clients.map((client) => [profile, client.name, client] as const),
);

test("there are fourteen clients", () => {
  expect(new Set(clients.map(({ name }) => name)).size).toBe(14);
});

test.each(pairs)("with the profile %s, %s comes to its end", async (profile, _, client) => {
  const emulator = createEmulator({ startUp: 0, profile });
  await using server = await serve(emulator, { port: 0 });
  const { ending, files } = await run(client, emulator, server.url);
  expect(ending).toEqual(client.ends[profile]);
  const form = client.files?.[profile];
  if (form !== undefined) expect(files.join(",")).toMatch(form);
  const { state } = emulator.sessions()[0] ?? {};
  expect(state).toBe(ending === "success" ? "stopped" : undefined);
});
