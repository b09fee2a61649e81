import { expect, test } from "vitest";
import { HandshakeFragments } from "./handshake-fragments.ts";

/** A part of message 3, which is 100 bytes long. */
const part = (fragment_offset: number, fragment_length: number, more: object = {}) => ({
  ...{ msg_type: 11, length: 100, message_seq: 3, fragment_offset, fragment_length },
  ...more,
});

test("a message in one part is whole, also one without content", () => {
  const fragments = new HandshakeFragments();
  expect(fragments.add(part(0, 100), 3)).toEqual([part(0, 100)]);
  expect(fragments.add(part(0, 0, { length: 0 }), 3)).toHaveLength(1);
  expect(fragments.size).toBe(0);
});

test("parts are put together in whatever order they come, and however often", () => {
  const fragments = new HandshakeFragments();
  const [first, second, third] = [part(0, 40), part(40, 40), part(80, 20)] as const;
  for (const each of [third, first, third, first]) expect(fragments.add(each, 3)).toEqual([]);
  expect(fragments.add(second, 3)).toEqual([first, second, third]);
  expect(fragments.size).toBe(0);
});

test("parts of a message that has been whole make it whole again, because it may be asked for again", () => {
  const fragments = new HandshakeFragments();
  for (let times = 0; times < 2; times++) {
    expect(fragments.add(part(0, 50), 9)).toEqual([]);
    expect(fragments.add(part(50, 50), 9)).toHaveLength(2);
  }
});

test.each([
  ["an end behind the message", part(90, 20)],
  ["another length", part(50, 50, { length: 200 })],
  ["another type", part(50, 50, { msg_type: 1 })],
  ["bytes that have come", part(30, 70)],
  ["no bytes", part(50, 0)],
])("a part with %s is left out", (_, wrong) => {
  const fragments = new HandshakeFragments();
  fragments.add(part(0, 40), 3);
  expect(fragments.add(wrong, 3)).toEqual([]);
  expect(fragments.size).toBe(1);
  expect(fragments.add(part(40, 60), 3)).toHaveLength(2);
});

test("a sender without end takes no memory without end", () => {
  const fragments = new HandshakeFragments();
  for (let message_seq = 0; message_seq < 65_536; message_seq += 1) {
    fragments.add(part(0, 1, { message_seq, length: 60_000 }), 0);
  }
  for (let offset = 0; offset < 60_000; offset += 2) {
    fragments.add(part(offset, 1, { length: 60_000 }), 0);
  }
  fragments.add(part(0, 1, { message_seq: 5, length: 0xffffff }), 0);
  expect(fragments.size).toBeLessThanOrEqual(16 + 128);
});
