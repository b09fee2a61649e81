import { describe, expect, test } from "vitest";
import { readOutcome, readState } from "./recording-state.ts";

describe("the state of a recording", () => {
  test("in mix mode the file list is a string (QRES-08)", () => {
    const serverResponse = {
      fileListMode: "string",
      fileList: "a.m3u8",
      status: 5,
      sliceStartTime: 1562724971626,
    };
    expect(readState(serverResponse)).toEqual({
      status: 5,
      files: [{ filename: "a.m3u8" }],
      sliceStartTime: 1562724971626,
      extensionServices: [],
      serverResponse,
    });
  });

  test("in individual mode it is an array with details (QRES-09)", () => {
    const file = {
      filename: "a.m3u8",
      trackType: "audio",
      uid: "123",
      mixedAllUser: false,
      isPlayable: true,
      sliceStartTime: 1562724971626,
    };
    expect(readState({ fileListMode: "json", fileList: [file], status: "5" })).toMatchObject({
      status: 5,
      files: [file],
    });
  });

  test("with more than one file type it is an array in mix mode, too", () => {
    const fileList = ["a.m3u8", { fileName: "a.mp4", trackType: "audio_and_video" }];
    expect(readState({ fileListMode: "string", fileList }).files).toEqual([
      { filename: "a.m3u8" },
      { filename: "a.mp4", trackType: "audio_and_video" },
    ]);
  });

  test("a UID may be a number", () => {
    const fileList = [{ filename: "a.m3u8", uid: 123 }];
    expect(readState({ fileList }).files).toEqual([{ filename: "a.m3u8", uid: "123" }]);
  });

  test("an object that is no array is a file, too (AMB-73)", () => {
    const file = { filename: "a.m3u8", uid: "123" };
    expect(readState({ fileListMode: "json", fileList: file }).files).toEqual([file]);
  });

  test.each([
    ["an empty string", ""],
    ["an empty array", []],
    ["nothing", undefined],
    ["null", null],
    ["an object", {}],
  ])("a file list may be %s (AMB-73)", (_name, fileList) => {
    expect(readState({ fileList }).files).toEqual([]);
  });

  test.each([
    ["a number", 4, 4],
    ["a string that holds a number (AMB-80)", "5", 5],
    ["a number that is not in the document (AMB-81)", 13, 13],
    ["a word", "busy", undefined],
    ["nothing", undefined, undefined],
  ])("a status may be %s", (_name, status, read) => {
    expect(readState({ status }).status).toBe(read);
  });

  test.each([0, null, undefined, "0"])("no slice yet: %s (AMB-82)", (sliceStartTime) => {
    expect(readState({ sliceStartTime })).not.toHaveProperty("sliceStartTime");
  });

  test("the state of extension services may be an array or a single object", () => {
    const state = { serviceName: "aliyun_vod_service", payload: { state: "inProgress" } };
    const subServiceStatus = { recordingService: "serviceInProgress" };
    expect(readState({ extensionServiceState: [state], subServiceStatus })).toMatchObject({
      extensionServices: [state],
      recordingService: "serviceInProgress",
    });
    expect(readState({ extensionServiceState: state }).extensionServices).toEqual([state]);
  });
});

describe("the outcome of a recording", () => {
  test.each([
    [200, "uploaded", false],
    [200, "backuped", true],
    [206, "backuped", true],
    [206, "uploaded", true],
    [200, "somewhere", false],
  ])("HTTP %i and %s: partial is %s (AMB-92)", (status, uploadingStatus, partial) => {
    expect(readOutcome({ serverResponse: { uploadingStatus } }, status)).toMatchObject({
      uploadingStatus,
      partial,
    });
  });

  test("an empty list with backuped happens", () => {
    expect(
      readOutcome({ serverResponse: { fileList: [], uploadingStatus: "backuped" } }, 206).files,
    ).toEqual([]);
  });
});
