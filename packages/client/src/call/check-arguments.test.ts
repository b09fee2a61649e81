import { describe, expect, test } from "vitest";
import { client } from "../../test/fake-client.ts";
import { envelope, fakeFetch, session } from "../../test/fake-fetch.ts";
import type { CloudRecording } from "../cloud-recording.ts";

const { cname, uid, resourceId, sid } = session;
const settings = { mode: "mix", recordingConfig: {} } as const;

/** Records over a fake service, and returns the token that was sent. */
async function tokenSent(channel: object, more: object, validate?: false): Promise<unknown> {
  const fetch = fakeFetch(envelope({ resourceId, sid }));
  const cloud = client(fetch, { ...(validate === false && { validateRequest: false }) });
  await cloud.record({ channel: { cname, uid, ...channel }, ...settings, ...more });
  return JSON.parse(fetch.sent[1]?.body ?? "").clientRequest.token;
}

describe("the token of record()", () => {
  test.each<[string, object, object, unknown]>([
    ["in the channel", { token: "t" }, {}, "t"],
    ["beside it, as in settings of start", {}, { token: "t" }, "t"],
    ["beside it, and undefined in the channel", { token: undefined }, { token: "t" }, "t"],
    ["beside it, and empty in the channel", { token: "" }, { token: "t" }, "t"],
    ["in both, the same", { token: "t" }, { token: "t" }, "t"],
    ["in none", {}, {}, undefined],
  ])("%s", async (_name, channel, more, token) => {
    expect(await tokenSent(channel, more)).toBe(token);
  });

  test("in both, and not the same, is refused without showing one", async () => {
    const record = tokenSent({ token: "first-token" }, { token: "other-token" });
    await expect(record).rejects.toThrow(
      "`channel/token` must be the same as `token`, got string.",
    );
    await expect(record).rejects.not.toThrow(/first|other/);
  });
});

test.each([true, false] as const)(
  "what nobody reads in a channel is refused before anything is sent, checked: %s",
  async (checked) => {
    const fetch = fakeFetch();
    const channel = { cname, uid, resourceExpiredHour: 24, mode: undefined };
    const cloud = client(fetch, checked ? {} : { validateRequest: false });
    await expect(cloud.record({ channel, ...settings })).rejects.toMatchObject({
      violations: [
        {
          pointer: "/channel/resourceExpiredHour",
          rule: "x-closed",
          expected: "absent",
          hint: "Known here: cname, uid, token. Settings stand beside `channel`.",
        },
      ],
    });
    expect(fetch.sent).toEqual([]);
  },
);

test("acquire() refuses what it does not know, too", async () => {
  const acquire = client(fakeFetch()).acquire({ cname, uid, token: "t" } as never);
  await expect(acquire).rejects.toThrow("`/clientRequest/token` must be absent");
});

test.each<[string, (cloud: CloudRecording) => Promise<unknown>]>([
  ["request", (cloud) => cloud.acquire(null as never)],
  ["options", (cloud) => cloud.record(null as never)],
  ["channel", (cloud) => cloud.record({ channel: null, ...settings } as never)],
  ["settings", (cloud) => cloud.start(session, null as never)],
  ["session", (cloud) => cloud.query(null as never)],
])("the argument %s that is null is called null", async (name, call) => {
  await expect(call(client(fakeFetch()))).rejects.toThrow(
    `\`${name}\` must be an object, got null.`,
  );
});
