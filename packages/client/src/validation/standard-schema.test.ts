import { expect, test } from "vitest";
import { requestSchemas } from "./validation.ts";

const { validate, version } = requestSchemas.startMixRecording["~standard"];
const good = { cname: "room", uid: "1", clientRequest: { recordingConfig: {} } };

test("a body that is right is given back; warnings are no issues", () => {
  expect(version).toBe(1);
  expect(validate(good)).toEqual({ value: good });
});

test("what is wrong has a path", () => {
  const transcodingConfig = {
    width: 640,
    height: 360,
    fps: 15,
    bitrate: 500,
    mixedVideoLayout: 3,
    layoutConfig: [{ x_axis: 2, y_axis: 0, width: 1, height: 1 }],
  };
  const result = validate({ ...good, clientRequest: { recordingConfig: { transcodingConfig } } });
  expect(result.issues).toEqual([
    {
      path: ["clientRequest", "recordingConfig", "transcodingConfig", "layoutConfig", 0, "x_axis"],
      message: expect.stringContaining("x_axis"),
    },
  ]);
});
