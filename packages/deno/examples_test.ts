import assert from "node:assert/strict";

const folder = new URL("examples/", import.meta.url);
const baseUrl = new URL(Deno.env.get("ANYRTC_BASE_URL") ?? "");

/** Output of each example when it runs by the command that its first comment tells. */
const prints: Record<string, RegExp> = {
  "record.ts": /^MixRecording \{.*\}\nuploaded \[.*filename: "\w+_room-42.m3u8"/s,
  "recover.ts": /^0 stopped, 0 ended before, 0 failed$/,
  "recorder_test.ts": /1 passed/,
};

for (const [file, pattern] of Object.entries(prints)) {
  Deno.test(`examples/${file} runs by its own command`, async () => {
    const source = await Deno.readTextFile(new URL(file, folder));
    const [, command = ""] = /^ \* deno (.*)$/m.exec(source) ?? [];
    const args = command
      .replace("api.agrtc.cn:443", baseUrl.host)
      .replace(/ 10$/, " 0")
      .split(" ");
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [args[0] ?? "", "--no-prompt", "--quiet", ...args.slice(1)],
      cwd: new URL(".", import.meta.url),
      env: { NO_COLOR: "1" },
    }).output();
    const text = new TextDecoder();
    assert.equal(text.decode(stderr), "");
    assert.match(text.decode(stdout).trim(), pattern);
  });
}

Deno.test("every example is run", async () => {
  const files = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name);
  assert.deepEqual(files.sort(), Object.keys(prints).sort());
});
