import { expect, test } from "vitest";
import { routeOf } from "./route.ts";

const app = "/v1/apps/a%20b/cloud_recording";

test("a path names an operation and what it is for", () => {
  expect(routeOf("POST", `${app}/acquire`)).toMatchObject({
    operation: "acquireResource",
    target: { appId: "a b" },
  });
  expect(routeOf("GET", `${app}/resourceid/r%2F1/sid/s/mode/individual/query`)).toMatchObject({
    operation: "queryRecording",
    target: { appId: "a b", resourceId: "r/1", sid: "s", mode: "individual" },
  });
});

test("a mode that is part of the path is named, too", () => {
  expect(routeOf("POST", `${app}/resourceid/r/mode/mix/start`)).toMatchObject({
    operation: "startMixRecording",
    target: { resourceId: "r", mode: "mix" },
  });
});

test("a layout can be asked for in both modes (ERR-1028)", () => {
  const path = `${app}/resourceid/r/sid/s/mode/individual/updateLayout`;
  expect(routeOf("POST", path)?.operation).toBe("updateLayout");
});

test("a name may be that of another one", () => {
  const path = "/v1/apps/resourceid/cloud_recording/resourceid/sid/sid/mode/mode/mix/query";
  expect(routeOf("GET", path)?.target).toEqual({
    appId: "resourceid",
    resourceId: "sid",
    sid: "mode",
    mode: "mix",
  });
});

test("what cannot be decoded stays as it is", () => {
  expect(routeOf("POST", "/v1/apps/%zz/cloud_recording/acquire")?.target.appId).toBe("%zz");
});

test.each([
  ["GET", `${app}/acquire`],
  ["POST", "/v1/apps//cloud_recording/acquire"],
  ["POST", `${app}/acquire/`],
  ["GET", `${app}/resourceid/r/sid/s/mode/web/query`],
])("%s %s is none (AMB-16)", (method, path) => {
  expect(routeOf(method, path)).toBeUndefined();
});
