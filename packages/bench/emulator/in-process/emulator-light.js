// The emulator, given what a client that saves the cost of a Request gives it: an object with the members that are read.
import { createEmulator } from "@cloud-recording/emulator";
import { customer } from "../servers/acquire.js";
import { appId, init, resourceIdOf, url } from "./call.js";

const emulator = createEmulator({ projects: [{ appId, ...customer }], rateLimit: false });
const { method, headers, body } = init;
const { signal } = new AbortController();

export const call = async () => {
  const lightHeaders = new Headers(headers);
  const request = { method, url, headers: lightHeaders, signal, text: async () => body };
  return resourceIdOf(await emulator.fetch(request));
};
