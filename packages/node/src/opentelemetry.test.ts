import { createEmulator } from "@cloud-recording/emulator";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CloudRecording } from "./cloud-recording.ts";
import { createTelemetry } from "./opentelemetry.ts";

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
afterAll(() => {
  context.disable();
});

/** A client of an emulator, whose spans and metrics stay in memory. */
function setUp() {
  const spans = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(spans)],
  });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 1e8 });
  const meterProvider = new MeterProvider({ readers: [reader] });
  const emulator = createEmulator({ startUp: 0 });
  const baseUrl = "https://recording.example:8443/base";
  const telemetry = createTelemetry({ baseUrl, tracerProvider, meterProvider });
  const { appId, customerId, customerCertificate } = emulator.project;
  const account = { appId, customerId, customerCertificate, baseUrl };
  const fetch: typeof emulator.fetch = (url, init) =>
    emulator.fetch(String(url).replace("/base", ""), init);
  const cloud = new CloudRecording({
    ...{ ...account, fetch, retry: { attempts: 2 }, ...telemetry },
    rateLimiter: {
      async take(_key, options) {
        if (options?.method === "stop") options.onWait?.(1);
      },
    },
  });
  const collect = async () => {
    await reader.forceFlush();
    const all =
      exporter
        .getMetrics()
        .at(-1)
        ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
    return new Map(all.map((metric) => [metric.descriptor.name, metric]));
  };
  return { cloud, emulator, spans, tracerProvider, telemetry, collect };
}

const settings = { mode: "mix", recordingConfig: { channelType: 0 } } as const;
const channel = { cname: "room", uid: "527841" };

test("each attempt is a span, named and described by the conventions for HTTP clients", async () => {
  const { cloud, spans, tracerProvider } = setUp();
  const parent = tracerProvider.getTracer("app").startSpan("request");
  await context.with(trace.setSpan(context.active(), parent), async () => {
    const recording = await cloud.record({ channel, ...settings });
    await recording.query();
    await recording.stop();
  });
  const finished = spans.getFinishedSpans();
  expect(finished.map(({ name }) => name)).toEqual([
    "POST /v1/apps/{appid}/cloud_recording/acquire",
    "POST /v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/mix/start",
    "GET /v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/query",
    "POST /v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/stop",
  ]);
  for (const span of finished) {
    expect(span.kind).toBe(SpanKind.CLIENT);
    expect(span.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
    expect(span.status.code).toBe(SpanStatusCode.UNSET);
    expect(span.attributes).toMatchObject({
      "server.address": "recording.example",
      "server.port": 8443,
      "http.response.status_code": 200,
      "cloud_recording.cname": "room",
    });
    expect(span.attributes).not.toHaveProperty("error.type");
    expect(span.attributes).not.toHaveProperty("http.request.resend_count");
  }
});

test("an attempt that fails has the type of its error, and the next one counts as sent again", async () => {
  const { cloud, emulator, spans, collect } = setUp();
  emulator.faults.add({ operation: "acquireResource", times: 1, status: 503 });
  await cloud.acquire(channel);
  const [failed, repeated] = spans.getFinishedSpans();
  expect(failed?.status).toEqual({ code: SpanStatusCode.ERROR });
  expect(failed?.attributes).toMatchObject({
    "error.type": "503",
    "http.response.status_code": 503,
  });
  expect(repeated?.attributes).toMatchObject({ "http.request.resend_count": 1 });
  expect(failed?.attributes["cloud_recording.call_id"]).toBe(
    repeated?.attributes["cloud_recording.call_id"],
  );
  const [point] = (await collect()).get("cloud_recording.retries")?.dataPoints ?? [];
  expect(point).toMatchObject({ value: 1, attributes: { "cloud_recording.method": "acquire" } });
});

test("a call that is given up ends its span", async () => {
  const { cloud, emulator, spans } = setUp();
  emulator.faults.add({ operation: "acquireResource", times: 1, delay: 60_000 });
  await expect(cloud.acquire(channel, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
  expect(spans.getFinishedSpans()[0]?.attributes["error.type"]).toBe("TimeoutError");
});

test("durations and waits are metrics, without identifiers", async () => {
  const { cloud, collect } = setUp();
  await (await cloud.record({ channel, ...settings })).stop();
  const metrics = await collect();
  const durations = metrics.get("http.client.request.duration");
  expect(durations?.descriptor.unit).toBe("s");
  expect(durations?.dataPoints).toHaveLength(3);
  for (const { attributes } of durations?.dataPoints ?? []) {
    expect(Object.keys(attributes).sort()).toEqual([
      "http.request.method",
      "http.response.status_code",
      "server.address",
      "server.port",
      "url.template",
    ]);
  }
  const waits = metrics.get("cloud_recording.rate_limit.wait.duration")?.dataPoints;
  expect(waits).toMatchObject([
    { value: { count: 1 }, attributes: { "cloud_recording.method": "stop" } },
  ]);
});

test("attempts that leave while they wait are forgotten in the end", () => {
  const { spans, telemetry } = setUp();
  const event = (callId: number) => ({
    ...{ method: "query" as const, callId: String(callId), attempt: 1, recording: {} },
    queued: 1,
  });
  for (let call = 0; call <= 10_000; call++) telemetry.onWait(event(call));
  for (const call of [0, 1]) {
    telemetry.onRequest(event(call));
    telemetry.onResponse({ ...event(call), duration: 1, status: 200 });
  }
  const [forgotten, waited] = spans.getFinishedSpans().map(({ attributes }) => attributes);
  expect(forgotten?.["cloud_recording.wait"]).toBe(0);
  expect(waited?.["cloud_recording.wait"]).toBeGreaterThan(0);
});

test("the figures of a worker are metrics, until that is ended", async () => {
  const { telemetry, collect } = setUp();
  const counts = { starting: 3, sessions: 4, refused: 5, tooLate: 6, takenOver: 7, lost: 8 };
  const end = telemetry.observe({ figures: () => ({ queued: { stop: 1, watch: 2 }, ...counts }) });
  const metrics = await collect();
  const latest = (name: string) => metrics.get(`cloud_recording.${name}`)?.dataPoints[0]?.value;
  const names = ["starting", "sessions", "refused", "too_late", "taken_over", "lost"];
  expect(names.map(latest)).toEqual([3, 4, 5, 6, 7, 8]);
  expect(metrics.get("cloud_recording.rate_limit.queue")?.dataPoints).toMatchObject([
    { attributes: { "cloud_recording.lane": "stop" }, value: 1 },
    { attributes: { "cloud_recording.lane": "watch" }, value: 2 },
  ]);
  end();
});

test("no secret is in a span or a metric", async () => {
  const { cloud, emulator, spans, collect } = setUp();
  const { customerCertificate } = emulator.project;
  const accessKey = "secret-access-key";
  const secretKey = "secret-secret-key";
  const token = "secret-token";
  const storageConfig = {
    vendor: "aliyun",
    region: "CN_Shanghai",
    bucket: "bucket",
    accessKey,
    secretKey,
  } as const;
  const options = { channel: { ...channel, token }, ...settings, storageConfig };
  emulator.faults.add({ operation: "startMixRecording", times: 1, status: 500 });
  await (await cloud.record(options)).stop();
  emulator.faults.add({ operation: "acquireResource", times: 2, status: 401 });
  await expect(cloud.record(options)).rejects.toThrow();
  const all = spans
    .getFinishedSpans()
    .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
  const metrics = await collect();
  const text = JSON.stringify([all, [...metrics.values()]]);
  expect(all.length).toBeGreaterThan(3);
  const credentials = btoa(`${emulator.project.customerId}:${customerCertificate}`);
  for (const secret of [customerCertificate, credentials, accessKey, secretKey, token]) {
    expect(text).not.toContain(secret);
  }
});
