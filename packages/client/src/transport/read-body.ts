import { type FetchResponse, TransportError } from "./fetch.ts";

/** No answer of the service is nearly as long, in bytes. */
const longest = 8 * 1024 * 1024;

/**
 * Reads the body of a response to its end, unless it is too long; as far as it has arrived, if the transport knows.
 *
 * @throws TypeError if somebody has read it before
 * @throws TransportError if it breaks off or is too long
 */
export async function readBody(response: FetchResponse): Promise<string> {
  if (response.bodyUsed) {
    throw new TypeError("fetch must resolve to a Response whose body was not read; return a clone");
  }
  try {
    // A stream is heavy, so it is asked for last.
    if (isShort(response) || !response.body) return await response.text();
    return await readStream(response.body);
  } catch (cause) {
    const received = response.receivedText?.();
    if (received) return received;
    if (cause instanceof TransportError) throw cause;
    throw new TransportError(`the response broke off: ${cause}`, { cause });
  }
}

function isShort({ complete, headers }: FetchResponse): boolean {
  if (complete) return true;
  const length = headers.get("content-length");
  return length !== null && Number(length) <= longest;
}

async function readStream(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > longest) {
      await reader.cancel();
      throw new TransportError("the response is too long");
    }
    text += decoder.decode(value, { stream: true });
  }
}
