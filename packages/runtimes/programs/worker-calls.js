// Makes calls in a Worker, by a client of the request or by one that all requests share.
import * as client from "@cloud-recording/client";

const shared = new Map();

function cloudFor({ options, requests, isShared }) {
  const key = JSON.stringify(options);
  const known = shared.get(key);
  if (isShared && known) return known;
  const store = requests && client.memoryRateLimitStore({ requests });
  const cloud = new client.CloudRecording({
    ...options,
    retry: false,
    ...(store && { rateLimiter: client.createRateLimiter({ store }) }),
  });
  if (isShared) shared.set(key, cloud);
  return cloud;
}

export default {
  async fetch(request) {
    const order = await request.json();
    const cloud = cloudFor(order);
    const calls = Array.from({ length: order.calls ?? 1 }, async () => {
      const begin = Date.now();
      const { ok, error } = await cloud.safe.acquire({ cname: "room-42", uid: "527841" });
      return { outcome: ok ? "ok" : error.name, duration: Date.now() - begin };
    });
    return Response.json(await Promise.all(calls));
  },
};
