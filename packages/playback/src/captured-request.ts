import { fromBase64 } from "./base64.ts";
import { difference, mask } from "./difference.ts";
import { type HarEntry, property } from "./har.ts";
import { fits, type Target, targetOf } from "./target.ts";

/** A request as an app has sent it. */
export interface SentRequest {
  readonly method: string;
  readonly target: Target;
  readonly body: Uint8Array;
}

/** A captured request, prepared to be compared with many. */
export interface CapturedRequest {
  readonly method: string;
  /** Undefined if its URL cannot be parsed; then no request fits. */
  readonly target: Target | undefined;
  /** True if method, path and query of a request are those of the captured one. */
  isLike(sent: SentRequest): boolean;
  /** Describes how the body of a request differs from the captured one; undefined if it does not. */
  bodyProblem(sent: SentRequest): string | undefined;
}

/** Prepares the request of an entry. */
export function capturedRequest({ request }: HarEntry): CapturedRequest {
  const { method, url } = request;
  const target = targetOf(url);
  let check: ((body: Uint8Array) => string | undefined) | undefined;
  return {
    method,
    target,
    isLike: (sent) => target !== undefined && method === sent.method && fits(target, sent.target),
    bodyProblem({ body }) {
      check ??= bodyCheck(request);
      return check(body);
    },
  };
}

/** Makes the comparison of a captured body. A HAR file may hold it as a text, as bytes, as fields, or not at all. */
function bodyCheck(request: HarEntry["request"]): (body: Uint8Array) => string | undefined {
  const [data, size] = [request.postData, Number(request.bodySize)];
  const [text, params] = [property(data, "text"), property(data, "params")];
  if (typeof text === "string" && property(data, "encoding") === "base64") {
    const captured = fromBase64(text);
    if (captured === undefined) return () => "its body is not in the capture: it must be base64";
    return (body) => (isSame(captured, body) ? undefined : "its body is not the captured one");
  }
  if (typeof text === "string" && (text !== "" || !isFilled(params))) return textCheck(text);
  if (isFilled(params)) return formCheck(params, String(property(data, "mimeType")));
  const isMissing = size > 0 || [text, property(data, "_file")].some((one) => one != null);
  return isMissing ? () => "its body is not in the capture" : textCheck("");
}

function textCheck(captured: string): (body: Uint8Array) => string | undefined {
  const json = parsed(captured);
  return (body) => {
    const text = new TextDecoder().decode(body);
    if (text === captured || captured === mask) return undefined;
    const sent = json && parsed(text);
    if (json === undefined || sent === undefined) return "its body is not the captured text";
    return difference(json.value, sent.value);
  };
}

function formCheck(
  params: readonly unknown[],
  mimeType: string,
): (body: Uint8Array) => string | undefined {
  if (/^multipart\//i.test(mimeType)) {
    return () => "its body is not in the capture, only the fields of the multipart form";
  }
  const captured = params.map((param) => {
    return [String(property(param, "name") ?? ""), String(property(param, "value") ?? "")] as const;
  });
  return (body) => {
    const sent = [...new URLSearchParams(new TextDecoder().decode(body))];
    const isLike = (pairs: readonly (readonly [string, string])[]) =>
      pairs.length === sent.length &&
      pairs.every(([name, value], index) => {
        return name === sent[index]?.[0] && (value === sent[index]?.[1] || value === mask);
      });
    // Some tools write the fields as they are encoded, others decoded.
    const decoded = captured.map(([name, value]) => [decode(name), decode(value)] as const);
    return isLike(captured) || isLike(decoded) ? undefined : "its form has other fields or values";
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function isFilled(params: unknown): params is readonly unknown[] {
  return Array.isArray(params) && params.length > 0;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
