import { expect, test } from "vitest";
import { playlist, slicesOf } from "./playlist.ts";

const slices = (names: readonly string[]) =>
  names.map((name) => ({ name, duration: 2, startedAt: 0, isDiscontinuous: false }));
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

test("a name comes back as it was, whatever is in it", () => {
  const names = [...printable.map((one) => `a${one}b.ts`), ...printable, "用é\u2028.ts"];
  expect(slicesOf(playlist(slices(names), 2, true)).map(({ name }) => name)).toEqual(names);
});

test("a playlist of a version before is read", () => {
  const text = playlist(slices(["x"]), 2, true).replace("\nx\n", "\nroom%2B1%40x%3Ay%20.ts\n");
  expect(slicesOf(text)).toMatchObject([{ name: "room+1@x:y .ts" }]);
});

test("a name stands there as it is unless the path of a URL may not hold it", () => {
  const references = playlist(slices(printable), 2, false).split("\n").slice(6);
  const encoded = printable.filter(
    (one) => !references.some((line) => line === one || line === `./${one}`),
  );
  // The guide about playback lists them.
  expect(encoded.join("")).toBe(' "#%<>?[\\]^`{|}');
  expect(references).toContain("./:");
});
