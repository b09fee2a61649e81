import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createEmulator, type SessionSnapshot } from "@cloud-recording/emulator";
import { type EmulatorServer, serve } from "@cloud-recording/emulator/serve";
import { CloudRecording } from "@cloud-recording/node";
import description from "@cloud-recording/openapi/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { bash, deno, denoOptions, execute, node } from "./run.ts";

/** A code sample, and the effects that it must have. */
interface Sample {
  /** The request of the description that it sends, but for what is everyone's own. */
  readonly sends?: keyof typeof description.components.examples;
  /** The property of the response that it prints. */
  readonly prints?: "resourceId" | "sid" | "fileList" | "uploadingStatus";
  /** The recording that the emulator has afterwards. */
  readonly leaves?: Partial<SessionSnapshot>;
}

const samples: Record<string, Sample> = {
  acquire: { sends: "AcquireRequest", prints: "resourceId" },
  "start-mix": {
    sends: "StartMixRequest",
    prints: "sid",
    leaves: { mode: "mix", output: "files", state: "recording" },
  },
  "start-vod": {
    sends: "StartVodRequest",
    prints: "sid",
    leaves: { mode: "mix", output: "vod", state: "recording" },
  },
  "start-individual": {
    sends: "StartIndividualRequest",
    prints: "sid",
    leaves: { mode: "individual", output: "files", state: "recording" },
  },
  "start-snapshots": {
    sends: "StartSnapshotsRequest",
    prints: "sid",
    leaves: { mode: "individual", output: "snapshots", state: "recording" },
  },
  update: { sends: "UpdateRequest", leaves: { state: "recording" } },
  "update-layout": {
    sends: "UpdateLayoutRequest",
    leaves: { layout: expect.objectContaining({ mixedVideoLayout: 3 }) },
  },
  "reset-layout": {
    sends: "ResetLayoutRequest",
    leaves: { layout: { mixedVideoLayout: 0, backgroundColor: "#000000" } },
  },
  query: { prints: "fileList", leaves: { state: "recording" } },
  stop: { sends: "StopRequest", prints: "uploadingStatus", leaves: { state: "stopped" } },
};

const folder = fileURLToPath(new URL("../../../../openapi/code-samples/", import.meta.url));
const languages = {
  node: { command: node, extension: "ts" },
  deno: { command: deno, extension: "ts" },
  curl: { command: bash, extension: "sh" },
};

const secrets = {
  ANYRTC_CUSTOMER_CERTIFICATE: "planted-certificate",
  STORAGE_ACCESS_KEY: "planted-access-key",
  STORAGE_SECRET_KEY: "planted-secret-key",
};
const project = {
  appId: "my-app-id",
  customerId: "my-customer-id",
  customerCertificate: secrets.ANYRTC_CUSTOMER_CERTIFICATE,
};
const channel = { cname: "httpClient463224", uid: "527841" };

/** A body, without what everyone has to fill in. */
function withoutOwn(body: string): unknown {
  const own = ["token", "bucket", "accessKey", "secretKey", "coverUrl"];
  return JSON.parse(body, (name, value) => (own.includes(name) ? undefined : value));
}

/** The environment in which a sample finds what comes before it. */
async function prepare(name: string, cloud: CloudRecording): Promise<Record<string, string>> {
  if (name === "acquire") return {};
  const resource = await cloud.acquire(channel);
  if (name.startsWith("start-")) return { RESOURCE_ID: resource.resourceId };
  const { resourceId, sid } = await cloud.start(resource, { mode: "mix", recordingConfig: {} });
  return { RESOURCE_ID: resourceId, SID: sid };
}

describe.each(Object.entries(languages))("on %s", (language, { command, extension }) => {
  test.concurrent.each(Object.entries(samples))(
    "%s works",
    async (name, sample) => {
      const emulator = createEmulator({ projects: [project], startUp: 0, rateLimit: false });
      const environment = await prepare(
        name,
        new CloudRecording({ ...project, fetch: emulator.fetch }),
      );
      const calls: { sent: string; answer: { Body: Record<string, unknown> } }[] = [];
      await using server: EmulatorServer = await serve(
        {
          async fetch(input) {
            const request = input as Request;
            const sent = await request.clone().text();
            const response = await emulator.fetch(request);
            calls.push({ sent, answer: await response.clone().json() });
            return response;
          },
        },
        { port: 0 },
      );

      const file = `${folder}${language}/${name}.${extension}`;
      const { stdout, stderr } = await execute([...command, file], {
        ANYRTC_APP_ID: project.appId,
        ANYRTC_CUSTOMER_ID: project.customerId,
        ANYRTC_BASE_URL: server.url,
        ...secrets,
        ...environment,
      });

      const [{ sent = "", answer } = {}, ...others] = calls;
      expect(others).toEqual([]);
      expect(answer).toMatchObject({ Code: 200 });
      if (sample.sends !== undefined) {
        const { value } = description.components.examples[sample.sends];
        expect(withoutOwn(sent)).toEqual(withoutOwn(JSON.stringify(value)));
      }
      if (sample.prints !== undefined) {
        const { serverResponse, ...session } = answer?.Body ?? {};
        expect(stdout).toContain({ ...session, ...(serverResponse as object) }[sample.prints]);
      }
      if (sample.leaves !== undefined) expect(emulator.sessions()).toMatchObject([sample.leaves]);
      const basic = btoa(`${project.customerId}:${project.customerCertificate}`);
      for (const secret of [...Object.values(secrets), basic]) {
        expect(stdout + stderr).not.toContain(secret);
      }
    },
    30_000,
  );
});

test.each(Object.entries(languages))(
  "every sample for %s is run",
  async (language, { extension }) => {
    const files = Object.keys(samples).map((name) => `${name}.${extension}`);
    expect(files.sort()).toEqual((await readdir(`${folder}${language}`)).sort());
  },
);

test("the samples for Deno type-check", async () => {
  const files = Object.keys(samples).map((name) => `${folder}deno/${name}.ts`);
  await execute(["deno", "check", ...denoOptions, "deno/quick-start.ts", ...files]);
});
