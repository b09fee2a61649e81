import { Refusal } from "../control/refusal.ts";
import type { CallContext } from "./call.ts";
import type { Profile } from "./profile.ts";

/** Largest request body, in bytes. The largest legal one has a few kilobytes. */
const limit = 1024 * 1024;

/** Reads a body that says literally what it is (GEN-13, AMB-13) and is JSON (AMB-17). */
export async function readJson(c: CallContext, profile: Profile): Promise<unknown> {
  if (!profile.isContentType(c.req.header("content-type"))) {
    throw new Refusal(8, `The content type must be ${profile.contentType}.`);
  }
  const length = c.req.header("content-length");
  if (Number(length) > limit) throw tooLarge();
  const text = await (length === undefined ? readUnannounced(c) : c.req.text()).catch(brokenOff);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(8, "The request body is not legal JSON.");
  }
}

/** Reads a body that states no length: it comes in chunks, or from this process, where it is in memory already. */
async function readUnannounced(c: CallContext): Promise<string> {
  const inChunks = c.req.header("transfer-encoding") !== undefined;
  if (inChunks && c.req.raw.body) return readCounting(c.req.raw.body);
  const text = await c.req.text();
  if (text.length > limit) throw tooLarge();
  return text;
}

async function readCounting(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function brokenOff(error: unknown): never {
  throw error instanceof Refusal ? error : new Refusal(8, "The request body broke off.");
}

function tooLarge(): Refusal {
  return new Refusal(8, "The request body is larger than 1 MiB.");
}
