import { createEmulator } from "@cloud-recording/emulator";
import { type EmulatorServer, serve } from "@cloud-recording/emulator/serve";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./run.ts";

const emulator = createEmulator({ startUp: 0, rateLimit: false });
const { appId, customerId, customerCertificate } = emulator.project;
let server: EmulatorServer;
let environment: Record<string, string>;

beforeAll(async () => {
  server = await serve(emulator, { port: 0 });
  environment = {
    ANYRTC_APP_ID: appId,
    ANYRTC_CUSTOMER_ID: customerId,
    ANYRTC_CUSTOMER_CERTIFICATE: customerCertificate,
    ANYRTC_BASE_URL: server.url,
  };
});
afterAll(() => server.close());

test("the demo shows a recording from acquire to its file, in plain text in a pipe", async () => {
  const { stdout, stderr } = await run("demo.ts");
  const calls = [...stdout.matchAll(/^ +\d+ ms {2}(\w+)/gm)].map(([, call]) => call);
  expect([...new Set(calls)]).toEqual([
    "acquire",
    "start",
    "query",
    "updateLayout",
    "update",
    "stop",
  ]);
  const [, sid] = stdout.match(/sid ([0-9a-f]{32})/) ?? [];
  expect(stdout).toMatch("status 5, Recording");
  expect(stdout).toMatch('"mixedVideoLayout":2');
  expect(stdout).toMatch(`room42/${sid}_room-42.m3u8`);
  expect(stdout).toMatch(`/_emulator/#${sid}`);
  expect(stdout).not.toMatch(/demo-(access|secret)-key/);
  expect(stdout).not.toContain("\u001b");
  expect(stderr).toBe("");
});

test.each(["quick-start.ts", "deno/quick-start.ts"])(
  "%s records, stops and prints its files",
  async (file) => {
    const before = new Set(emulator.sessions().map(({ sid }) => sid));
    const { stdout } = await run(file, { ...environment, SECONDS: "0" });
    const session = emulator.sessions().find(({ sid }) => !before.has(sid));
    expect(session?.state).toBe("stopped");
    const name = `${session?.sid}_room-42.m3u8`;
    // Node and Deno quote differently.
    expect(stdout.replaceAll(/\s+/g, " ").replaceAll('"', "'")).toBe(
      `uploaded [ { filename: '${name}', objectKey: '${name}' } ] `,
    );
  },
  30_000,
);

test("curl gets the documented responses to the documented bodies", async () => {
  const { stdout, stderr } = await run("curl.sh", { ...environment, WAIT: "0" });
  expect(stderr).toBe("");
  const answers = new Map(
    stdout
      .trim()
      .split("\n\n")
      .map((part) => part.split("\n"))
      .map(([name = "", answer = ""]) => [name, JSON.parse(answer)]),
  );
  const resourceId = expect.stringMatching(/^[\w-]{256}$/);
  const sid = expect.stringMatching(/^[0-9a-f]{32}$/);
  const fileList = expect.stringMatching(/^[0-9a-f]{32}_httpClient463224\.m3u8$/);
  const session = { Code: 200, Body: { resourceId, sid } };
  expect(Object.fromEntries(answers)).toEqual({
    acquire: { Code: 200, Body: { resourceId } },
    start: session,
    query: {
      Code: 200,
      Body: {
        resourceId,
        sid,
        serverResponse: {
          fileListMode: "string",
          fileList,
          status: 5,
          sliceStartTime: expect.any(Number),
        },
      },
    },
    update: session,
    updateLayout: session,
    stop: {
      Code: 200,
      Body: {
        resourceId,
        sid,
        serverResponse: { fileListMode: "string", fileList, uploadingStatus: "uploaded" },
      },
    },
  });
});
