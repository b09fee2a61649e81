// The global fetch, intercepted by MSW, whose handler makes the same checks.
import { validateRequest } from "@cloud-recording/client/validation";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { init, resourceIdOf, url } from "../../emulator/in-process/call.js";
import { answer, authorization, contentType } from "../../emulator/servers/acquire.js";

const acquire = http.post(
  "http://localhost/v1/apps/:appid/cloud_recording/acquire",
  async ({ request }) => {
    if (request.headers.get("authorization") !== authorization)
      return new HttpResponse(null, { status: 401 });
    if (request.headers.get("content-type") !== contentType)
      return HttpResponse.json({ code: 8 }, { status: 400 });
    const violations = validateRequest.acquireResource(await request.json());
    return violations.length > 0
      ? HttpResponse.json({ code: 2 }, { status: 400 })
      : HttpResponse.json(answer);
  },
);
setupServer(acquire).listen({ onUnhandledRequest: "error" });

export const call = async () => resourceIdOf(await fetch(url, init));
