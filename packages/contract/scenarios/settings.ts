import type { Scenario } from "../src/capturing/scenario.ts";
import type { ScenarioClient } from "../src/capturing/scenario-client.ts";

const storageConfig = {
  vendor: 2,
  region: 1,
  bucket: "my-bucket",
  accessKey: "my-access-key",
  secretKey: "my-secret-key",
  fileNamePrefix: ["directory1", "directory2"],
};
const common = {
  channelType: 1,
  streamTypes: 2,
  decryptionMode: 1,
  secret: "my-secret",
  videoStreamType: 1,
  maxIdleTime: 60,
  subscribeUidGroup: 1,
};
const named = { subscribeAudioUids: ["123", "456"], subscribeVideoUids: ["123", "456"] };
const unnamed = { unSubscribeAudioUids: ["1"], unSubscribeVideoUids: ["2"] };
const recordingFileConfig = { avFileType: ["hls"] };
const token = "my-token";
const windows = [
  { uid: "123", x_axis: 0, y_axis: 0, width: 0.5, height: 1, alpha: 1, render_mode: 0 },
  { x_axis: 0.5, y_axis: 0, width: 0.5, height: 1, alpha: 0.5, render_mode: 1 },
];
const canvas = { width: 640, height: 360, fps: 15, bitrate: 500 };
const layouts = [
  { mixedVideoLayout: 0, backgroundColor: "#FF0000" },
  { mixedVideoLayout: 2, maxResolutionUid: "123", backgroundColor: "#00FF00" },
  { mixedVideoLayout: 3, layoutConfig: windows, backgroundColor: "#0000FF" },
];

/** Calls in which every property that the description knows is set. */
export const settings: readonly Scenario[] = [
  setting("settings-of-mix", "Every setting of a mix recording.", async (client) => {
    for (const layout of layouts) {
      const recordingConfig = {
        ...common,
        ...(layout === layouts[0] ? named : unnamed),
        audioProfile: 2,
        transcodingConfig: { ...canvas, ...layout },
      };
      await recordAndStop(client, "mix", {
        token,
        recordingConfig,
        recordingFileConfig,
        storageConfig,
      });
    }
  }),
  setting("settings-of-individual", "Every setting of an individual recording.", async (client) => {
    for (const lists of [named, unnamed]) {
      const recordingConfig = { ...common, ...lists };
      const files = { token, recordingConfig, recordingFileConfig, storageConfig };
      await recordAndStop(client, "individual", files);
      const snapshotConfig = { captureInterval: 5, fileType: ["jpg"] };
      const snapshots = { token, recordingConfig, snapshotConfig, storageConfig };
      await recordAndStop(client, "individual", snapshots);
    }
  }),
  setting("settings-of-vod", "Every setting of Alibaba Cloud VoD.", async (client) => {
    const videoData = {
      title: "My Video",
      description: "This is my first video",
      coverUrl: "https://example.org/cover.jpg",
      cateId: "1000001",
      tags: "meeting",
      templateGroupId: "ca3a8f6e49c87b65806709586",
      userData: '{"orderId":"42"}',
      storageLocation: "out-20170323.oss-cn-shanghai.aliyuncs.com",
      workflowId: "e1e243b42548248197d6f74f9",
    };
    const serviceParam = {
      accessKey: "my-access-key",
      secretKey: "my-secret-key",
      regionId: "cn-shanghai",
      apiData: { videoData },
    };
    const errorHandlePolicy = "error_abort";
    const service = { serviceName: "aliyun_vod_service", errorHandlePolicy, serviceParam };
    const extensionServiceConfig = { errorHandlePolicy, extensionServices: [service] };
    const recordingConfig = { ...common, ...named };
    const vod = { token, recordingConfig, recordingFileConfig, extensionServiceConfig };
    await recordAndStop(client, "mix", vod);
  }),
  setting("subscriptions", "Every kind of subscription list.", async (client) => {
    const session = await client.record("mix");
    for (const lists of [
      { audioUidList: { subscribeAudioUids: ["123"] } },
      { audioUidList: { unSubscribeAudioUids: ["123"] } },
      { videoUidList: { subscribeVideoUids: ["#allstream#"] } },
      { videoUidList: { unSubscribeVideoUids: ["456"] } },
    ]) {
      await client.update(session, lists);
    }
    await client.stop(session);
  }),
  setting("layouts", "Every kind of layout, and a reset.", async (client) => {
    const session = await client.record("mix");
    for (const layout of [...layouts, {}]) await client.updateLayout(session, layout);
    await client.stop(session);
  }),
];

async function recordAndStop(
  client: ScenarioClient,
  mode: "mix" | "individual",
  settings: object,
): Promise<void> {
  const session = await client.record(mode, settings);
  await client.pass(2000);
  await client.query(session);
  await client.stop(session);
}

function setting(
  name: string,
  text: string,
  script: (client: ScenarioClient) => Promise<void>,
): Scenario {
  return { name, text, play: { script }, isLive: true };
}
