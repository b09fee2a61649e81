// A Request and a Response, built and not read.
import { answer } from "../servers/acquire.js";
import { init, url } from "./call.js";

const text = JSON.stringify(answer);

export async function call() {
  const request = new Request(url, init);
  const response = new Response(text, { headers: { "content-type": "application/json" } });
  return request.method + response.status;
}
