import { type FetchResponse, TransportError } from "./fetch.ts";

/** No answer of the service is nearly as long, in bytes. */
const longest = 8 * 1024 * 1024;

/**
 * Reads the body of a response to its end, unless it is too long.
 *
 * @param keepsPart true if a body that breaks off is read as far as it has arrived, because the `sid` of a recording may
 * be in it
 * @throws TransportError if it is too long, or nothing has arrived
 */
export async function readBody(response: FetchResponse, keepsPart: boolean): Promise<unknown> {
  // A stream is slow, so it is read only if that is of use. That of node-fetch is not one of the web.
  const isText = response.receivedText || (!keepsPart && isShort(response.headers));
  const stream = isText ? undefined : response.body;
  if (stream?.getReader) return await readStream(stream);
  try {
    return await response.text();
  } catch (error) {
    const received = response.receivedText?.();
    if (received) return received;
    throw response.body?.getReader ? brokeOff(error) : error;
  }
}

/** True if a length is announced, and no longer one can be behind it. */
function isShort(headers: Headers): boolean {
  const length = headers?.get?.("content-length");
  return Number(length || longest) < longest && !headers.get("content-encoding");
}

async function readStream(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let length = 0; ; ) {
    const { value } = await reader.read().catch((error: unknown) => {
      if (text !== "") return { value: undefined };
      throw brokeOff(error);
    });
    if (value === undefined) return text + decoder.decode();
    length += value.length;
    if (length > longest) {
      await reader.cancel();
      throw new TransportError("the response is too long");
    }
    text += decoder.decode(value, { stream: true });
  }
}

function brokeOff(cause: unknown): TransportError {
  return new TransportError(`the response broke off: ${cause}`, { cause });
}
