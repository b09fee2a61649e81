import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRecordingService, type RecordingService } from "./recording-service.ts";

const command = fileURLToPath(new URL("../../cli/src/bin.ts", import.meta.url));

let service: RecordingService;
beforeAll(async () => {
  service = await openRecordingService();
});
afterAll(() => service?.close());

/** Opens the dashboard. Its camera shows a color that changes its brightness all the time. */
async function openDashboard(color: "red" | "blue"): Promise<Page> {
  const page = await service.browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.evaluateOnNewDocument((name) => {
    localStorage.setItem("language", "en");
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 240 });
      const picture = canvas.getContext("2d") as CanvasRenderingContext2D;
      let turn = 0;
      setInterval(() => {
        turn += 1;
        const light = turn % 2 === 0 ? 255 : 150;
        picture.fillStyle = name === "red" ? `rgb(${light} 0 0)` : `rgb(0 0 ${light})`;
        picture.fillRect(0, 0, 320, 240);
      }, 400);
      const audio = new AudioContext();
      const target = new MediaStreamAudioDestinationNode(audio);
      const tone = new OscillatorNode(audio, { frequency: 440 });
      tone.connect(target);
      tone.start();
      return new MediaStream([
        ...canvas.captureStream(15).getTracks(),
        ...target.stream.getTracks(),
      ]);
    };
  }, color);
  await page.goto(`${service.server.url}/_emulator/`, { waitUntil: "load" });
  return page;
}

/** Sends the camera of a page into the channel. */
async function publish(page: Page, uid: string): Promise<void> {
  const form = await page.waitForSelector('form[aria-label="Send this camera or screen"]');
  await form?.evaluate((element, name) => {
    const fields = (element as HTMLFormElement).elements;
    (fields.namedItem("cname") as HTMLInputElement).value = "stage";
    (fields.namedItem("uid") as HTMLInputElement).value = name;
    (element as HTMLFormElement).requestSubmit();
  }, uid);
  await page.waitForSelector(`[data-uid="${uid}"]`).catch(async (cause: unknown) => {
    throw new Error(await page.evaluate(() => document.body.innerText), { cause });
  });
}

/** Waits until both halves of the video that a page plays are of a color; two brightnesses of it must be seen. */
async function waitForColors(page: Page, left: "red" | "blue", right: "red" | "blue") {
  await page.waitForFunction(
    (wanted) => {
      const video = document.querySelector("video");
      if (!video?.videoWidth) return false;
      const canvas = Object.assign(document.createElement("canvas"), { width: 2, height: 1 });
      const context = canvas.getContext("2d");
      context?.drawImage(video, 0, 0, 2, 1);
      const halves = [0, 1].map((x) => [...(context?.getImageData(x, 0, 1, 1).data ?? [])]);
      const isThere = halves.every(([red = 0, , blue = 0], index) =>
        wanted[index] === "red" ? red > 100 && blue < 60 : blue > 100 && red < 60,
      );
      const store = window as unknown as { lights?: Set<string>[] };
      if (!isThere) {
        store.lights = undefined as never;
        return false;
      }
      store.lights ??= [new Set(), new Set()];
      halves.forEach(([red = 0, , blue = 0], index) => {
        store.lights?.[index]?.add(Math.max(red, blue) > 200 ? "bright" : "dark");
      });
      return store.lights.every((seen) => seen.size === 2);
    },
    { polling: 100 },
    [left, right],
  );
}

test("two pages send their cameras, a terminal records them, and a third page plays both as they move", async () => {
  const [red, blue] = [await openDashboard("red"), await openDashboard("blue")];
  await publish(red, "red");
  await publish(blue, "blue");
  const { appId, customerId, customerCertificate } = service.emulator.project;
  const record = ["record", "--cname", "stage", "--json", "--settings", "-"];
  const args = ["--conditions=@cloud-recording/source", "--no-warnings", command, ...record];
  const running = spawn(process.execPath, args, {
    env: {
      ...{ PATH: process.env.PATH, HOME: service.folder, ANYRTC_BASE_URL: service.server.url },
      ...{ ANYRTC_APP_ID: appId, ANYRTC_CUSTOMER_ID: customerId },
      ANYRTC_CUSTOMER_CERTIFICATE: customerCertificate,
    },
  });
  let printed = "";
  running.stdout.on("data", (text) => {
    printed += text;
  });
  running.stderr.on("data", (text) => {
    printed += text;
  });
  const transcodingConfig = { width: 320, height: 120, fps: 15, bitrate: 300, mixedVideoLayout: 1 };
  const storage = { vendor: 2, region: 1, bucket: "films", accessKey: "a", secretKey: "b" };
  running.stdin.end(
    JSON.stringify({ recordingConfig: { transcodingConfig }, storageConfig: storage }),
  );

  const third = await service.browser.newPage();
  third.setDefaultTimeout(60_000);
  await third.goto(`${service.server.url}/_emulator/`, { waitUntil: "load" });
  await third.waitForSelector('article[data-state="recording"] video');
  await third.bringToFront();
  await waitForColors(third, "red", "blue");

  // Who is left takes the whole canvas.
  await red.close();
  await waitForColors(third, "blue", "blue");
  running.kill("SIGINT");
  const [code] = await once(running, "exit");
  expect(code, printed).toBe(0);
  expect(printed).toContain('"type":"stopped"');
  await third.waitForSelector('article[data-state="stopped"]');
}, 180_000);
