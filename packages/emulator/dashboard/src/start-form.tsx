import { Form } from "./action.tsx";
import { api } from "./calls.ts";
import { LayoutFields, layoutOf } from "./layout-fields.tsx";
import type { ShownChannel } from "./state.ts";
import { useTexts } from "./texts.ts";

interface StartFormProps {
  readonly appId: string;
  readonly channels: readonly ShownChannel[];
  readonly onStart: (sid: string) => void;
}

const sizes = ["640 × 360", "360 × 640", "1280 × 720"];

/** Values of the form. */
type Values = Readonly<Record<string, string>>;

/** Acquires a resource and starts a recording. */
export function StartForm({ appId, channels, onStart }: StartFormProps) {
  const texts = useTexts();
  const start = async (values: Values) => {
    const { cname, uid, kind = "mix" } = values;
    const { resourceId } = await api(appId, "acquire", { cname, uid, clientRequest: {} });
    const mode = kind === "mix" ? "mix" : "individual";
    const clientRequest = requestOf(values);
    const body = { cname, uid, clientRequest };
    const { sid } = await api(appId, `resourceid/${resourceId}/mode/${mode}/start`, body);
    onStart(sid);
  };
  return (
    <details>
      <summary>{texts.startRecording}</summary>
      <Form label={texts.startRecording} submit={texts.start} onSubmit={start}>
        <label>
          {texts.channel}
          <input name="cname" required value={channels[0]?.cname ?? "room-42"} />
        </label>
        <label>
          {texts.recorderUid}
          <input name="uid" required inputMode="numeric" defaultValue="527841" />
        </label>
        <label>
          {texts.mode}
          <select name="kind">
            <option value="mix">{texts.mix}</option>
            <option value="individual">{texts.individual}</option>
            <option value="snapshots">{texts.snapshots}</option>
          </select>
        </label>
        <label>
          {texts.size}
          <select name="size">
            {sizes.map((size) => (
              <option key={size}>{size}</option>
            ))}
          </select>
        </label>
        <LayoutFields uids={channels[0]?.participants.map(({ uid }) => uid) ?? []} />
        <label>
          {texts.bucket}
          <input name="bucket" required defaultValue="recordings" />
        </label>
        <label>
          {texts.folder}
          <input name="folder" defaultValue="dashboard" pattern="[A-Za-z0-9]*" />
        </label>
        <details>
          <summary>{texts.keys}</summary>
          <label>
            {texts.accessKey}
            <input name="accessKey" required autocomplete="off" defaultValue="demo-access-key" />
          </label>
          <label>
            {texts.secretKey}
            <input
              name="secretKey"
              type="password"
              required
              autocomplete="off"
              defaultValue="demo-secret-key"
            />
          </label>
        </details>
      </Form>
    </details>
  );
}

/** The settings of `start`. */
function requestOf(values: Values): object {
  const { kind, size = "", bucket, folder, accessKey, secretKey } = values;
  const [width, height] = size.split(" × ").map(Number);
  const canvas = { width, height, fps: 15, bitrate: 500 };
  const fileNamePrefix = folder ? { fileNamePrefix: [folder] } : {};
  return {
    recordingConfig: {
      channelType: 0,
      ...(kind === "mix" && { transcodingConfig: { ...canvas, ...layoutOf(values) } }),
    },
    ...(kind === "snapshots"
      ? { snapshotConfig: { captureInterval: 5, fileType: ["jpg"] } }
      : { recordingFileConfig: { avFileType: ["hls"] } }),
    storageConfig: { vendor: 2, region: 1, bucket, accessKey, secretKey, ...fileNamePrefix },
  };
}
