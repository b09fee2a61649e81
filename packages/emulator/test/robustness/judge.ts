import type { WildRequest } from "./wild-request.ts";

/** An answer, read to its end. */
export interface Read {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const ofApi = [200, 201, 206, 400, 401, 404, 429];
const ofControlSurface = [200, 201, 204, 400, 403, 404, 409, 413, 415];

/** The fault of an answer, in words; undefined if it is one of the documented ones. */
export function fault(request: WildRequest, { status, type, text }: Read): string | undefined {
  if (text.includes("internal server error")) return `an error of the emulator: ${text}`;
  if (request.method === "HEAD" || status === 204) return text === "" ? undefined : "a body";
  const isFaulted = request.headers.some(([name]) => name === "x-emulator-fault");
  if (isFaulted) return status >= 200 && status < 600 ? undefined : `status ${status}`;
  const { pathname } = new URL(`http://localhost${request.path}`);
  if (pathname === "/" && type.startsWith("text/html")) return undefined;
  const isControl = pathname === "/_emulator" || pathname.startsWith("/_emulator/");
  const isDocumented = (isControl ? ofControlSurface : ofApi).includes(status);
  if (!isDocumented && !text.includes('"code":501')) return `status ${status}: ${text}`;
  if (!type.startsWith("application/json")) return `content type ${type}`;
  try {
    const body = JSON.parse(text);
    return typeof body === "object" && body !== null ? undefined : `no object: ${text}`;
  } catch {
    return `no JSON: ${text}`;
  }
}
