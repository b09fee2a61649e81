import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test, vi } from "vitest";
import { Bucket, bucketUrl } from "./bucket.ts";

const keys = { accessKey: "a", secretKey: "s", region: "r", bucket: "films" };

test.each([
  ["https://s3.eu-west-1.amazonaws.com", false, "https://films.s3.eu-west-1.amazonaws.com"],
  ["https://s3.eu-west-1.amazonaws.com", true, "https://s3.eu-west-1.amazonaws.com/films"],
  ["http://127.0.0.1:9000/", true, "http://127.0.0.1:9000/films"],
  ["http://storage.test:9000/s3/", false, "http://films.storage.test:9000/s3"],
])("a bucket at %s, path style %s, is at %s", (endpoint, pathStyle, url) => {
  expect(bucketUrl({ ...keys, endpoint, pathStyle })).toBe(url);
});

/** A bucket of a storage that never responds, and the headers that it gets. */
async function silentBucket() {
  const requests: IncomingHttpHeaders[] = [];
  const server = createServer(({ headers }) => requests.push(headers)).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  return { requests, bucket: new Bucket({ ...keys, endpoint, pathStyle: true }) };
}

test.each([
  ["put", (bucket: Bucket) => bucket.put("a.ts", new Uint8Array(9), "video/mp2t")],
  ["check", (bucket: Bucket) => bucket.check("a.ts")],
])(
  "%s ends after its time, whatever is collected meanwhile",
  async (_, call) => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const collecting = setInterval(collect, 20);
    onTestFinished(() => clearInterval(collecting));
    const { timeout } = AbortSignal;
    using limit = vi
      .spyOn(AbortSignal, "timeout")
      .mockImplementation(() => timeout.call(AbortSignal, 500));
    const { bucket } = await silentBucket();
    await expect(call(bucket)).rejects.toThrow("The storage cannot be reached");
    expect(limit).toHaveBeenCalledWith(30_000);
  },
  10_000,
);

test("a file is sent with its length, its type and a signature", async () => {
  const { bucket, requests } = await silentBucket();
  void bucket.put("one/two/a b.ts", new Uint8Array(9), "video/mp2t").catch(() => undefined);
  await expect.poll(() => requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({
    "content-length": "9",
    "content-type": "video/mp2t",
    authorization: expect.stringMatching(
      /^AWS4-HMAC-SHA256 Credential=a\/\d{8}\/r\/s3\/aws4_request/,
    ),
  });
});
