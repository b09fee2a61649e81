/** The call that everybody makes: `acquire`, with credentials, the literal content type and a body. */
export const credentials = {
  appId: "app",
  customerId: "customer",
  customerCertificate: "certificate",
};
export const channel = { cname: "room-42", uid: "527841" };

export const path = `/v1/apps/${credentials.appId}/cloud_recording/acquire`;
export const authorization = `Basic ${btoa(`${credentials.customerId}:${credentials.customerCertificate}`)}`;
export const contentType = "application/json;charset=utf-8";
export const headers = { authorization, "content-type": contentType };
export const body = { ...channel, clientRequest: {} };

/** The response. A call is good if it returns the resource ID in it. */
export const resourceId = "r".repeat(256);
export const answer = JSON.stringify({ Code: 200, Body: { resourceId } });
/** Its headers. A server that has its whole answer sends the length. */
export const answerHeaders = {
  "content-type": "application/json",
  "content-length": String(answer.length),
};
