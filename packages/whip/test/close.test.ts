import { Whip } from "@cloud-recording/whip";
import { expect, test } from "vitest";

const body = [
  ...["v=0", "m=audio 9 UDP/TLS/RTP/SAVPF 111", "a=sendonly", "a=ice-ufrag:anna"],
  ...["a=fingerprint:sha-256 00", ""],
].join("\r\n");

test("a sender that waits for its answer learns at once that the endpoint closes", async () => {
  // There is no thread that could answer.
  const whip = new Whip();
  const left: string[] = [];
  const publisher = {
    channel: "stage",
    uid: "anna",
    onSends() {},
    onLeave: () => left.push("anna"),
  };
  const headers = { "content-type": "application/sdp" };
  const request = new Request("http://localhost/whip", { method: "POST", headers, body });
  const opening = whip.open(request, publisher, "/whip");
  // The body is read before the offer goes to the thread.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const begin = performance.now();
  whip.close();
  const response = await opening;
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    detail: "The offer cannot be answered: The connection has ended",
  });
  expect(left).toEqual([]);
});
