import { expect, test } from "vitest";
import { Uploads } from "./uploads.ts";

test("a playlist is uploaded after everything that was added before it", async () => {
  const uploaded: string[] = [];
  const uploads = new Uploads({ upload: async (name) => void uploaded.push(name) });
  for (const name of ["a.m3u8", "1.ts", "a.m3u8", "2.ts"]) uploads.add(name);
  expect(uploads.pending).toBe(4);
  await uploads.settled();
  expect(uploads.pending).toBe(0);
  expect(uploaded.at(-1)).toBe("a.m3u8");
  expect(uploaded.filter((name) => name.endsWith(".ts"))).toEqual(["1.ts", "2.ts"]);
});

test("a file goes again until it is there, and nothing is lost", async () => {
  const uploaded: string[] = [];
  let attempts = 0;
  const errors: unknown[] = [];
  const uploads = new Uploads({
    upload: async (name) => {
      if (++attempts % 3 !== 0) throw new Error(name);
      uploaded.push(name);
    },
    onFailure: (error) => errors.push(error),
    pauses: [0],
  });
  for (const name of ["1.ts", "2.ts", "3.ts", "a.m3u8"]) uploads.add(name);
  await uploads.settled();
  expect(uploaded.toSorted()).toEqual(["1.ts", "2.ts", "3.ts", "a.m3u8"]);
  expect(uploaded.at(-1)).toBe("a.m3u8");
  expect(errors).toHaveLength(8);
});

test("a file that changes while it is on its way goes once more", async () => {
  let count = 0;
  const uploads = new Uploads({
    upload: async (name) => {
      if (++count === 1) uploads.add(name);
    },
  });
  uploads.add("a.m3u8");
  await uploads.settled();
  expect(count).toBe(2);
});

test("closing gives up what waits, without waiting", async () => {
  const upload = async () => {
    throw new Error("down");
  };
  const uploads = new Uploads({ upload, pauses: [60_000] });
  uploads.add("1.ts");
  await new Promise(setImmediate);
  uploads.close();
  await uploads.settled();
  expect(uploads.pending).toBe(1);
});
