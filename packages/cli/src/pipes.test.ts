import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { verifyCallback } from "@cloud-recording/client/callbacks";
import { expect, test } from "vitest";
import { linesOf, run, start, unseen } from "../test/command.ts";
import { openService, settings, storageKeys } from "../test/service.ts";

test("a recording is recorded, and stopped by the first signal", async () => {
  await using service = await openService();
  const { emulator } = service;
  const file = await service.write("settings.yaml", settings);
  const environment = { ...service.environment, ...storageKeys };
  const args = ["record", "--cname", "room-42", "--settings", file, "--json"];
  const running = start(args, environment);
  await running.until('"status":5');
  running.child.kill("SIGINT");
  expect(await running.end(), running.stderr).toBe(0);
  const lines = linesOf(running.stdout);
  expect(lines.at(0)).toMatchObject({ type: "session", session: { cname: "room-42" } });
  expect(lines.at(-1)).toMatchObject({ type: "stopped", confirmed: true, partial: false });
  expect(lines.at(-1)?.files).toHaveLength(1);
  expect(emulator.sessions().map(({ state }) => state)).toEqual(["stopped"]);
  expect(running.stdout + running.stderr).not.toContain("hidden");
});

test("a second signal leaves it running, and the next commands find it", async () => {
  await using service = await openService();
  const { emulator, environment } = service;
  // The answer to `stop` does not come, so that there is time for a second signal.
  emulator.faults.add({ operation: "stopRecording", delay: 60_000, times: 1 });
  const running = start(["record", "--cname", "room-42", "--json"], environment);
  await running.until('"status":5');
  running.child.kill("SIGINT");
  // The first signal has been handled when the second one comes: `stop` is on its way.
  await expect.poll(() => emulator.faults.list()[0]?.applied).toBe(1);
  running.child.kill("SIGINT");
  expect(await running.end(), running.stderr).toBe(130);
  const [session] = emulator.sessions();
  expect(linesOf(running.stdout).at(-1)).toEqual({
    type: "left",
    sid: session?.sid,
    next: {
      watch: `cloud-recording watch ${session?.sid}`,
      stop: `cloud-recording stop ${session?.sid}`,
    },
  });
  emulator.faults.clear();

  const listed = await run(["sessions", "--json"], environment);
  expect(linesOf(listed.stdout)).toMatchObject([{ sessions: [{ sid: session?.sid }] }]);
  const queried = await run(["query", "--json"], environment);
  expect(linesOf(queried.stdout)).toMatchObject([{ type: "state", sid: session?.sid }]);
  const watching = start(["watch", "--json"], environment);
  await watching.until('"status":5');
  await watching.until(JSON.stringify({ type: "keep-alive", sid: session?.sid }));
  const stopped = await run(["stop", String(session?.sid), "--json"], environment);
  expect(stopped.code, stopped.stderr).toBe(0);
  expect(linesOf(stopped.stdout)).toMatchObject([{ type: "stopped", sid: session?.sid }]);
  expect(await watching.end(), watching.stderr).toBe(0);
  expect(linesOf(watching.stdout).at(-1)).toMatchObject({ type: "ended", confirmed: true });
  expect(emulator.sessions()[0]?.state).toBe("stopped");
});

test("a recording of a command that runs is stopped by another command", async () => {
  await using service = await openService();
  const { emulator, environment } = service;
  const recording = start(["record", "--cname", "room-42", "--json"], environment);
  await recording.until('"status":5');
  const [session] = emulator.sessions();
  const stopped = await run(["stop", String(session?.sid), "--json"], environment);
  expect(stopped.code, stopped.stderr).toBe(0);
  expect(linesOf(stopped.stdout)).toMatchObject([{ type: "stopped", confirmed: true }]);
  expect(await recording.end(), recording.stderr).toBe(0);
  expect(linesOf(recording.stdout).at(-1)).toMatchObject({ type: "ended", confirmed: true });
  const listed = await run(["sessions", "--json"], environment);
  expect(linesOf(listed.stdout)).toEqual([{ type: "sessions", sessions: [] }]);
});

test("start, update, layout, recover", async () => {
  await using service = await openService();
  const { emulator, environment } = service;
  const started = await run(["start", "--cname", "room-42", "--uid", "77", "--json"], environment);
  expect(started.code, started.stderr).toBe(0);
  const [{ session } = {}] = linesOf(started.stdout) as { session: { sid: string } }[];
  const layout = await service.write("layout.json5", "{ mixedVideoLayout: 1, /* grid */ }");
  const set = await run(["layout", "set", layout, String(session?.sid), "--json"], environment);
  expect(linesOf(set.stdout), set.stderr).toEqual([{ type: "updated", sid: session?.sid }]);
  expect(emulator.sessions()[0]?.layout).toMatchObject({ mixedVideoLayout: 1 });
  const lists = await service.write(
    "lists.json",
    '{"streamSubscribe":{"audioUidList":{"subscribeAudioUids":["123"]}}}',
  );
  const updated = await run(["update", lists], environment);
  expect(updated.code, updated.stderr).toBe(0);
  const recovered = await run(["recover", "--json"], environment);
  expect(recovered.code, recovered.stderr).toBe(0);
  expect(linesOf(recovered.stdout)).toMatchObject([{ stopped: [{ sid: session?.sid }] }]);
  expect(emulator.sessions()[0]?.state).toBe("stopped");
});

test("exit codes say who has to do something", async () => {
  await using service = await openService();
  const { environment } = service;
  const wrong = { ...environment, ANYRTC_CUSTOMER_CERTIFICATE: "wrong" };
  const absent = { ...environment, ANYRTC_BASE_URL: "http://127.0.0.1:1" };
  const cases: [number, string[], Record<string, string>][] = [
    [0, ["acquire", "--cname", "room-42", "--json"], environment],
    [1, ["acquire", "--cname", "room-42", "--json"], wrong],
    [1, ["acquire", "--cname", "会议", "--json"], environment],
    [
      1,
      [
        "query",
        "none",
        "--resource-id",
        "none",
        "--cname",
        "a",
        "--uid",
        "1",
        "--mode",
        "mix",
        "--json",
      ],
      environment,
    ],
    [2, ["query", "--json"], environment],
    [2, ["acquire", "--cname", "room-42", "--json"], { ...environment, ANYRTC_APP_ID: "" }],
    [2, ["validate", "/none.json", "--json"], environment],
    [2, ["regions", "none", "--json"], environment],
    [3, ["acquire", "--cname", "room-42", "--json"], absent],
  ];
  const results = await Promise.all(cases.map(([, args, env]) => run(args, env)));
  for (const [index, { code, stdout, stderr }] of results.entries()) {
    const [expected, args] = cases[index] ?? [];
    expect(code, `${args?.join(" ")}\n${stderr}`).toBe(expected);
    const [line] = linesOf(stdout);
    if (expected !== 0) expect(line).toMatchObject({ type: "error", exitCode: expected });
    expect(stdout + stderr).not.toContain("demo-certificate");
  }
  for (const args of [["rec"], ["record"], ["record", "--what"], ["emulate", "--port", "x"]]) {
    expect((await run(args, environment)).code).toBe(2);
  }
}, 120_000);

test("the configuration of the README works with the emulator", async () => {
  await using service = await openService();
  const { ANYRTC_BASE_URL: baseUrl = "", PATH = "", HOME = "" } = service.environment;
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [, yaml = ""] = /^```yaml\n(profiles:.*?)^```/ms.exec(readme) ?? [];
  const config = await service.write("config.yaml", yaml.replace("http://127.0.0.1:8720", baseUrl));
  const acquire = ["acquire", "--cname", "room-42", "--config", config, "--profile", "emulator"];
  const { code, stderr } = await run(acquire, { PATH, HOME });
  expect(code, stderr).toBe(0);
});

test("secrets come from a private file or stdin, and the command line warns", async () => {
  await using service = await openService();
  const { ANYRTC_CUSTOMER_CERTIFICATE: secret = "", ...environment } = service.environment;
  const profiles = "profiles: { default: { customerCertificateFile: secret } }";
  const config = await service.write("config.yaml", profiles, 0o644);
  await service.write("secret", `${secret}\n`);
  const acquire = ["acquire", "--cname", "room-42"];
  const byFile = await run([...acquire, "--config", config], environment);
  expect(byFile.code, byFile.stderr).toBe(0);
  const byInput = await run([...acquire, "--secret-stdin"], environment, `${secret}\n`);
  expect(byInput.code, byInput.stderr).toBe(0);
  const byArgument = await run([...acquire, "--customer-certificate", secret], environment);
  expect(byArgument.code).toBe(0);
  expect(byArgument.stderr).toContain("Warning: Everybody on this machine can read");
  const open = await service.write(
    "open.yaml",
    `profiles: { default: { customerCertificate: ${secret} } }`,
    0o644,
  );
  const refused = await run([...acquire, "--config", open], environment);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain(`chmod 600 ${open}`);
  await service.write("open-secret", `${secret}\n`, 0o640);
  const byOpenFile = await service.write(
    "open-file.yaml",
    "profiles: { default: { customerCertificateFile: open-secret } }",
  );
  const openFile = await run([...acquire, "--config", byOpenFile], environment);
  expect(openFile.code).toBe(2);
  expect(openFile.stderr).toContain("chmod 600");
  const byFolder = await service.write(
    "folder.yaml",
    "profiles: { default: { customerCertificateFile: private } }",
  );
  await mkdir(join(service.folder, "private"), { mode: 0o700 });
  const folder = await run([...acquire, "--config", byFolder], environment);
  expect(folder.code).toBe(2);
  expect(folder.stderr).toContain("private cannot be read (EISDIR)");
  const twice = ["start", "--cname", "room-42", "--settings", "-", "--secret-stdin"];
  const both = await run(twice, environment, secret);
  expect(both.code).toBe(2);
  expect(both.stderr).toContain("stdin can be read once only");
  const none = await run([...acquire, "--secret-stdin"], environment, "\n");
  expect(none.code).toBe(2);
  expect(byFile.stderr + byArgument.stderr + refused.stderr).not.toContain(secret);
});

test("faults have their places in JSON, JSON5 and YAML", async () => {
  await using service = await openService();
  const files = await Promise.all([
    service.write("a.json", '{\n  "cname": "room-42",\n  "uid": 5,\n  "clientRequest": {}\n}'),
    service.write(
      "b.json5",
      "{\n  // comment\n  cname: 'room-42', uid: 5,\n  clientRequest: {}, }",
    ),
    service.write("c.yaml", "cname: room-42\nclientRequest: {}\nuid: 5\n"),
    service.write("d.yaml", "cname: [\n"),
    service.write("e.json", '{"cname": }'),
    service.write("f.yaml", "cname: room-42\nuid: '5'\nclientRequest: {}\n"),
  ]);
  const result = await run(["lint", ...files, "--json"], service.environment);
  expect(result.code, result.stderr).toBe(1);
  const [{ faults } = {}] = linesOf(result.stdout) as {
    faults: { file: string; line: number; column: number }[];
  }[];
  const places = faults?.map(({ file, line, column }) => [
    file.at(file.lastIndexOf("/") + 1),
    line,
    column,
  ]);
  expect(places?.slice(0, 3)).toEqual([
    ...[
      ["a", 3, 3],
      ["b", 3, 21],
      ["c", 3, 1],
    ],
  ]);
  expect(places?.map(([file]) => file)).toEqual(["a", "b", "c", "d", "e"]);
  const good = await run(["validate", files.at(-1) ?? "", "--json"], service.environment);
  expect(good.code).toBe(0);
  expect(linesOf(good.stdout)).toMatchObject([
    { faults: [], files: [{ operation: "acquireResource" }] },
  ]);
});

test("what needs no service is printed for programs and people", async () => {
  await using service = await openService();
  const { environment } = service;
  const layout = await service.write("layout.yaml", "mixedVideoLayout: 1\n");
  const all = await Promise.all(
    [
      ["errors"],
      ["errors", "53"],
      ["regions"],
      ["layout", "preview", layout],
      ["completion", "zsh"],
    ].map((args) => run([...args, "--json"], environment)),
  );
  expect(all.map(({ code, stdout }) => [code, linesOf(stdout).length])).toEqual(
    Array(5).fill([0, 1]),
  );
  const svg = await run(["layout", "preview", layout, "--svg"], environment);
  expect(svg.stdout).toMatch(/^<svg /);
  const png = await run(["layout", "preview", layout, "--png", "--canvas", "320x100"], environment);
  const [, type, width, height] = /^.(PNG)[\s\S]{12}([\s\S]{4})([\s\S]{4})/.exec(png.stdout) ?? [];
  expect([type, width?.charCodeAt(2), height?.charCodeAt(3)]).toEqual(["PNG", 1, 100]);
  const chinese = await run(["errors", "53", "--lang", "zh-CN"], environment);
  expect(chinese.stderr).toContain("处理方法");
  expect(chinese.stdout).toBe("");
  const byLocale = await run(["--help"], { ...environment, LANG: "zh_CN.UTF-8" });
  expect(byLocale.stdout).toContain("录制频道，按 Ctrl-C 停止录制");
  const completed = await run(["__complete", "layout", ""], environment);
  expect(completed.stdout.split("\n").map((line) => line.split("\t")[0])).toEqual([
    "set",
    "preview",
    "",
  ]);
});

test("doctor finds what is wrong", async () => {
  await using service = await openService();
  const { environment } = service;
  const good = await run(["doctor", "--json"], environment);
  expect(good.code, good.stdout + good.stderr).toBe(0);
  const wrong = await run(["doctor", "--json"], { ...environment, ANYRTC_CUSTOMER_ID: "wrong" });
  expect(wrong.code).toBe(1);
  const absent = await run(["doctor", "--json"], {
    ...environment,
    ANYRTC_BASE_URL: "http://127.0.0.1:1",
  });
  expect(absent.code).toBe(3);
  const proxied = {
    ...environment,
    ANYRTC_BASE_URL: "https://service.invalid",
    HTTPS_PROXY: "http://user:hidden@host:99999",
  };
  const proxy = await run(["doctor", "--json"], proxied);
  expect(proxy.code, proxy.stdout).toBe(2);
  expect(proxy.stdout + proxy.stderr).not.toContain("hidden");
  const empty = await run(["doctor", "--json"], { ...environment, ANYRTC_APP_ID: "" });
  expect(empty.code).toBe(2);
  for (const { stdout } of [good, wrong, absent, proxy, empty]) linesOf(stdout);
});

test("emulate serves until a signal", async () => {
  await using service = await openService();
  const args = ["emulate", "--port", "0", "--recordings", "none", "--json"];
  const running = start(args, service.environment);
  await running.until('"type":"emulator"');
  const [{ url } = {}] = linesOf(running.stdout);
  expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  running.child.kill("SIGINT");
  expect(await running.end(), running.stderr).toBe(0);
});

test("emulate sends callbacks, and its secret is not for the command line", async () => {
  await using service = await openService();
  const taken: { readonly body: Uint8Array; readonly signature: string }[] = [];
  const receiver = createServer(async (request, response) => {
    const body = await buffer(request);
    taken.push({ body, signature: String(request.headers["ar-signature"]) });
    response.end("{}");
  });
  await once(receiver.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/callbacks`;
  const emulate = ["emulate", "--port", "0", "--recordings", "none", "--json", "--callback-url"];
  const environment = { ...service.environment, EMULATOR_CALLBACK_SECRET: "hidden" };
  const running = start([...emulate, url], environment);
  await running.until('"type":"emulator"');
  const [{ url: baseUrl } = {}] = linesOf(running.stdout);
  const more = { ...service.environment, ANYRTC_BASE_URL: String(baseUrl) };
  expect((await run(["start", "--cname", "room-42", "--json"], more)).code).toBe(0);
  await expect.poll(() => taken.length, { timeout: 30_000 }).toBe(1);
  const [{ body, signature } = { body: new Uint8Array(), signature: "" }] = taken;
  const callback = await verifyCallback(body, signature, "hidden");
  expect(callback.payload.details).toMatchObject({ msgName: "recorder_started" });
  running.child.kill("SIGINT");
  expect(await running.end(), running.stderr).toBe(0);
  expect(running.stdout + running.stderr).not.toContain("hidden");
  receiver.close();

  const wrong = await run([...emulate, "ftp://hidden@host"], environment);
  expect(wrong.code).toBe(2);
  expect(linesOf(wrong.stdout)).toMatchObject([{ type: "error", exitCode: 2 }]);
  expect(wrong.stdout + wrong.stderr).not.toContain("hidden");
});

test("the tests have seen every kind of line that the schema has", () => {
  expect(unseen()).toEqual([]);
});
