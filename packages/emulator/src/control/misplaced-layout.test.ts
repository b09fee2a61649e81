import { describe, expect, test } from "vitest";
import { settleLayout } from "./misplaced-layout.ts";

const transcodingConfig = { width: 640, height: 360, fps: 30, bitrate: 800 };

function bodyWith(recordingConfig: unknown) {
  return { cname: "room-42", uid: "1", clientRequest: { token: "t", recordingConfig } };
}

describe("layout members in recordingConfig", () => {
  test("move into transcodingConfig (AMB-52)", () => {
    const body = bodyWith({ maxIdleTime: 30, mixedVideoLayout: 1, transcodingConfig });
    expect(settleLayout(body)).toEqual({
      body: bodyWith({
        maxIdleTime: 30,
        transcodingConfig: { ...transcodingConfig, mixedVideoLayout: 1 },
      }),
      moved: ["mixedVideoLayout"],
    });
  });

  test("give way to those in transcodingConfig", () => {
    const inside = { ...transcodingConfig, mixedVideoLayout: 2 };
    const body = bodyWith({ mixedVideoLayout: 1, transcodingConfig: inside });
    expect(settleLayout(body).body).toEqual(bodyWith({ transcodingConfig: inside }));
  });

  test("come with the default video settings if there is no transcodingConfig", () => {
    expect(settleLayout(bodyWith({ backgroundColor: "#FF0000" })).body).toEqual(
      bodyWith({
        transcodingConfig: {
          width: 360,
          height: 640,
          fps: 15,
          bitrate: 500,
          backgroundColor: "#FF0000",
        },
      }),
    );
  });
});

test.each([
  ["null", null],
  ["a string", "body"],
  ["an array", []],
  ["without clientRequest", { cname: "room-42" }],
  ["without recordingConfig", { clientRequest: {} }],
  ["without layout members", bodyWith({ transcodingConfig })],
  [
    "with a transcodingConfig that is none",
    bodyWith({ mixedVideoLayout: 1, transcodingConfig: 5 }),
  ],
])("a body that is %s stays as it is", (_, body) => {
  expect(settleLayout(body)).toEqual({ body, moved: [] });
});
