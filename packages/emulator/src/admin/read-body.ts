import type { Context } from "hono";
import { Refusal } from "../control/refusal.ts";
import { tooLarge } from "../http/incoming/body-reader.ts";
import { FetchRequest } from "../http/incoming/fetch-request.ts";
import { isJson } from "../http/profiles/media-type.ts";
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
  const text = await new FetchRequest(c.req.raw).text().catch(unread);
  const type = c.req.header("content-type");
  if (text !== "" && !isJson(type)) {
    throw new AdminError(415, "The content type must be application/json");
  }
  const body = parse(text);
  const wrong = check(body, adminBodies[name], "The body");
  if (wrong !== undefined) throw new AdminError(400, wrong);
  return body as AdminBodies[Name];
}

function unread(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  throw new AdminError(error.message === tooLarge().message ? 413 : 400, error.message);
}

function parse(text: string): unknown {
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    throw new AdminError(400, "The body is not valid JSON");
  }
}
