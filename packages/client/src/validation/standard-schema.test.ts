import { describe, expect, test } from "vitest";
import { chinese } from "../generated/chinese.ts";
import { createRequestValidators } from "../generated/request-validators.ts";
import { requestSchemas } from "../validation.ts";
import { createRequestSchemas } from "./standard-schema.ts";

const { validate, version } = requestSchemas.startMixRecording["~standard"];
const good = { cname: "room", uid: "1", clientRequest: { recordingConfig: {} } };

test("a body that is right is given back; warnings are no issues", () => {
  expect(version).toBe(1);
  expect(validate(good)).toEqual({ value: good });
});

describe("10,000 wrong elements or unknown members are judged in less than 100 ms", () => {
  const unknown = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`member${index}`, index]),
  );
  const elements = new Array(10_000).fill({});
  const clientRequest = {
    ...unknown,
    recordingConfig: {
      ...unknown,
      subscribeAudioUids: elements,
      transcodingConfig: { mixedVideoLayout: 3, layoutConfig: elements, ...unknown },
    },
    storageConfig: { fileNamePrefix: elements, ...unknown },
    extensionServiceConfig: { extensionServices: elements, ...unknown },
    streamSubscribe: { audioUidList: { subscribeAudioUids: elements }, ...unknown },
    layoutConfig: elements,
  };
  const languages = [requestSchemas, createRequestSchemas(createRequestValidators(chinese))];
  const all = languages.flatMap((schemas) => Object.entries(schemas));
  // The machine may have other things to do at one time, not at each.
  test.each(all)("%s", { retry: 5 }, (_operation, schema) => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      const { issues } = schema["~standard"].validate({ clientRequest, ...unknown });
      expect(issues).toHaveLength(101);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
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
