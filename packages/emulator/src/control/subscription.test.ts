import { describe, expect, test } from "vitest";
import { selects, startSubscription, updatedSubscription } from "./subscription.ts";

describe("the subscription of start", () => {
  test("is everything without lists", () => {
    expect(startSubscription({})).toEqual({ audio: "all", video: "all" });
  });

  test("names whom to subscribe", () => {
    const config = { subscribeAudioUids: ["1"], subscribeVideoUids: ["2"] };
    expect(startSubscription(config)).toEqual({ audio: { only: ["1"] }, video: { only: ["2"] } });
  });

  test("names whom to leave out", () => {
    const config = { unSubscribeAudioUids: ["1"], unSubscribeVideoUids: ["2"] };
    expect(startSubscription(config)).toEqual({
      audio: { except: ["1"] },
      video: { except: ["2"] },
    });
  });

  test("takes #allstream# for everybody", () => {
    const config = { subscribeAudioUids: ["#allstream#"], subscribeVideoUids: ["2"] };
    expect(startSubscription(config).audio).toBe("all");
  });

  test("has no video with an audio list alone (SUB-15)", () => {
    expect(startSubscription({ subscribeAudioUids: ["1"] }).video).toBe("none");
    expect(startSubscription({ unSubscribeAudioUids: ["1"] }).video).toBe("none");
  });

  test("has no audio with a video list alone (SUB-16)", () => {
    expect(startSubscription({ subscribeVideoUids: ["1"] }).audio).toBe("none");
  });

  test("has one medium with streamTypes 0 and 1", () => {
    expect(startSubscription({ streamTypes: 0 })).toEqual({ audio: "all", video: "none" });
    expect(startSubscription({ streamTypes: 1 })).toEqual({ audio: "none", video: "all" });
  });

  test("overlooks a list for a medium that streamTypes excludes (AMB-91)", () => {
    expect(startSubscription({ streamTypes: 0, subscribeVideoUids: ["1"] })).toEqual({
      audio: "all",
      video: "none",
    });
  });

  test("is nobody with an empty list, and everybody with an empty list of exceptions", () => {
    const { audio } = startSubscription({ subscribeAudioUids: [] });
    const { video } = startSubscription({ unSubscribeVideoUids: [] });
    expect(selects(audio, "1")).toBe(false);
    expect(selects(video, "1")).toBe(true);
  });
});

describe("the subscription of update", () => {
  test("keeps nothing for a medium without a list (AMB-64)", () => {
    const change = { audioUidList: { subscribeAudioUids: ["#allstream#"] } };
    expect(updatedSubscription(2, change)).toEqual({ audio: "all", video: "none" });
  });

  test("takes lists for both media", () => {
    const change = {
      audioUidList: { subscribeAudioUids: ["1"] },
      videoUidList: { unSubscribeVideoUids: ["444", "555"] },
    };
    expect(updatedSubscription(undefined, change)).toEqual({
      audio: { only: ["1"] },
      video: { except: ["444", "555"] },
    });
  });
});

test("a selection tells who is in it", () => {
  expect(selects("all", "1")).toBe(true);
  expect(selects("none", "1")).toBe(false);
  expect(selects({ only: ["1"] }, "1")).toBe(true);
  expect(selects({ only: ["1"] }, "2")).toBe(false);
  expect(selects({ except: ["1"] }, "1")).toBe(false);
  expect(selects({ except: ["1"] }, "2")).toBe(true);
});
