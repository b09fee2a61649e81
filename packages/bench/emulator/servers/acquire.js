/** The call that is measured, as a server sees it. */
export const appId = "7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59";
export const path = `/v1/apps/${appId}/cloud_recording/acquire`;
export const contentType = "application/json;charset=utf-8";
export const customer = { customerId: "demo-customer", customerCertificate: "demo-certificate" };
export const authorization = `Basic ${btoa(`${customer.customerId}:${customer.customerCertificate}`)}`;
export const body = JSON.stringify({
  cname: "httpClient463224",
  uid: "527841",
  clientRequest: { resourceExpiredHour: 24 },
});

/** The response of a server without state, as long as one of the service. */
export const answer = { Code: 200, Body: { resourceId: "r".repeat(256) } };

/** The port that a server was told to listen on. */
export const port = Number(process.argv[2]);
export const hostname = "127.0.0.1";
