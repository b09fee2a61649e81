import { expect, test } from "vitest";
import { chinese } from "../texts/chinese.ts";
import { english } from "../texts/english.ts";
import { commandLine } from "./command-line.ts";
import { leftRunning, leftStarting, leftText } from "./left.ts";
import { withoutMarks, wrapText } from "./wrap-text.ts";

const flags = { config: "/tmp/a  b/会议录制配置.yaml", profile: "it's", store: "/tmp/\u00a0 会议" };

test.for([
  ["English", english],
  ["Chinese", chinese],
] as const)("a command is in one line, as it is, in a narrow terminal, in %s", ([, texts]) => {
  const recover = commandLine(flags, "recover");
  const stop = commandLine(flags, "stop", "38f8");
  for (const [text, command] of [
    [leftText(leftRunning(flags, "38f8"), texts), stop],
    [leftText(leftRunning(flags, "38f8"), texts), commandLine(flags, "watch", "38f8")],
    [leftText(leftStarting(flags), texts), recover],
    [texts.notConfirmed(recover), recover],
    [texts.recoverAgain(recover), recover],
    [texts.openToOthers("a", recover), recover],
  ] as const) {
    expect(withoutMarks(wrapText(text, 20))).toContain(command);
  }
});
