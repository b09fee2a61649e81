import type { Page } from "puppeteer-core";
import type { RecordingService } from "./recording-service.ts";

/** Marks of a sender, by which its streams are known again in a file. */
export interface Mark {
  /** Colour of its picture, as an angle of HSL. */
  readonly hue: number;
  /** The same as an angle of its chroma, where blue differences are to the right and red ones above. */
  readonly angle: number;
  /** Frequency of its beeps in hertz; a whole number of waves fits into 20 milliseconds. */
  readonly tone: number;
}

/** Marks of the senders by their UIDs. */
export const marks: Readonly<Record<string, Mark>> = {
  red: { hue: 0, angle: 108, tone: 500 },
  green: { hue: 120, angle: -128, tone: 800 },
  blue: { hue: 240, angle: -9, tone: 1100 },
};

/** Size of a picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Settings of a sender. */
interface SenderOptions extends Mark, PictureSize {
  readonly uid: string;
  /** Codec of its video, such as `H264`; the browser chooses if it is absent. */
  readonly codec: string | undefined;
}

/** Part of the page that tests call. */
interface SendingPage {
  start(options: SenderOptions): Promise<string[]>;
  resize(uid: string, size: PictureSize): void;
  stop(uid: string): Promise<void>;
}

/** Senders that share a page and its clock: they flash and beep at the same moments, every second for 200 ms. */
export class LiveSenders {
  /** The channel. */
  readonly cname: string;
  /** Addresses that the browser has offered. */
  readonly addresses: string[] = [];
  readonly #page: Page;

  private constructor(cname: string, page: Page) {
    this.cname = cname;
    this.#page = page;
  }

  /** Opens a page for senders into a channel. @param token that they need */
  static async open(
    { browser, server, emulator }: RecordingService,
    cname: string,
    token?: string,
  ): Promise<LiveSenders> {
    // Without a permission to use the camera, the browser offers names in place of its addresses (mDNS).
    const context = await browser.createBrowserContext();
    await context.overridePermissions(server.url, []);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    // A page of the origin that does nothing by itself.
    await page.goto(`${server.url}/_emulator/health`);
    const endpoint = `/_emulator/channels/${emulator.project.appId}/${cname}/whip`;
    await page.evaluate(installSenders, endpoint, token ?? "");
    return new LiveSenders(cname, page);
  }

  /** Lets a user send. @throws {Error} if the endpoint refuses the offer */
  async start(uid: string, size: PictureSize, codec?: string): Promise<void> {
    const mark = marks[uid];
    if (mark === undefined) throw new Error(`${uid} has no mark`);
    const options = { uid, codec, ...size, ...mark };
    const start = (all: SenderOptions) => (window as unknown as SendingPage).start(all);
    this.addresses.push(...(await this.#page.evaluate(start, options)));
  }

  /** Changes the size of the pictures of a user. */
  async resize(uid: string, size: PictureSize): Promise<void> {
    const resize = (who: string, to: PictureSize) =>
      (window as unknown as SendingPage).resize(who, to);
    await this.#page.evaluate(resize, uid, size);
  }

  /** Ends what a user sends. */
  async stop(uid: string): Promise<void> {
    await this.#page.evaluate((who) => (window as unknown as SendingPage).stop(who), uid);
  }

  async close(): Promise<void> {
    await this.#page.browserContext().close();
  }
}

/** Runs in the page. */
function installSenders(endpoint: string, token: string): void {
  const authorization = `Bearer ${token}`;
  const audio = new AudioContext();
  const senders = new Map<string, { resize(size: PictureSize): void; stop(): Promise<void> }>();
  const isFlash = () => audio.currentTime > 1 && audio.currentTime % 1 < 0.2;

  const beeps = (tone: number) => {
    const gain = new GainNode(audio, { gain: 0 });
    const target = new MediaStreamAudioDestinationNode(audio, { channelCount: 1 });
    const oscillator = new OscillatorNode(audio, { frequency: tone });
    oscillator.connect(gain).connect(target);
    oscillator.start();
    for (let second = Math.floor(audio.currentTime) + 1, left = 300; left > 0; second++, left--) {
      gain.gain.setValueAtTime(0.3, second);
      gain.gain.setValueAtTime(0, second + 0.2);
    }
    return target.stream.getTracks();
  };

  const page: SendingPage = {
    async start({ uid, hue, tone, codec, ...size }) {
      const canvas = Object.assign(document.createElement("canvas"), size);
      const picture = canvas.getContext("2d") as CanvasRenderingContext2D;
      const draw = () => {
        const { width, height } = canvas;
        picture.fillStyle = `hsl(${hue} 100% ${isFlash() ? 65 : 25}%)`;
        picture.fillRect(0, 0, width, height);
        // A grey that becomes lighter for ten seconds: no two moments look the same.
        picture.fillStyle = `hsl(0 0% ${(audio.currentTime % 10) * 10}%)`;
        picture.fillRect(width / 2, 0, width / 2, height);
      };
      const drawing = setInterval(draw, 20);
      const connection = new RTCPeerConnection();
      const tracks = [...beeps(tone), ...canvas.captureStream(25).getTracks()];
      for (const track of tracks) {
        const transceiver = connection.addTransceiver(track, { direction: "sendonly" });
        const { codecs = [] } = RTCRtpSender.getCapabilities(track.kind) ?? {};
        const chosen = codecs.filter(({ mimeType }) => mimeType === `video/${codec}`);
        if (track.kind === "video" && codec !== undefined) {
          if (chosen.length === 0) throw new Error(`This browser does not encode ${codec}`);
          transceiver.setCodecPreferences(chosen);
        }
      }
      await connection.setLocalDescription();
      while (connection.iceGatheringState !== "complete") {
        await new Promise((resolve) => {
          connection.addEventListener("icegatheringstatechange", resolve, { once: true });
        });
      }
      const offer = connection.localDescription?.sdp ?? "";
      const response = await fetch(`${endpoint}/${uid}`, {
        method: "POST",
        headers: { authorization, "content-type": "application/sdp" },
        body: offer,
      });
      const sdp = await response.text();
      if (response.status !== 201) throw new Error(`${response.status}: ${sdp}`);
      await connection.setRemoteDescription({ type: "answer", sdp });
      const location = response.headers.get("location") ?? "";
      senders.set(uid, {
        resize(to) {
          Object.assign(canvas, to);
          // It is empty now.
          draw();
        },
        async stop() {
          clearInterval(drawing);
          await fetch(location, { method: "DELETE", headers: { authorization } });
          connection.close();
        },
      });
      return [...offer.matchAll(/^a=candidate:\S+ \d+ \w+ \d+ (\S+)/gm)].map(
        ([, host = ""]) => host,
      );
    },
    resize: (uid, size) => senders.get(uid)?.resize(size),
    async stop(uid) {
      await senders.get(uid)?.stop();
      senders.delete(uid);
    },
  };
  Object.assign(window, page);
}
