/**
 * Spans and metrics of OpenTelemetry, made by the hooks of a client.
 *
 * It needs `@opentelemetry/api` and runs wherever that does, Deno and Bun included; nothing else loads it.
 *
 * @module
 */
import {
  type CallEvent,
  defaultBaseUrl,
  isCloudRecordingError,
  type ResponseEvent,
  type RetryEvent,
  type WaitEvent,
} from "@cloud-recording/client";
import {
  type Attributes,
  type MeterProvider,
  metrics,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { operations } from "./generated/operations.ts";

/** Options of {@linkcode createTelemetry}. */
export interface TelemetryOptions {
  /**
   * Address of the service, the same as that of the client.
   *
   * @default "https://api.agrtc.cn"
   */
  readonly baseUrl?: string | undefined;
  /**
   * Makes spans.
   *
   * @default the global one
   */
  readonly tracerProvider?: TracerProvider | undefined;
  /**
   * Makes metrics.
   *
   * @default the global one
   */
  readonly meterProvider?: MeterProvider | undefined;
}

/** Figures of a worker, such as those of a fleet of `@cloud-recording/redis`. */
export interface ObservedFigures {
  /** Requests that wait now, by their kind. */
  readonly queued: { readonly [lane: string]: number };
  /** Recordings that wait now for their start. */
  readonly starting: number;
  /** Recordings of this worker that may run now. */
  readonly sessions: number;
  /** Recordings that were refused because the queue was full. */
  readonly refused: number;
  /** Recordings that were given up because their time was over. */
  readonly tooLate: number;
  /** Sessions of workers that are gone, taken over by this one. */
  readonly takenOver: number;
  /** Sessions that another worker has taken over from this one. */
  readonly lost: number;
}

/** Hooks that make spans and metrics. Spread them into the options of a client, or pass them to a fleet. */
export interface Telemetry {
  readonly onRequest: (event: CallEvent) => void;
  readonly onResponse: (event: ResponseEvent) => void;
  readonly onRetry: (event: RetryEvent) => void;
  readonly onWait: (event: WaitEvent) => void;
  /**
   * Observes the figures of a worker as metrics, whenever they are collected.
   *
   * @returns a function that ends it
   */
  observe(worker: { figures(): ObservedFigures }): () => void;
}

const name = "@cloud-recording/node";
/** Number of attempts that are remembered while they wait. */
const mostWaiting = 10_000;
/** Boundaries of the semantic conventions for the durations of HTTP requests, in seconds. */
const explicitBucketBoundaries = [
  ...[0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
];

/**
 * Makes hooks that report each attempt of a call to OpenTelemetry: a span of the kind client, child of the active one,
 * and the duration as a metric, by the semantic conventions for HTTP clients.
 *
 * Spans have the identifiers of the recording, metrics have not. Neither has a header, a body, an error message or a
 * full URL, so no secret.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/node";
 * import { createTelemetry } from "@cloud-recording/node/opentelemetry";
 *
 * const cloud = new CloudRecording({ ...createTelemetry() });
 * ```
 */
export function createTelemetry(options: TelemetryOptions = {}): Telemetry {
  const { baseUrl = defaultBaseUrl } = options;
  const tracer = (options.tracerProvider ?? trace).getTracer(name);
  const meter = (options.meterProvider ?? metrics).getMeter(name);
  const server = serverOf(baseUrl);
  const seconds = { unit: "s", advice: { explicitBucketBoundaries } };
  const durations = meter.createHistogram("http.client.request.duration", {
    ...seconds,
    description: "Duration of HTTP client requests.",
  });
  const waits = meter.createHistogram("cloud_recording.rate_limit.wait.duration", {
    ...seconds,
    description: "Time that requests have waited for the rate limit.",
  });
  const retries = meter.createCounter("cloud_recording.retries", {
    unit: "{retry}",
    description: "Attempts that are made again.",
  });
  const spans = new Map<string, Span>();
  /** Times since which attempts wait, in milliseconds. */
  const waiting = new Map<string, number>();

  return {
    onWait(event) {
      // No hook is called for a call that leaves while it waits.
      const [oldest] = waiting.keys();
      if (oldest !== undefined && waiting.size >= mostWaiting) waiting.delete(oldest);
      waiting.set(nameOf(event), performance.now());
    },
    onRequest(event) {
      const { method, callId, attempt, recording } = event;
      const id = nameOf(event);
      const since = waiting.get(id);
      waiting.delete(id);
      const http = { ...requestOf(event), ...server };
      const wait = since === undefined ? 0 : (performance.now() - since) / 1000;
      if (since !== undefined) waits.record(wait, { "cloud_recording.method": method });
      const attributes: Attributes = {
        ...http,
        ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
        "cloud_recording.method": method,
        "cloud_recording.call_id": callId,
        "cloud_recording.wait": wait,
      };
      const { cname, uid, mode, resourceId, sid } = recording;
      const ids = { cname, uid, mode, resource_id: resourceId, sid };
      for (const [key, value] of Object.entries(ids)) {
        if (value !== undefined) attributes[`cloud_recording.${key}`] = value;
      }
      const title = `${http["http.request.method"]} ${http["url.template"]}`;
      spans.set(id, tracer.startSpan(title, { kind: SpanKind.CLIENT, attributes }));
    },
    onResponse(event) {
      const { duration, status, error } = event;
      const outcome: Attributes = {
        ...(status !== undefined && { "http.response.status_code": status }),
        ...(error !== undefined && { "error.type": errorTypeOf(error, status) }),
      };
      durations.record(duration / 1000, { ...requestOf(event), ...server, ...outcome });
      const span = spans.get(nameOf(event));
      spans.delete(nameOf(event));
      span?.setAttributes(outcome);
      if (error !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
    },
    onRetry: ({ method }) => retries.add(1, { "cloud_recording.method": method }),
    observe(worker) {
      const gauge = (of: string, unit: string, description: string) =>
        meter.createObservableGauge(`cloud_recording.${of}`, { unit, description });
      const counter = (of: string, unit: string, description: string) =>
        meter.createObservableCounter(`cloud_recording.${of}`, { unit, description });
      const lane = gauge("rate_limit.queue", "{request}", "Requests that wait for the rate limit.");
      const starting = gauge("starting", "{recording}", "Recordings that wait for their start.");
      const sessions = gauge("sessions", "{recording}", "Recordings of this worker that may run.");
      const refused = counter("refused", "{recording}", "Recordings refused by a full queue.");
      const tooLate = counter("too_late", "{recording}", "Recordings given up before their start.");
      const takenOver = counter("taken_over", "{recording}", "Sessions taken over from others.");
      const lost = counter("lost", "{recording}", "Sessions that others have taken over.");
      const all = [lane, starting, sessions, refused, tooLate, takenOver, lost];
      const callback: Parameters<typeof meter.addBatchObservableCallback>[0] = (result) => {
        const figures = worker.figures();
        for (const [kind, count] of Object.entries(figures.queued)) {
          result.observe(lane, count, { "cloud_recording.lane": kind });
        }
        result.observe(starting, figures.starting);
        result.observe(sessions, figures.sessions);
        result.observe(refused, figures.refused);
        result.observe(tooLate, figures.tooLate);
        result.observe(takenOver, figures.takenOver);
        result.observe(lost, figures.lost);
      };
      meter.addBatchObservableCallback(callback, all);
      return () => meter.removeBatchObservableCallback(callback, all);
    },
  };
}

/** Identifies an attempt. */
function nameOf({ callId, attempt }: CallEvent): string {
  return `${callId} ${attempt}`;
}

/** Host and port of a base URL, and nothing else of it. */
function serverOf(baseUrl: string) {
  const { hostname, port, protocol } = new URL(baseUrl);
  const usual = protocol === "http:" ? 80 : 443;
  return { "server.address": hostname, "server.port": port ? Number(port) : usual };
}

/** Verb and path of the operation of an attempt, without identifiers. */
function requestOf({ method, recording: { mode } }: CallEvent) {
  const all = Object.values(operations).filter((operation) => operation.method === method);
  const [first] = all as [(typeof all)[number]];
  const isOfMode = (operation: object) => "mode" in operation && operation.mode === mode;
  const { verb, path } = all.find(isOfMode) ?? first;
  return { "http.request.method": verb, "url.template": path };
}

/** Type of an error: the status if that says it, or the name of an error of the client; never a message. */
function errorTypeOf(error: unknown, status: number | undefined): string {
  if (status !== undefined && status >= 400) return String(status);
  if (isCloudRecordingError(error)) return error.name;
  return error instanceof DOMException ? error.name : "_OTHER";
}
