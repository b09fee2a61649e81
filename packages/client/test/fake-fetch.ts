import type { Fetch } from "../src/transport/fetch.ts";

/** A request as a test sees it. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A `fetch` that answers with what it is given, in order, and keeps what was sent. */
export interface FakeFetch extends Fetch {
  readonly sent: SentRequest[];
}

/** An answer of the service: a body, or a body with a status. */
export type FakeAnswer = { status?: number; body?: unknown; headers?: Record<string, string> };

/** Makes a `fetch` that gives these answers in order, the last one for ever. */
export function fakeFetch(...answers: FakeAnswer[]): FakeFetch {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, { method, headers: sentHeaders, body: sentBody }) => {
    const {
      status = 200,
      body = {},
      headers = {},
    } = answers[Math.min(sent.length, answers.length - 1)] ?? {};
    sent.push({ method, url, headers: new Headers(sentHeaders), body: sentBody ?? "" });
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return new Response(text, { status, headers });
  };
  return Object.assign(fetch, { sent });
}

/** The success envelope of the service. */
export function envelope(body: object): FakeAnswer {
  return { body: { Code: 200, Body: body } };
}

/** Options that make a client work, with secrets that must never be seen. */
export const credentials = {
  appId: "app",
  customerId: "customer",
  customerCertificate: "planted-certificate",
} as const;

/** A storage with secrets that must never be seen. */
export const storageConfig = {
  vendor: 2,
  region: 1,
  bucket: "bucket",
  accessKey: "planted-access-key",
  secretKey: "planted-secret-key",
} as const;

/** A session that runs. */
export const session = {
  cname: "room",
  uid: "527841",
  resourceId: "resource/id",
  sid: "38f8e3cfdc474cd56fc1ceba380d7e1a",
  mode: "mix",
} as const;
