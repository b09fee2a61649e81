// The call of `acquire` as a program makes it, and what every subject does with the answer.
import { appId, authorization, body, contentType, path } from "../servers/acquire.js";

export { appId };
export const url = `http://localhost${path}`;
export const init = {
  method: "POST",
  headers: { authorization, "content-type": contentType },
  body,
};
export const resourceIdOf = async (response) => (await response.json()).Body.resourceId;
