import { describe, expect, test } from "vitest";
import { ResourceIds } from "./resource-ids.ts";

const grant = {
  appId: "app",
  cname: "room-42",
  uid: "527841",
  issuedAt: 1_700_000_000_000,
  resourceExpiredHour: 72,
};

describe("resource IDs", () => {
  test("carry their grant", () => {
    const ids = new ResourceIds();
    expect(ids.open(ids.seal(grant))).toMatchObject(grant);
  });

  test("have at least 256 characters that are safe in a path", () => {
    expect(new ResourceIds().seal(grant)).toMatch(/^[A-Za-z0-9_-]{256,}$/);
  });

  test("grow with a long grant", () => {
    const ids = new ResourceIds();
    const long = { ...grant, appId: "a".repeat(200), uid: "用户".repeat(24) };
    expect(ids.open(ids.seal(long))).toMatchObject(long);
  });

  test("differ for equal grants", () => {
    const ids = new ResourceIds();
    expect(ids.seal(grant)).not.toBe(ids.seal(grant));
  });

  test("number their grants, and have other numbers in another life with the same key", () => {
    const key = new Uint8Array(32);
    const lives = [new ResourceIds(key), new ResourceIds(key)] as const;
    const numbers = lives.flatMap((ids) =>
      [grant, grant].map((one) => lives[0].open(ids.seal(one))?.number),
    );
    expect(new Set(numbers).size).toBe(4);
    expect(numbers.every(Number.isSafeInteger)).toBe(true);
  });

  test.each([
    ["of another emulator", new ResourceIds().seal(grant)],
    ["that are empty", ""],
    ["that are garbage", "garbage"],
    ["that are long garbage", "A".repeat(300)],
  ])("do not open %s", (_, id) => {
    expect(new ResourceIds().open(id)).toBeUndefined();
  });

  test("do not open with a changed character, wherever it is", () => {
    const ids = new ResourceIds();
    const id = ids.seal(grant);
    for (let place = 0; place < id.length; place++) {
      const other = id[place] === "A" ? "B" : "A";
      expect(ids.open(id.slice(0, place) + other + id.slice(place + 1))).toBeUndefined();
    }
  });

  test("have one spelling only", () => {
    const ids = new ResourceIds();
    const id = ids.seal(grant);
    expect(ids.open(`${id}=`)).toBeUndefined();
    expect(ids.open(`${id.slice(0, 20)}.${id.slice(20)}`)).toBeUndefined();
  });
});
