import * as product from "@cloud-recording/client";
import { channel, credentials } from "../call.js";
import { optionsFor } from "./policies.js";

/** @cloud-recording/client with all policies on. */
export function connect(baseUrl) {
  const cloud = new product.CloudRecording({ ...credentials, ...optionsFor(product, baseUrl) });
  return async () => {
    const { resourceId } = await cloud.acquire(channel);
    return resourceId;
  };
}
