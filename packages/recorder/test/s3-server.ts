import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import type { BucketOptions } from "@cloud-recording/recorder/thread";
import { AwsClient } from "aws4fetch";

/** A real S3 server, which checks signatures, behind a line that can be cut. */
export interface S3Server extends AsyncDisposable {
  /** The bucket, with the right keys. */
  readonly bucket: BucketOptions;
  /** Keys of the objects in the bucket, in order. */
  objects(): Promise<string[]>;
  read(key: string): Promise<Uint8Array>;
  /** Cuts the line, and all calls in hand. */
  cut(): void;
  /** Mends the line. */
  mend(): void;
}

export async function startS3Server(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), "s3-"));
  const server = new S3rver({
    ...{ address: "127.0.0.1", port: 0, silent: true, directory },
    configureBuckets: [{ name: "recordings" }],
  });
  const { port } = await server.run();
  const sockets = new Set<Socket>();
  let isCut = false;
  const line = createServer((socket) => {
    if (isCut) {
      socket.destroy();
      return;
    }
    const onward = connect(port, "127.0.0.1");
    for (const one of [socket, onward]) {
      sockets.add(one);
      one.on("error", () => undefined).on("close", () => sockets.delete(one));
    }
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(line.address() as AddressInfo).port}`;
  const keys = { accessKey: "S3RVER", secretKey: "S3RVER" };
  const bucket = { endpoint, region: "us-east-1", bucket: "recordings", pathStyle: true, ...keys };
  const client = new AwsClient({
    ...{ accessKeyId: keys.accessKey, secretAccessKey: keys.secretKey },
    ...{ service: "s3", region: "us-east-1" },
  });
  const get = (path: string) => client.fetch(`http://127.0.0.1:${port}/recordings${path}`);
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    bucket,
    async objects() {
      const text = await (await get("?list-type=2&max-keys=1000")).text();
      return [...text.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = ""]) => key).sort();
    },
    async read(key) {
      const path = key.split("/").map(encodeURIComponent).join("/");
      return new Uint8Array(await (await get(`/${path}`)).arrayBuffer());
    },
    cut,
    mend() {
      isCut = false;
    },
    async [Symbol.asyncDispose]() {
      cut();
      line.close();
      server.httpServer.closeAllConnections();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
