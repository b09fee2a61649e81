import { useEffect, useRef, useState } from "preact/hooks";
import { Button, Form } from "./action.tsx";
import { ChannelField } from "./channel-field.tsx";
import { Choice, Field } from "./field.tsx";
import { type Publication, publish } from "./publication.ts";
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
  const preview = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (publication === undefined) return undefined;
    if (preview.current !== null) preview.current.srcObject = publication.stream;
    publication.onEnd(() => setPublication(undefined));
    const end = () => void publication.end();
    addEventListener("pagehide", end);
    return () => removeEventListener("pagehide", end);
  }, [publication]);

  if (publication !== undefined) {
    return (
      <figure class="preview">
        <video ref={preview} muted autoplay playsInline aria-label={texts.preview} />
        <figcaption>
          {texts.sending} {publication.uid} → {publication.cname}
        </figcaption>
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
          setPublication(await publish({ appId, cname, uid, isScreen, token }));
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
