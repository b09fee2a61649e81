import { body, headers, path } from "../call.js";

/** The global fetch. */
export function connect(baseUrl) {
  const url = baseUrl + path;
  return async () => {
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    const { Body } = await response.json();
    return Body.resourceId;
  };
}
