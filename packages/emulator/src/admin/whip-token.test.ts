import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../emulator.ts";
import type { Media } from "../media/media.ts";
import { openMedia } from "../media/open-media.ts";

const token = "a-token-of-senders";
const entries: unknown[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "whip-token-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens an emulator, whose senders need a token if there is one. */
async function open(whipToken?: string): Promise<{ emulator: Emulator; media: Media }> {
  const media = await openMedia({ recordings: folder, whipToken });
  if (media === undefined) throw new Error("The recorder is not installed");
  return { emulator: createEmulator({ media, log: (entry) => entries.push(entry) }), media };
}

/** Calls the endpoint of a user who is in the channel already. */
function call(emulator: Emulator, method: string, authorization?: string, id = "") {
  const { appId } = emulator.project;
  const path = `http://127.0.0.1/_emulator/channels/${appId}/stage/whip/123${id}`;
  const type = id === "" ? "application/sdp" : "application/trickle-ice-sdpfrag";
  const headers = { "content-type": type, ...(authorization && { authorization }) };
  const body = ["POST", "PATCH"].includes(method) ? "v=0" : null;
  return emulator.fetch(new Request(path, { method, headers, body }));
}

describe("with a token of senders", () => {
  test.each([
    ["POST", ""],
    ["PATCH", "/none"],
    ["DELETE", "/none"],
  ])("%s must have it as a bearer", async (method, id) => {
    const { emulator, media } = await open(token);
    for (const wrong of [
      undefined,
      "Bearer",
      "Bearer wrong",
      `Basic ${token}`,
      `Bearer ${token}s`,
    ]) {
      const refused = await call(emulator, method, wrong, id);
      expect(refused.status, wrong).toBe(401);
      expect(refused.headers.get("www-authenticate")).toBe("Bearer");
      expect(await refused.text()).not.toContain(token);
    }
    for (const right of [`Bearer ${token}`, `bearer ${token}`]) {
      expect((await call(emulator, method, right, id)).status).toBe(method === "POST" ? 409 : 404);
    }
    expect((await call(emulator, "OPTIONS", undefined, id)).status).toBe(204);
    expect(JSON.stringify([entries, emulator.requests()])).not.toContain(token);
    await media.close();
    emulator.close();
  });
});

test("without one, nobody is asked for it", async () => {
  const { emulator, media } = await open();
  expect((await call(emulator, "POST")).status).toBe(409);
  expect((await call(emulator, "DELETE", undefined, "/none")).status).toBe(404);
  await media.close();
  emulator.close();
});
