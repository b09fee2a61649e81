/**
 * Steps of the client on every runtime, unchanged. It uses nothing but what all of them have.
 *
 * @param {typeof import("@cloud-recording/client")} client the module under test
 * @param {object} options options of a client that is connected to an emulator
 * @param {object} silent options of the same client, connected to something that never answers
 * @returns {Promise<string[]>} the steps that were made
 */
export async function smoke(client, options, silent) {
  const { CloudRecording } = client;
  const cloud = new CloudRecording(options);
  // Several programs may talk to one emulator.
  const channel = { cname: crypto.randomUUID(), uid: "527841" };
  const secrets = { accessKey: "planted-access-key", secretKey: "planted-secret-key" };
  const steps = [];

  async function step(name, action) {
    try {
      await action();
    } catch (error) {
      throw new Error(`${name}: ${error?.stack ?? error}`);
    }
    steps.push(name);
  }

  await step("acquire, start, watch, updateLayout, stop", async () => {
    const recording = await cloud.record({
      channel,
      mode: "mix",
      recordingConfig: { transcodingConfig: { width: 640, height: 360, fps: 15, bitrate: 500 } },
      storageConfig: { vendor: "aliyun", region: "CN_Shanghai", bucket: "bucket", ...secrets },
    });
    const { status } = await recording.untilRecording();
    expect(status, client.RecordingStatus.Recording);
    const seen = [];
    for await (const state of recording.watch({ interval: 10 })) {
      seen.push(state.status);
      await recording.updateLayout({ mixedVideoLayout: 2, maxResolutionUid: "123" });
      await recording.stop();
    }
    expect(seen.join(), "5");
    const { files, uploadingStatus } = await recording.stop();
    expect(uploadingStatus, "uploaded");
    expect(files[0].objectKey, `${recording.session.sid}_${channel.cname}.m3u8`);
    const result = await cloud.safe.stop(recording.session);
    expect(client.isServiceError(result.error, 49), true);
  });

  await step("an individual recording ends with its scope", async () => {
    const recording = await cloud.record({
      channel: { ...channel, uid: "527842" },
      mode: "individual",
      recordingConfig: { subscribeUidGroup: 0 },
    });
    await recording[Symbol.asyncDispose]();
    expect((await recording.stop()).files.length > 1, true);
  });

  await step("errors are decoded", async () => {
    const error = await failure(
      cloud.query({ ...channel, resourceId: "r", sid: "s", mode: "mix" }),
    );
    expect(client.isServiceError(error), true);
    expect(typeof error.meaning, "string");
    expect(error.headers.get("content-type").includes("json"), true);
    expect(JSON.parse(error.body).code, error.code);
    expect(JSON.parse(JSON.stringify(error)).status, error.status);
    const stranger = new CloudRecording({ ...options, customerCertificate: "planted-certificate" });
    const refused = await failure(stranger.acquire(channel));
    expect(client.isAuthorizationProblem(refused), true);
    const text = `${refused.stack} ${JSON.stringify(refused)}`;
    expect(text.includes("planted"), false);
    const wrong = await failure(cloud.acquire({ ...channel, resourceExpiredHours: 24 }));
    expect(client.isInvalidRequestError(wrong), true);
    expect(wrong.message.includes("Did you mean `resourceExpiredHour`?"), true);
  });

  await step("a call is aborted, or takes too long", async () => {
    const waiting = new CloudRecording({ ...options, ...silent, retry: false });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 20);
    const aborted = await failure(waiting.acquire(channel, { signal: controller.signal }));
    expect(aborted.message, "enough");
    const late = await failure(waiting.acquire(channel, { timeout: 20 }));
    expect(client.isTimeoutError(late), true);
  });

  await step("the next process finds what the store holds", async () => {
    const store = client.memorySessionStore();
    const before = new CloudRecording({ ...options, store });
    await before.record({ channel, mode: "mix", recordingConfig: {} });
    expect((await store.list()).length, 1);
    const { stopped } = await new CloudRecording({ ...options, store }).recover();
    expect(stopped.length, 1);
    expect((await store.list()).length, 0);
  });

  return steps;
}

function expect(got, wanted) {
  if (got !== wanted) throw new Error(`got ${got}, expected ${wanted}`);
}

async function failure(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("it succeeded");
}
