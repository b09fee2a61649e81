import { type RecordedFile, readFiles } from "../answers/recorded-files.ts";
import {
  type Callback,
  type CallbackDetails,
  type CallbackPayload,
  validateCallback,
} from "../generated/callbacks.ts";
import { type JsonObject, parseObject, readNumber, readObject, readText } from "../json.ts";
import { CallbackError } from "./callback-error.ts";

/** A callback, with the names of the service. Its `details` are parsed. */
export interface CallbackEvent extends Omit<Callback, "noticeId" | "payload"> {
  /** The recording and what happened to it. */
  readonly payload: Omit<CallbackPayload, "details"> & {
    /** The content of `details`; empty if it cannot be read. */
    readonly details: CallbackDetails;
  };
  /** The recorded files; empty unless the event is {@linkcode CallbackEventType.Uploaded}. */
  readonly files: readonly RecordedFile[];
}

/**
 * Reads the body of a callback. It takes numbers that are texts, and texts that are numbers.
 *
 * @throws {CallbackError} unless it is a callback
 */
export function readCallback(text: string): CallbackEvent {
  const body = parseObject(text);
  if (body === undefined) throw new CallbackError("body", "The body is not a JSON object.");
  const { noticeId, noticeID: observed, ...rest } = body;
  const noticeID = readText(observed) ?? readText(noticeId);
  const payload = readObject(body.payload);
  const details = readObject(payload?.details) ?? {};
  const callback = {
    ...withNumbers(rest, ["productId", "eventType", "notifyMs"]),
    // Without one that can be read, the event is not lost.
    ...(noticeID !== undefined && { noticeID }),
    payload: payload && {
      ...withTexts(withNumbers(payload, ["sequence", "sendts", "serviceType"]), ["uid", "cname"]),
      details: JSON.stringify(details),
    },
  };
  const violations = validateCallback.body(callback).filter(({ severity }) => severity === "error");
  if (violations.length > 0) {
    const faults = violations.map(({ message }) => `\n- ${message}`).join("");
    throw new CallbackError("body", `The body is not a callback:${faults}`, violations);
  }
  const event = callback as unknown as Callback;
  return {
    ...event,
    payload: { ...event.payload, details: withNumbers(details, ["eventType", "status"]) },
    files: readFiles({ fileList: details.fileList }),
  };
}

/** An object whose properties of these names are numbers, as far as their texts are. */
function withNumbers(object: JsonObject, names: readonly string[]): JsonObject {
  return replaced(object, names, readNumber);
}

/** An object whose properties of these names are texts, as far as they are numbers. */
function withTexts(object: JsonObject, names: readonly string[]): JsonObject {
  return replaced(object, names, readText);
}

function replaced(
  object: JsonObject,
  names: readonly string[],
  read: (value: unknown) => unknown,
): JsonObject {
  const entries = names
    .filter((name) => Object.hasOwn(object, name))
    .map((name) => [name, read(object[name]) ?? object[name]] as const);
  return { ...object, ...Object.fromEntries(entries) };
}
