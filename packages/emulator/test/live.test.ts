import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { Caller } from "./caller.ts";
import { fewCases, liveCases } from "./live-cases.ts";
import { findingsOf } from "./live-findings.ts";
import { recordLive } from "./live-recording.ts";
import { LiveSenders } from "./live-senders.ts";
import { decode } from "./recorded-files.ts";
import { openRecordingService, type RecordingService } from "./recording-service.ts";

const who = { cname: "stage", uid: "1000" };
const token = "a-token-of-senders";

let service: RecordingService;
beforeAll(async () => {
  service = await openRecordingService({}, { whipToken: token });
});
afterAll(() => service?.close());

/** Stops what a failed attempt has left: it has the channel, and takes its time of the machine. */
async function stopAll(): Promise<void> {
  const caller = new Caller(service.emulator);
  for (const { state, cname, uid, ...session } of service.emulator.sessions()) {
    if (state === "recording") await caller.stop(session, { cname, uid });
  }
}

const users = () => service.emulator.channel(who.cname).participants();

/** Publishes from the dashboard what the page takes for its camera. */
async function publish(uid: string, prepare?: () => void): Promise<Page> {
  const page = await service.browser.newPage();
  onTestFinished(async () => {
    if (!page.isClosed()) await page.close();
  });
  await page.evaluateOnNewDocument(() => localStorage.setItem("language", "en"));
  if (prepare !== undefined) await page.evaluateOnNewDocument(prepare);
  await page.goto(`${service.server.url}/_emulator/`);
  const form = await page.waitForSelector('form[aria-label="Send this camera or screen"]');
  const fill = (element: Element, values: readonly [string, string][]) => {
    for (const [name, value] of values) {
      const field = element.querySelector(`[name="${name}"]`) as HTMLInputElement;
      field.value = value;
    }
    (element as HTMLFormElement).requestSubmit();
  };
  await form?.evaluate(
    fill,
    Object.entries({ cname: who.cname, uid, token }) as [string, string][],
  );
  await page.waitForSelector(`[data-uid="${uid}"]`, { timeout: 60_000 });
  return page;
}

/** What a page knows of what it sends. */
interface Sender {
  connection: RTCPeerConnection;
  /** URL of the connection, and its answer. */
  location: string;
  answer: string;
}

/** Gives the page a camera and a microphone that flash and beep together, every second for 200 ms. */
function flashAndBeep(): void {
  const sender: Partial<Sender> = {};
  Object.assign(window, { sender });
  const { fetch, RTCPeerConnection } = window;
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor() {
      super();
      sender.connection = this;
    }
  };
  window.fetch = async (...request) => {
    const response = await fetch(...request);
    const location = response.headers.get("location");
    if (location !== null) {
      Object.assign(sender, { location, answer: await response.clone().text() });
    }
    return response;
  };
  navigator.mediaDevices.getUserMedia = async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 240 });
    const picture = canvas.getContext("2d") as CanvasRenderingContext2D;
    const audio = new AudioContext();
    const gain = new GainNode(audio, { gain: 0 });
    const tone = new OscillatorNode(audio, { frequency: 1000 });
    const target = new MediaStreamAudioDestinationNode(audio);
    tone.connect(gain).connect(target);
    tone.start();
    for (let second = 1; second < 120; second++) {
      gain.gain.setValueAtTime(0.3, second);
      gain.gain.setValueAtTime(0, second + 0.2);
    }
    setInterval(() => {
      picture.fillStyle = audio.currentTime % 1 < 0.2 && audio.currentTime > 1 ? "#fff" : "#000";
      picture.fillRect(0, 0, 320, 240);
    }, 5);
    const { stream } = target;
    for (const track of canvas.captureStream(30).getTracks()) stream.addTrack(track);
    return stream;
  };
}

/** Restarts ICE of a page, as it does when its network changes. @returns the paths it has used, one after the other */
async function restartIce(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async (bearer) => {
    const { connection, location, answer } = (window as unknown as { sender: Sender }).sender;
    const { iceTransport } = connection.getSenders()[0]?.transport ?? {};
    const path = () => iceTransport?.getSelectedCandidatePair()?.local.usernameFragment ?? "none";
    const before = path();
    connection.restartIce();
    await connection.setLocalDescription();
    const offer = connection.localDescription?.sdp ?? "";
    const response = await fetch(location, {
      method: "PATCH",
      headers: {
        authorization: `Bearer ${bearer}`,
        "content-type": "application/trickle-ice-sdpfrag",
        "if-match": "*",
      },
      body: (offer.match(/^(m=|a=mid:|a=ice-|a=candidate:).*\r\n/gm) ?? []).join(""),
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(text);
    const sdp = ["ufrag", "pwd"].reduce((changed, name) => {
      const line = new RegExp(`^a=ice-${name}:.*`, "m").exec(text)?.[0] ?? "";
      return changed.replace(new RegExp(`^a=ice-${name}:.*`, "gm"), line);
    }, answer);
    await connection.setRemoteDescription({ type: "answer", sdp });
    while (path() === before) await new Promise((resolve) => setTimeout(resolve, 50));
    return [before, path()];
  }, token);
}

/** Times at which values rise above a level, in milliseconds. */
function risesOf(values: readonly number[], level: number, interval: number): number[] {
  const isHigh = values.map((value) => value > level);
  return isHigh.flatMap((high, index) =>
    high && isHigh[index - 1] === false ? [index * interval] : [],
  );
}

// Two browsers, a recorder and other tests share this machine, and a page that gets no time sends late.
test("two browsers are recorded: pictures move, tones are there and in time, and each leaves with its page", {
  timeout: 180_000,
  retry: 2,
}, async () => {
  onTestFinished(stopAll);
  const camera = await publish("camera");
  const flash = await publish("flash", flashAndBeep);
  // A medium may come a moment later than the other one.
  await expect.poll(users, { timeout: 30_000 }).toMatchObject([
    { uid: "camera", audio: true, video: true },
    { uid: "flash", audio: true, video: true },
  ]);
  await fetch(
    `${service.server.url}/_emulator/channels/${service.emulator.project.appId}/stage/participants/camera`,
    {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ audio: false }),
    },
  );

  const window = { y_axis: 0, width: 0.5, height: 1 };
  const layoutConfig = [
    { uid: "camera", x_axis: 0, ...window },
    { uid: "flash", x_axis: 0.5, ...window },
  ];
  const canvas = { width: 640, height: 240, fps: 30, bitrate: 800 };
  const caller = new Caller(service.emulator);
  const recording = await caller.record(
    "mix",
    {
      recordingConfig: { transcodingConfig: { ...canvas, mixedVideoLayout: 3, layoutConfig } },
      storageConfig: { vendor: 2, region: 1, bucket: "films", accessKey: "a", secretKey: "b" },
    },
    who,
  );
  const films = join(service.folder, "films");
  const slices = async () =>
    (await readdir(films).catch(() => [])).filter(
      (name) => name.startsWith(recording.sid) && name.endsWith(".ts"),
    ).length;
  await expect.poll(slices, { timeout: 60_000 }).toBeGreaterThan(2);
  const paths = await restartIce(flash);
  expect(new Set(paths).size, `${paths}`).toBe(2);
  const earlier = await slices();
  await expect.poll(slices, { timeout: 60_000 }).toBeGreaterThan(earlier + 4);
  await camera.close();
  await expect.poll(users, { timeout: 30_000 }).toMatchObject([{ uid: "flash" }]);
  await flash.close();
  await expect.poll(users, { timeout: 30_000 }).toEqual([]);
  expect((await caller.stop(recording, who)).status).toBe(200);

  const playlist = join(films, `${recording.sid}_stage.m3u8`);
  const part = [
    "-t",
    "20",
    "-an",
    "-fps_mode",
    "cfr",
    "-r",
    "30",
    "-pix_fmt",
    "gray",
    "-f",
    "rawvideo",
  ];
  const pie = await decode(playlist, ["-vf", "crop=iw/2:ih:0:0,scale=16:12", ...part]);
  const moves = Array.from({ length: pie.length / 192 - 1 }, (_, index) => {
    const place = index * 192;
    const differences = pie.subarray(place, place + 192).map((luma, at) => {
      return Math.abs(luma - (pie[place + 192 + at] as number));
    });
    return Math.max(...differences) > 20;
  });
  // The camera that is not real turns a pie some twenty times a second; in a page behind another one, less often.
  expect(moves.filter(Boolean).length).toBeGreaterThan(20);

  const lights = await decode(playlist, ["-vf", "crop=iw/2:ih:iw/2:0,scale=1:1", ...part]);
  const flashes = risesOf([...lights], 128, 1000 / 30);
  const sound = await decode(playlist, [
    "-t",
    "20",
    "-vn",
    "-ac",
    "1",
    "-ar",
    "48000",
    "-f",
    "f32le",
  ]);
  const samples = new Float32Array(new Uint8Array(sound).buffer);
  const loudness = Array.from({ length: Math.floor(samples.length / 240) }, (_, index) =>
    Math.max(...samples.subarray(index * 240, (index + 1) * 240).map(Math.abs)),
  );
  const beeps = risesOf(loudness, 0.1, 5);
  expect(beeps.length, `beeps at ${beeps}, flashes at ${flashes}`).toBeGreaterThanOrEqual(6);
  // A sender reports some seconds after its first packet how its streams belong together.
  const delays = flashes
    .filter((time) => time > 4000)
    .map((time) => {
      const nearest = beeps.toSorted((one, other) => Math.abs(one - time) - Math.abs(other - time));
      return time - (nearest[0] ?? Number.NaN);
    });
  if (process.env.LIVE_FIGURES) console.log(`Picture behind sound, in milliseconds: ${delays}`);
  expect(delays.length).toBeGreaterThanOrEqual(6);
  // On a busy machine the page itself is late with some of them, which do not count in the middle.
  const ordered = delays.map(Math.abs).sort((one, other) => one - other);
  expect(ordered[Math.floor(ordered.length / 2)], `${delays}`).toBeLessThanOrEqual(80);
});

// The senders share a machine with the recorders, and one that gets no time sends late.
test("each mode and kind of streams records each sender by itself, in time, and as it comes, changes and leaves", {
  timeout: 240_000,
  retry: 2,
}, async ({ task }) => {
  const attempt = task.result?.retryCount ?? 0;
  const senders = await LiveSenders.open(service, `modes${attempt}`, token);
  onTestFinished(() => senders.close());
  onTestFinished(stopAll);
  const cases = fewCases.map((name) => [name, liveCases[name]]);
  const recordings = await recordLive(service, senders, Object.fromEntries(cases));
  const found = await Promise.all(recordings.map(findingsOf));
  expect(recordings).toHaveLength(fewCases.length);
  for (const [index, { faults, skews }] of found.entries()) {
    const name = recordings[index]?.name ?? "";
    expect(faults, name).toEqual([]);
    if (name === "snapshots") continue;
    const ordered = skews.map(Math.abs).sort((one, other) => one - other);
    if (process.env.LIVE_FIGURES) console.log(`${name}: ${ordered.map(Math.round)}`);
    expect(ordered.length, name).toBeGreaterThanOrEqual(4);
    expect(ordered[ordered.length >> 1], `${name}: ${ordered}`).toBeLessThanOrEqual(80);
  }
  // They all came through although their offers had names in place of addresses (mDNS).
  expect(senders.addresses.length).toBeGreaterThanOrEqual(4);
  expect(senders.addresses.filter((address) => !address.endsWith(".local"))).toEqual([]);
});
