import { type LayoutEditor, layoutOf } from "@cloud-recording/layout-editor";
import { type Layout, MixedVideoLayout } from "@cloud-recording/layouts";
import { useRef, useState } from "preact/hooks";
import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import { SubscribeUidGroup } from "../../src/generated/constants.ts";
import { vendors } from "../../src/generated/vendors.ts";
import { Form } from "./action.tsx";
import { api } from "./calls.ts";
import { ChannelField } from "./channel-field.tsx";
import { Choice, Field, Fields } from "./field.tsx";
import { LayoutField } from "./layout-field.tsx";
import type { ShownChannel } from "./state.ts";
import { SubscriptionFields, subscriptionOf } from "./subscription-fields.tsx";
import { useTexts } from "./texts.ts";

interface StartFormProps {
  readonly appId: string;
  readonly channels: readonly ShownChannel[];
  readonly recordings: readonly SessionSnapshot[];
  readonly onStart: (sid: string) => void;
}

/** Values of the form. */
type Values = Readonly<Record<string, string>>;

/** Output of a recording: one file, files by user, or snapshots by user. */
type Kind = "mix" | "individual" | "snapshots";

const sides = ["width", "height"] as const;

/** Layout that the form begins with. */
const layout: Layout = { mixedVideoLayout: MixedVideoLayout.Adaptive };

/** Sizes of an audience, as the largest number of UIDs in each. */
const uidGroups = Object.entries(SubscribeUidGroup).map(
  ([name, value]) => [String(value), `${value}: ≤ ${name.replaceAll(/\D/g, "")}`] as const,
);

/** UID of the first recorder of a channel. */
const firstUid = 527841;

/** Acquires a resource and starts a recording. */
export function StartForm({ appId, channels, recordings, onStart }: StartFormProps) {
  const texts = useTexts();
  const [kind, setKind] = useState<Kind>("mix");
  const [vendor, setVendor] = useState("2");
  const [cname, setCname] = useState<string>();
  const [canvas, setCanvas] = useState({ width: 640, height: 360 });
  const editor = useRef<LayoutEditor>(undefined);
  const channel = channels.find((one) => one.cname === (cname ?? channels[0]?.cname));
  const [typed, setTyped] = useState<Values>({});
  const present = channel?.participants.filter(({ video }) => video).map(({ uid }) => uid) ?? [];
  const { subscribeVideoUids: listed, unSubscribeVideoUids: except = [] } = subscriptionOf(typed);
  const only = listed?.includes("#allstream#") ? undefined : listed;
  const viewed = present.filter((uid) => (only?.includes(uid) ?? true) && !except.includes(uid));
  // Nobody has entered the channel yet: windows are those of the users who are expected, or of any.
  const expected = only ?? ["1", "2", "3", "4"].map((number) => `${texts.anybody} ${number}`);
  const start = async (values: Values) => {
    const { cname, uid } = values;
    const { resourceId } = await api(appId, "acquire", { cname, uid, clientRequest: {} });
    const mode = kind === "mix" ? "mix" : "individual";
    const body = { cname, uid, clientRequest: requestOf(values, kind, editor.current) };
    const { sid } = await api(appId, `resourceid/${resourceId}/mode/${mode}/start`, body);
    onStart(sid);
  };
  const named = Object.entries(vendors);
  const { regions } = named.find(([, one]) => String(one.vendor) === vendor)?.[1] ?? {
    regions: {},
  };
  return (
    <Form label={texts.startRecording} submit={texts.start} onSubmit={start}>
      <div class="fields">
        <ChannelField channels={channels} required={false} onType={setCname} />
        <Field
          isProperty
          name="uid"
          label={texts.recorderUid}
          inputMode="numeric"
          defaultValue={freeUid(recordings, cname ?? channels[0]?.cname)}
        />
        <Choice
          isProperty
          name="mode"
          label={texts.mode}
          value={kind}
          onChoose={(value) => setKind(value as Kind)}
          options={[
            ["mix", texts.mix],
            ["individual", texts.individual],
            ["snapshots", texts.snapshots],
          ]}
        />
      </div>
      {kind === "mix" && (
        <details>
          <summary>{texts.layout}</summary>
          {present.length === 0 && <p class="note">{texts.placeholders}</p>}
          <LayoutField
            layout={layout}
            uids={viewed}
            placeholders={present.length === 0 ? expected : undefined}
            canvas={canvas}
            editor={editor}
          />
        </details>
      )}
      <details>
        <summary>{texts.allSettings}</summary>
        <div class="fields">
          <Field isProperty type="password" name="token" label={texts.token} />
        </div>
        {kind === "mix" && (
          <Fields legend="transcodingConfig">
            {sides.map((side) => (
              <Field
                key={side}
                isProperty
                type="number"
                name={side}
                label={texts[side]}
                defaultValue={String(canvas[side])}
                onType={(value) => setCanvas({ ...canvas, [side]: Number(value) })}
              />
            ))}
            <Field isProperty type="number" name="fps" label={texts.fps} defaultValue="15" />
            <Field
              isProperty
              type="number"
              name="bitrate"
              label={texts.bitrate}
              defaultValue="500"
            />
          </Fields>
        )}
        {kind === "snapshots" && (
          <Fields legend="snapshotConfig">
            <Field
              isProperty
              type="number"
              name="captureInterval"
              label={texts.interval}
              defaultValue="5"
            />
          </Fields>
        )}
        <Fields legend="recordingConfig">
          <Choice
            isProperty
            name="streamTypes"
            label={texts.streams}
            value={kind === "snapshots" ? "1" : "2"}
            options={[
              ["2", texts.both],
              ["0", texts.sendsAudio],
              ["1", texts.sendsVideo],
            ]}
          />
          <Field
            isProperty
            type="number"
            name="maxIdleTime"
            label={texts.maxIdleTime}
            defaultValue="30"
          />
          {kind !== "mix" && (
            <Choice
              isProperty
              name="subscribeUidGroup"
              label={texts.uidGroup}
              options={uidGroups}
            />
          )}
        </Fields>
        <SubscriptionFields
          onType={(name, text) => setTyped((before) => ({ ...before, [name]: text }))}
        />
        <Fields legend="storageConfig">
          <Choice
            isProperty
            name="vendor"
            label={texts.vendor}
            value={vendor}
            onChoose={setVendor}
            options={named.map(([name, one]) => [String(one.vendor), `${one.vendor} ${name}`])}
          />
          <Choice
            isProperty
            name="region"
            label={texts.region}
            options={Object.entries(regions).map(([name, region]) => [
              String(region),
              `${region} ${name}`,
            ])}
          />
          <Field isProperty name="bucket" label={texts.bucket} defaultValue="recordings" />
          <Field isProperty name="fileNamePrefix" label={texts.folder} defaultValue="dashboard" />
          <Field
            isProperty
            name="accessKey"
            label={texts.accessKey}
            defaultValue="demo-access-key"
          />
          <Field
            isProperty
            type="password"
            name="secretKey"
            label={texts.secretKey}
            defaultValue="demo-secret-key"
          />
        </Fields>
      </details>
    </Form>
  );
}

/** A UID that no recorder of the channel has: two of them at the same time cannot have the same one. */
function freeUid(recordings: readonly SessionSnapshot[], cname: string | undefined): string {
  const atWork = recordings.filter((one) => one.cname === cname && one.state === "recording");
  const taken = new Set(atWork.map(({ uid }) => uid));
  let uid = firstUid;
  while (taken.has(String(uid))) uid++;
  return String(uid);
}

/** The `clientRequest` of `start`. Numbers that are left empty are left out. */
function requestOf(values: Values, kind: Kind, editor: LayoutEditor | undefined): object {
  const { token, bucket, fileNamePrefix = "", accessKey, secretKey } = values;
  const numbers = (...names: string[]) =>
    Object.fromEntries(
      names.filter((name) => values[name]).map((name) => [name, Number(values[name])]),
    );
  const prefix = fileNamePrefix.split("/").filter((folder) => folder !== "");
  return {
    ...(token && { token }),
    recordingConfig: {
      channelType: 0,
      ...numbers("streamTypes", "maxIdleTime", "subscribeUidGroup"),
      ...subscriptionOf(values),
      ...(kind === "mix" && {
        transcodingConfig: {
          ...numbers("width", "height", "fps", "bitrate"),
          ...(editor && layoutOf(editor.state)),
        },
      }),
    },
    ...(kind === "snapshots"
      ? { snapshotConfig: { ...numbers("captureInterval"), fileType: ["jpg"] } }
      : { recordingFileConfig: { avFileType: ["hls"] } }),
    storageConfig: {
      ...{ ...numbers("vendor", "region"), bucket, accessKey, secretKey },
      ...(prefix.length > 0 && { fileNamePrefix: prefix }),
    },
  };
}
