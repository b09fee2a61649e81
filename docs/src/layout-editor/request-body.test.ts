import { CloudRecording } from "@cloud-recording/client";
import { validateRequest } from "@cloud-recording/client/validation";
import { createEmulator } from "@cloud-recording/emulator";
import {
  type EditorState,
  initialState,
  withChange,
  withLayout,
  withoutWindow,
} from "@cloud-recording/layout-editor";
import { MixedVideoLayout } from "@cloud-recording/layouts";
import { describe, expect, test } from "vitest";
import { bodyOf, jsonOf, violationsOf } from "./request-body.ts";
import { resultTextsFor } from "./result-texts.ts";

const preset = { ...initialState, mixedVideoLayout: MixedVideoLayout.Adaptive, windows: [] };
const custom = withLayout({ ...preset, users: ["1", "2"] }, MixedVideoLayout.Custom);

test.each(Object.values(MixedVideoLayout))(
  "the client accepts both bodies of layout %i",
  (layout) => {
    const state = withLayout({ ...initialState, maxResolutionUid: "2" }, layout);
    const errors = [
      ...validateRequest.updateLayout(bodyOf(state, "updateLayout")),
      ...validateRequest.startMixRecording(bodyOf(state, "start")),
    ].filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
    expect(violationsOf(state)).toEqual([]);
  },
);

test("the emulator takes the JSON as it is shown", async () => {
  const emulator = createEmulator({ startUp: 0, rateLimit: false });
  const cloud = new CloudRecording({ ...emulator.project, fetch: emulator.fetch });
  const resource = await cloud.acquire({ cname: "room-42", uid: "527841" });
  const session = await cloud.start(resource, { mode: "mix", recordingConfig: { channelType: 0 } });
  const { appId, customerId, customerCertificate } = emulator.project;
  const { resourceId, sid } = session;
  const path = `resourceid/${resourceId}/sid/${sid}/mode/mix/updateLayout`;
  const state = withChange(custom, 1, { uid: "1", alpha: 0.5, render_mode: 1 });
  const response = await emulator.fetch(
    `http://localhost/v1/apps/${appId}/cloud_recording/${path}`,
    {
      method: "POST",
      headers: {
        "content-type": "application/json;charset=utf-8",
        authorization: `Basic ${btoa(`${customerId}:${customerCertificate}`)}`,
      },
      body: jsonOf(bodyOf(state, "updateLayout")),
    },
  );
  expect(response.status).toBe(200);
  expect(emulator.session(sid)?.layout?.layoutConfig?.[1]).toEqual({
    uid: "1",
    x_axis: 0.5,
    y_axis: 0,
    width: 0.5,
    height: 1,
    alpha: 0.5,
    render_mode: 1,
  });
});

test("a layout holds what belongs to it, and no more (AMB-58)", () => {
  const large = { ...preset, maxResolutionUid: "2" };
  const requestOf = (state: EditorState) => bodyOf(state, "updateLayout");
  expect(requestOf(large)).not.toHaveProperty("clientRequest.maxResolutionUid");
  expect(requestOf(withLayout(large, MixedVideoLayout.Vertical))).toHaveProperty(
    "clientRequest.maxResolutionUid",
    "2",
  );
  expect(requestOf({ ...custom, mixedVideoLayout: MixedVideoLayout.Floating })).not.toHaveProperty(
    "clientRequest.layoutConfig",
  );
});

test("a window stands in one line, without what is its default anyway", () => {
  const state = withChange(custom, 1, { uid: "anna", alpha: 0.5, render_mode: 1 });
  expect(jsonOf(bodyOf(state, "updateLayout"))).toBe(`{
  "cname": "room-42",
  "uid": "527841",
  "clientRequest": {
    "mixedVideoLayout": 3,
    "backgroundColor": "#000000",
    "layoutConfig": [
      { "x_axis": 0, "y_axis": 0, "width": 0.5, "height": 1 },
      { "uid": "anna", "x_axis": 0.5, "y_axis": 0, "width": 0.5, "height": 1, "alpha": 0.5, "render_mode": 1 }
    ]
  }
}`);
});

describe("mistakes are those of the description, with their place", () => {
  const empty = withoutWindow(withoutWindow(custom, 0), 0);
  test.each([
    [
      "pixels for a fraction",
      withChange(custom, 1, { width: 320 }),
      "/layoutConfig/1/width",
      "maximum",
    ],
    [
      "a uid that is too long",
      withChange(custom, 0, { uid: "x".repeat(49) }),
      "/layoutConfig/0/uid",
      "maxLength",
    ],
    ["no window", empty, "/layoutConfig", "minItems"],
    ["a wide canvas", { ...custom, canvas: { width: 1921, height: 1 } }, "/width", "maximum"],
    [
      "a large canvas",
      { ...custom, canvas: { width: 1920, height: 1920 } },
      "/height",
      "canvas-area",
    ],
    ["a colour by name", { ...custom, backgroundColor: "red" }, "/backgroundColor", "pattern"],
  ] as const)("%s", (_, state, pointer, rule) => {
    const violations = violationsOf(state);
    expect(violations).toEqual([expect.objectContaining({ pointer, rule })]);
    for (const language of ["en", "zh-CN"]) {
      const [text] = violations.map(resultTextsFor(language).violation);
      expect(text).toContain(pointer);
      expect(/\p{Script=Han}/u.test(text ?? "")).toBe(language === "zh-CN");
    }
  });
});
