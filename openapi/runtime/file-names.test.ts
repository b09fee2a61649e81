import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileStem, type UserStream } from "./file-names.ts";

const recording = "0123456789abcdef0123456789abcdef_room";
const stemOf = (uid: string) => fileStem(recording, { uid, medium: "video" });

/** Text of every kind, and often of those characters that need care. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 48 }),
  fc.string({ unit: fc.constantFrom("a", "/", "\\", "_", "~", "0", "7", "E", "F"), maxLength: 60 }),
  fc
    .array(
      fc.constantFrom("\ud800", "\udc00", "\ude00", "\0", "\n", "\x7f", "用", "~FFFF", "~002F"),
      {
        maxLength: 48,
      },
    )
    .map((parts) => parts.join("")),
);

test("ordinary names stay as they are", () => {
  for (const uid of [
    "527841",
    "anna",
    "1a2b-3c",
    "Anna B.",
    "naïve 用户",
    "a~b",
    "~",
    "用".repeat(32),
  ]) {
    expect(stemOf(uid)).toBe(`${recording}__uid_s_${uid}__uid_e_video`);
  }
  const longest = `bak10_${"f".repeat(32)}_${" !#$%&()+-:;<=.>?@[]^_{}|~,".padEnd(64, "z")}`;
  expect(fileStem(longest)).toBe(longest);
});

test("characters that cannot stand in the name of a file get their codes", () => {
  expect(fileStem("a/b")).toBe("a~002Fb");
  expect(stemOf("a\\b\0\ud800")).toContain("__uid_s_a~005Cb~0000~D800__uid_e_");
  expect(stemOf("~002F")).toContain("__uid_s_~007E002F__uid_e_");
});

describe("names of any UIDs", () => {
  const cases = { numRuns: 5000 };

  test("differ", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(stemOf(one) === stemOf(other)).toBe(one === other);
      }),
      cases,
    );
  });

  test("differ where only one of their characters does", () => {
    const place = fc.nat(47);
    const characters = fc.constantFrom(
      "/",
      "\\",
      "_",
      "~",
      "\ud800",
      "\udbff",
      "a",
      "A",
      "\0",
      "é",
    );
    fc.assert(
      fc.property(anyText, place, characters, characters, (text, at, one, other) => {
        const withOne = (character: string) => text.slice(0, at) + character + text.slice(at);
        fc.pre(withOne(one) !== withOne(other));
        expect(stemOf(withOne(one))).not.toBe(stemOf(withOne(other)));
      }),
      cases,
    );
  });

  test("differ from a name that has been shortened", () => {
    const long = "用".repeat(48);
    const [, shortened = ""] = /__uid_s_(.*)__uid_e_/.exec(stemOf(long)) ?? [];
    expect(stemOf(shortened)).not.toBe(stemOf(long));
    expect(stemOf(`${long.slice(0, -1)}x`)).not.toBe(stemOf(long));
  });

  test("fit a file system and a playlist, with the longest ending", () => {
    const media = fc.constantFrom<UserStream["medium"]>("audio", "video");
    fc.assert(
      fc.property(anyText, anyText, media, (one, uid, medium) => {
        const stem = fileStem(one, { uid, medium });
        const file = `.${stem}_20260101000000000.jpg.part`;
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
        expect(file).not.toMatch(/[/\\\p{Cc}]/u);
        // It throws if a text is not well-formed.
        expect(decodeURIComponent(encodeURIComponent(stem))).toBe(stem);
      }),
      cases,
    );
  });
});
