import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { LineWriter } from "./line-writer.ts";

/** A stream whose reader takes a line when it is asked to. */
class SlowReader {
  readonly lines: string[] = [];
  #take: (() => void) | undefined;
  readonly stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      this.lines.push(chunk);
      this.#take = done;
    },
  });

  async readAll(): Promise<void> {
    for (;;) {
      const take = this.#take;
      this.#take = undefined;
      if (take === undefined) return;
      take();
      await new Promise(setImmediate);
    }
  }
}

const lost = (count: number) => `${count} lost\n`;

test("output that nobody reads is bounded, and says how much of it is lost", async () => {
  const reader = new SlowReader();
  const writer = new LineWriter(reader.stream, lost);
  const line = `${"x".repeat(999)}\n`;
  for (let count = 0; count < 5000; count++) writer.write(line);
  expect(reader.stream.writableLength).toBeLessThan(1.1 * 1024 * 1024);
  await reader.readAll();
  writer.write("later\n");
  await reader.readAll();
  const missing = 5000 - (reader.lines.length - 1);
  expect(missing).toBeGreaterThan(3000);
  expect(reader.lines.at(-1)).toBe(`${missing} lost\nlater\n`);
});

test("a stream that fails later is left alone", async () => {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error("EPIPE"), { code: "EPIPE" })),
  });
  const writer = new LineWriter(stream, lost);
  writer.write("one\n");
  await new Promise(setImmediate);
  writer.write("two\n");
  expect(stream.destroyed).toBe(true);
});

test("a stream that fails at once is left alone", () => {
  let writes = 0;
  const stream = new Writable({
    write: () => {
      writes += 1;
      throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
    },
  });
  const writer = new LineWriter(stream, lost);
  for (let count = 0; count < 10; count++) writer.write("line\n");
  expect(writes).toBe(1);
});
