import { Pool } from "undici";
import { body, headers, path } from "../../client/call.js";

export function connect(baseUrl) {
  const pool = new Pool(baseUrl, { connections: 64 });
  return async () => {
    const answer = await pool.request({
      path,
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    const { Body } = await answer.body.json();
    return Body.resourceId;
  };
}
