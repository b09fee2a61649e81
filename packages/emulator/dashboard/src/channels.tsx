import type { User } from "../../src/channels/channel.ts";
import { Button, Form } from "./action.tsx";
import { channelPath, control } from "./calls.ts";
import { ChannelField } from "./channel-field.tsx";
import { Field } from "./field.tsx";
import { Publish } from "./publish.tsx";
import type { ShownChannel } from "./state.ts";
import { useTexts } from "./texts.ts";

interface ChannelsProps {
  /** True if real streams can be sent. */
  readonly isLive: boolean;
  /** True if who sends must have a token. */
  readonly needsToken: boolean;
  readonly channels: readonly ShownChannel[];
  readonly appId: string;
}

/** Channels that have been used, and who is in them. */
export function Channels({ channels, appId, isLive, needsToken }: ChannelsProps) {
  const texts = useTexts();
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{texts.channels}</h2>
      {channels.length === 0 && <p class="note">{texts.noChannels}</p>}
      {channels.map((channel) => (
        <Participants key={`${channel.appId}/${channel.cname}`} channel={channel} />
      ))}
      <details class="action" open={channels.length === 0}>
        <summary>{texts.addParticipant}</summary>
        <Form
          label={texts.addParticipant}
          submit={texts.add}
          onSubmit={({ cname = "", uid, audio, video }) =>
            control("POST", channelPath(appId, cname), {
              ...{ uid, audio: audio !== undefined, video: video !== undefined },
            })
          }
        >
          <div class="fields">
            <ChannelField channels={channels} />
            <Field name="uid" label={texts.uid} required placeholder="anna" />
          </div>
          <div class="checks">
            <label class="check">
              <input type="checkbox" name="audio" defaultChecked />
              {texts.sendsAudio}
            </label>
            <label class="check">
              <input type="checkbox" name="video" defaultChecked />
              {texts.sendsVideo}
            </label>
          </div>
        </Form>
      </details>
      {isLive && <Publish {...{ channels, appId, needsToken }} />}
    </section>
  );
}

function Participants({ channel }: { readonly channel: ShownChannel }) {
  const texts = useTexts();
  const { cname, participants } = channel;
  return (
    <>
      <h3>{cname}</h3>
      {participants.length === 0 && <p class="note">{texts.nobody}</p>}
      <ul aria-label={`${texts.participants} ${cname}`}>
        {participants.map((user) => (
          <Participant key={user.uid} channel={channel} user={user} />
        ))}
      </ul>
    </>
  );
}

interface ParticipantProps {
  readonly channel: ShownChannel;
  readonly user: User;
}

function Participant({ channel: { appId, cname }, user }: ParticipantProps) {
  const texts = useTexts();
  const { uid, audio, video } = user;
  const path = `${channelPath(appId, cname)}/${encodeURIComponent(uid)}`;
  return (
    <li class="participant" data-uid={uid}>
      <strong>{uid}</strong>
      <span class="buttons">
        <Button
          label={`${audio ? texts.muteAudio : texts.unmuteAudio}: ${uid}`}
          pressed={audio}
          onPress={() => control("PATCH", path, { audio: !audio })}
        >
          {texts.sendsAudio}
        </Button>
        <Button
          label={`${video ? texts.muteVideo : texts.unmuteVideo}: ${uid}`}
          pressed={video}
          onPress={() => control("PATCH", path, { video: !video })}
        >
          {texts.sendsVideo}
        </Button>
        <Button
          kind="quiet"
          label={`${texts.remove}: ${uid}`}
          onPress={() => control("DELETE", path)}
        >
          ×
        </Button>
      </span>
    </li>
  );
}
