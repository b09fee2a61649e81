import { pathToFileURL } from "node:url";
import { resourceId } from "../call.js";

/** A function that makes one call of a subject, and throws if it does not give what was sent. */
export async function makeCall(subject, baseUrl) {
  const { connect } = await import(pathToFileURL(subject).href);
  const call = connect(baseUrl);
  return async () => {
    const got = await call();
    if (got !== resourceId) throw new Error(`${subject} gave ${got}`);
  };
}
