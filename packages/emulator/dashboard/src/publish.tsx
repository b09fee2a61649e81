import { useEffect, useRef, useState } from "preact/hooks";
import { Button, Form } from "./action.tsx";
import { ChannelField } from "./channel-field.tsx";
import { Choice, Field } from "./field.tsx";
import { type Medium, type Publication, publish } from "./publication.ts";
import type { ShownChannel } from "./state.ts";
import { useTexts } from "./texts.ts";

interface PublishProps {
  readonly channels: readonly ShownChannel[];
  readonly appId: string;
  readonly needsToken: boolean;
}

/** Sends the camera or the screen of this browser into a channel. */
export function Publish({ channels, appId, needsToken }: PublishProps) {
  const texts = useTexts();
  const [publication, setPublication] = useState<Publication>();
  const figure = useRef<HTMLElement>(null);
  const preview = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (publication === undefined) return undefined;
    if (preview.current !== null) preview.current.srcObject = publication.stream;
    // The form with the button that was pressed is gone.
    figure.current?.focus();
    publication.onEnd(() => setPublication(undefined));
    const end = () => void publication.end();
    addEventListener("pagehide", end);
    return () => removeEventListener("pagehide", end);
  }, [publication]);

  if (publication !== undefined) {
    return (
      <figure class="preview" ref={figure} tabIndex={-1}>
        <video ref={preview} muted autoplay playsInline aria-label={texts.preview} />
        <figcaption>
          {texts.sending} {publication.uid} → {publication.cname}
        </figcaption>
        <Sent channels={channels} publication={publication} />
        <Button onPress={() => publication.end()}>{texts.stopSending}</Button>
      </figure>
    );
  }
  return (
    <details class="action">
      <summary>{texts.publish}</summary>
      <Form
        label={texts.publish}
        submit={texts.send}
        onSubmit={async ({ cname = "", uid = "", source, token }) => {
          const isScreen = source === "screen";
          const options = { appId, cname, uid, isScreen, token };
          setPublication(
            await publish(options).catch((error: Error) => {
              const reasons: Readonly<Record<string, string>> = texts.mediaErrors;
              throw error.name in reasons ? new Error(reasons[error.name]) : error;
            }),
          );
        }}
      >
        <div class="fields">
          <ChannelField channels={channels} />
          <Field name="uid" label={texts.uid} required defaultValue="me" />
          {needsToken && <Field name="token" label={texts.token} type="password" required />}
          <Choice
            name="source"
            label={texts.source}
            options={[
              ["camera", texts.camera],
              ["screen", texts.screen],
            ]}
          />
        </div>
      </Form>
    </details>
  );
}

const media = ["audio", "video"] as const;

/** Mutes the parts of what is sent. The channel says what comes of it. */
function Sent({
  channels,
  publication,
}: Pick<PublishProps, "channels"> & { readonly publication: Publication }) {
  const texts = useTexts();
  const { cname, uid } = publication;
  const channel = channels.find((one) => one.cname === cname);
  const user = channel?.participants.find((one) => one.uid === uid);
  const wasThere = useRef(false);
  useEffect(() => {
    // The browser would notice half a minute later that nobody listens any more.
    if (user === undefined && wasThere.current) void publication.end();
    wasThere.current = user !== undefined;
  }, [user === undefined]);
  const names = {
    audio: { name: texts.sendsAudio, mute: texts.muteAudio, unmute: texts.unmuteAudio },
    video: { name: texts.sendsVideo, mute: texts.muteVideo, unmute: texts.unmuteVideo },
  };
  return (
    <fieldset class="buttons" aria-label={texts.sent}>
      {media.map((medium: Medium) => {
        const isSent = user?.[medium] === true;
        const { name, mute, unmute } = names[medium];
        return (
          publication.has(medium) && (
            <Button
              key={medium}
              label={isSent ? mute : unmute}
              pressed={isSent}
              onPress={() => publication.setSent(medium, !isSent)}
            >
              {name}
            </Button>
          )
        );
      })}
    </fieldset>
  );
}
