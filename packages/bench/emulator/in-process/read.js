// A Request and a Response, built and read: the least that a function like fetch and its caller do.
import { answer } from "../servers/acquire.js";
import { init, resourceIdOf, url } from "./call.js";

export async function call() {
  const request = new Request(url, init);
  if ((await request.json()).cname === "") throw new Error("The body is wrong");
  return resourceIdOf(Response.json(answer));
}
