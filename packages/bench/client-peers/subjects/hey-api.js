import { body, credentials, headers } from "../../client/call.js";
import { createClient } from "../generated/js/client/index.js";
import { acquireResource } from "../generated/js/index.js";

/** The client that @hey-api/openapi-ts generates from our own description. */
export function connect(baseUrl) {
  const { customerId, customerCertificate } = credentials;
  const client = createClient({ baseUrl, headers, auth: `${customerId}:${customerCertificate}` });
  const path = { appid: credentials.appId };
  return async () => {
    const { data } = await acquireResource({ client, path, body, throwOnError: true });
    return data.Body.resourceId;
  };
}
