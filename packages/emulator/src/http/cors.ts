import { isLoopback } from "./loopback.ts";

/** Decides whether a web page of an origin may read answers. */
export type AllowsOrigin = (origin: string) => boolean;

/** Which pages may read answers: those of this machine, and those of more origins; `*` means all. */
export function allowedOrigins(more: readonly string[]): AllowsOrigin {
  const listed = new Set(more);
  return (origin) => listed.has("*") || listed.has(origin) || isOfThisMachine(origin);
}

/** Answers preflight requests, and lets pages of allowed origins read answers. Others than pages never notice. */
export function withCors(
  answer: (request: Request) => Response | Promise<Response>,
  allows: AllowsOrigin,
): (request: Request) => Response | Promise<Response> {
  return (request) => {
    const origin = request.headers.get("origin");
    if (origin === null || !allows(origin)) return answer(request);
    return answerPage(request, origin, answer);
  };
}

async function answerPage(
  request: Request,
  origin: string,
  answer: (request: Request) => Response | Promise<Response>,
): Promise<Response> {
  const common = { "access-control-allow-origin": origin, vary: "origin" };
  const isPreflight = request.method === "OPTIONS";
  if (isPreflight && request.headers.has("access-control-request-method")) {
    const headers = {
      ...common,
      "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
      "access-control-allow-headers": "authorization, content-type, x-emulator-fault",
      "access-control-allow-private-network": "true",
      "access-control-max-age": "600",
    };
    return new Response(null, { status: 204, headers });
  }
  const response = await answer(request);
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(common)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

function isOfThisMachine(origin: string): boolean {
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}
