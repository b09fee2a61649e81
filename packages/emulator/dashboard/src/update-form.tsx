import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import { Form } from "./action.tsx";
import { callRecording } from "./calls.ts";
import { SubscriptionFields, subscriptionOf } from "./subscription-fields.tsx";
import { useTexts } from "./texts.ts";

/** Puts other subscription lists in the place of those of a recording. */
export function UpdateForm({ session }: { readonly session: SessionSnapshot }) {
  const texts = useTexts();
  const { audio, video } = session.subscription;
  const update = (values: Readonly<Record<string, string>>) => {
    const audioUidList = subscriptionOf(values, "Audio");
    const videoUidList = subscriptionOf(values, "Video");
    return callRecording(session, "update", {
      streamSubscribe: {
        ...(hasList(audioUidList) && { audioUidList }),
        ...(hasList(videoUidList) && { videoUidList }),
      },
    });
  };
  const shown = (selection: typeof audio) => {
    if (selection === "all") return texts.everybody;
    if (selection === "none") return texts.nobodyIs;
    return "only" in selection
      ? selection.only.join(", ")
      : `${texts.allBut} ${selection.except.join(", ")}`;
  };
  return (
    <>
      <dl>
        <dt>{texts.sendsAudio}</dt>
        <dd>{shown(audio)}</dd>
        <dt>{texts.sendsVideo}</dt>
        <dd>{shown(video)}</dd>
      </dl>
      <Form label={texts.update} submit={texts.update} onSubmit={update}>
        <SubscriptionFields />
      </Form>
    </>
  );
}

function hasList(lists: object): boolean {
  return Object.keys(lists).length > 0;
}
