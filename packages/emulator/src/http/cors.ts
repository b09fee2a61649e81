import { isLoopback } from "./hosts.ts";

/** Decides whether a web page of an origin may read answers. */
export type AllowsOrigin = (origin: string) => boolean;

/** Allows pages of this machine, and those of more origins; `*` stands for all. */
export function allowedOrigins(more: readonly string[]): AllowsOrigin {
  const listed = new Set(more.map((origin) => origin.replace(/\/$/, "")));
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
  const isPreflight = request.method === "OPTIONS";
  if (isPreflight && request.headers.has("access-control-request-method")) {
    // Tracing and other libraries add headers of their own, so all are allowed.
    const asked = request.headers.get("access-control-request-headers");
    const headers = {
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
      ...(asked !== null && { "access-control-allow-headers": asked }),
      "access-control-allow-private-network": "true",
      "access-control-max-age": "600",
      vary: "origin, access-control-request-headers",
    };
    return new Response(null, { status: 204, headers });
  }
  const response = await answer(request);
  const headers = new Headers(response.headers);
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-expose-headers", "*");
  headers.append("vary", "origin");
  return new Response(response.body, { status: response.status, headers });
}

/** True for a page that a web server of this machine has served; an extension may have any host in its origin. */
function isOfThisMachine(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && isLoopback(hostname);
}
