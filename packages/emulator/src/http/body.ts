import { Refusal } from "../control/refusal.ts";
import type { CallContext } from "./call.ts";
import type { Profile } from "./profile.ts";

/** Largest request body, in bytes. The largest legal one has a few kilobytes. */
const limit = 1024 * 1024;

/** How much of a larger body is read before it is refused: who is still sending would miss the answer. */
const patience = 32 * limit;

/** Reads a body that says literally what it is (GEN-13, AMB-13) and is JSON (AMB-17). */
export async function readJson(c: CallContext, profile: Profile): Promise<unknown> {
  if (!profile.isContentType(c.req.header("content-type"))) {
    throw new Refusal(8, `The content type must be ${profile.contentType}.`);
  }
  const text = await readText(c);
  if (text.length > limit || Number(c.req.header("content-length")) > limit) throw tooLarge();
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(8, "The request body is not legal JSON.");
  }
}

/** Counts a body unless it states a small length, because a server holds it to that, or has no stream to count. */
async function readText(c: CallContext): Promise<string> {
  const length = Number(c.req.header("content-length") ?? Number.POSITIVE_INFINITY);
  try {
    // The stream is looked at only if it is needed: on Node, making it costs more than all the rest.
    const stream = length > limit ? c.req.raw.body : null;
    return stream ? await readCounting(stream) : await c.req.text();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(8, "The request body broke off.");
  }
}

async function readCounting(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > patience) break;
    if (size <= limit) text += decoder.decode(chunk, { stream: true });
  }
  if (size > limit) throw tooLarge();
  return text + decoder.decode();
}

function tooLarge(): Refusal {
  return new Refusal(8, "The request body is larger than 1 MiB.");
}
