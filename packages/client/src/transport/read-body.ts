import { type FetchResponse, TransportError } from "./fetch.ts";

/** No answer of the service is nearly as long, in bytes. */
const longest = 8 * 1024 * 1024;

/**
 * Reads the body of a response to its end, unless it is too long. One that breaks off is read as far as it has arrived,
 * because the `sid` of a recording may be in it.
 *
 * @throws TransportError if it is too long, or nothing has arrived
 */
export function readBody(response: FetchResponse): Promise<unknown> {
  // A stream is heavy, so it is asked for last. That of node-fetch is not one of the web.
  const stream = response.complete || response.receivedText ? undefined : response.body;
  return stream?.getReader ? readStream(stream) : readText(response);
}

async function readText(response: FetchResponse): Promise<unknown> {
  try {
    return await response.text();
  } catch (error) {
    const received = response.receivedText?.();
    if (received) return received;
    throw error;
  }
}

async function readStream(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let length = 0; ; ) {
    const { value } = await reader.read().catch((cause: unknown) => {
      if (text !== "") return { value: undefined };
      throw new TransportError(`the response broke off: ${cause}`, { cause });
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
