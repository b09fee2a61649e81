import type { Operation } from "./operations.ts";

/** Account and address of a call. They live as long as the page, and are stored nowhere. */
export interface Target {
  readonly baseUrl: string;
  readonly appId: string;
  readonly customerId: string;
  readonly customerCertificate: string;
}

/** A call that is about to be made. */
export interface Draft {
  readonly operation: Operation;
  /** Values of the path's parameters, but the App ID. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Channel and recorder of the recording, for calls without a body. */
  readonly channel?: Channel | undefined;
}

/** What all calls of a recording have in common. */
export interface Channel {
  readonly cname: string;
  readonly uid: string;
}

/** A response. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly durationMs: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
  /** The body, if it is JSON. */
  readonly json: unknown;
}

/** Name of the first parameter of the path that is empty; without it, the path would be another one. */
export function emptyParameter(
  { appId }: Target,
  { operation, parameters }: Draft,
): string | undefined {
  const values: Draft["parameters"] = { ...parameters, appid: appId };
  return operation.parameters.find(({ name }) => !values[name])?.name;
}

export const contentType = "application/json;charset=utf-8";

export function urlOf({ baseUrl, appId }: Target, { operation, parameters }: Draft): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(name === "appid" ? appId : (parameters[name] ?? "")),
  );
  return `${baseUrl.replace(/\/+$/, "")}${path}`;
}

/**
 * Makes a call.
 *
 * @throws {TypeError} if no answer came; a page cannot know why
 */
export async function send(target: Target, draft: Draft): Promise<Answer> {
  const { method } = draft.operation;
  const credentials = new TextEncoder().encode(
    `${target.customerId}:${target.customerCertificate}`,
  );
  const started = performance.now();
  const response = await fetch(urlOf(target, draft), {
    method,
    headers: {
      authorization: `Basic ${btoa(String.fromCharCode(...credentials))}`,
      ...(method === "POST" && { "content-type": contentType }),
    },
    ...(method === "POST" && { body: JSON.stringify(draft.body) }),
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  const text = await response.text();
  return {
    status: response.status,
    statusText: response.statusText,
    durationMs: performance.now() - started,
    headers: [...response.headers],
    text,
    json: parsed(text),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
