import type { Scenario } from "../src/capturing/scenario.ts";

/** The Arazzo workflows of the description. */
export const workflows: readonly Scenario[] = [
  workflow("record-mix", "Records a channel into one file."),
  workflow("record-individual", "Records every user of a channel into files of their own."),
  workflow("take-snapshots", "Takes snapshots of every user of a channel."),
  workflow("upload-to-vod", "Records a channel and uploads it to Alibaba Cloud VoD."),
  workflow("change-layout-live", "Changes subscription and layout while the recording runs."),
  {
    ...workflow("nothing-recorded", "Stops a recording of an empty channel: code 435."),
    emulator: { participants: "none" },
  },
  workflow("query-after-stop", "Queries a recording that exits, then is gone: codes 501 and 404."),
  workflow("reuse-resource", "Starts a second recording with a used resource ID: code 433."),
  workflow("start-twice", "Repeats a start: code 7."),
  workflow("stop-twice", "Repeats a stop: code 49."),
  workflow("uid-in-use", "Starts a second recorder with the UID of the first: code 53."),
  workflow("unknown-resource", "Starts with a resource ID that was never issued: code 1001."),
  workflow("wrong-channel", "Starts in another channel than acquired: code 432."),
  workflow("wrong-credentials", "Acquires with wrong credentials."),
];

function workflow(name: string, text: string): Scenario {
  return { name, text, play: { workflow: name }, isLive: true };
}
