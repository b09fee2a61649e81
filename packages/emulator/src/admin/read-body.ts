import type { Context } from "hono";
import { check } from "../json-schema/check.ts";
import { AdminError } from "./admin-error.ts";
import { type AdminBodies, adminBodies } from "./bodies.ts";

/**
 * Reads the body of a call. Without a body, an empty one is meant.
 *
 * It must say that it is JSON: a page of another origin cannot send that without being asked first.
 */
export async function readBody<Name extends keyof AdminBodies>(
  c: Context,
  name: Name,
): Promise<AdminBodies[Name]> {
  const text = await c.req.text();
  const type = c.req.header("content-type") ?? "";
  if (text !== "" && !/^application\/json\s*(;|$)/i.test(type)) {
    throw new AdminError(415, "The content type must be application/json");
  }
  const body = parse(text);
  const wrong = check(body, adminBodies[name], "The body");
  if (wrong !== undefined) throw new AdminError(400, wrong);
  return body as AdminBodies[Name];
}

function parse(text: string): unknown {
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    throw new AdminError(400, "The body is not legal JSON");
  }
}
