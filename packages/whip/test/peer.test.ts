import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  MediaStreamTrack,
  type RTCDtlsTransport,
  RTCPeerConnection,
  RtpHeader,
  RtpPacket,
} from "werift";
import { makePatient } from "../src/patience.ts";
import { Peer } from "../src/peer.ts";
import { Playout } from "../src/playout.ts";
import { SenderSilence } from "../src/sender-silence.ts";
import { LossyNetwork } from "./lossy-network.ts";

/** Silence in Opus. */
const silence = Buffer.from([0xf8, 0xff, 0xfe]);

/** A sender, and the connection of this side. */
class Sender {
  readonly connection: RTCPeerConnection = new RTCPeerConnection({
    iceAdditionalHostAddresses: ["127.0.0.1"],
    iceServers: [],
  });
  readonly peer: Peer;
  readonly #track = new MediaStreamTrack({ kind: "audio" });
  readonly #consent = new SenderSilence(() => this.connection.iceTransports);
  #number = 0;
  /** Time at which the connection of this side has ended. */
  endedAt: number | undefined;

  constructor() {
    this.connection.addTransceiver(this.#track, { direction: "sendonly" });
    const onEnd = () => {
      this.endedAt = Date.now();
    };
    this.peer = new Peer({ playout: new Playout(), onSends() {}, onEnd });
    onTestFinished(async () => {
      this.peer.close();
      await this.connection.close();
    });
  }

  /** Connects. @param change made to the answer @param setup of DTLS in the offer */
  async connect(
    change: (answer: string) => Promise<string> | string = (answer) => answer,
    setup = "actpass",
  ) {
    const { connection } = this;
    await connection.setLocalDescription(await connection.createOffer());
    for (const transport of connection.dtlsTransports) makePatient(transport, 9);
    const offer = withoutCandidates(connection.localDescription?.sdp);
    const answer = await this.peer.answer(offer.replaceAll("a=setup:actpass", `a=setup:${setup}`));
    await connection.setRemoteDescription({ type: "answer", sdp: await change(answer) });
    await vi.waitUntil(() => connection.connectionState === "connected", { timeout: 60_000 });
  }

  get #transport(): RTCDtlsTransport {
    const [transport] = this.connection.dtlsTransports;
    if (transport === undefined) throw new Error("There is no transport");
    return transport;
  }

  /** Sends a packet. */
  send(): void {
    const sequenceNumber = this.#number++;
    const header = new RtpHeader({ sequenceNumber, timestamp: sequenceNumber * 960 });
    this.#track.writeRtp(new RtpPacket(header, silence));
  }

  /** Answers no check any more. */
  stopAnswering(): void {
    const { options } = this.#transport.iceTransport.connection;
    options.filterStunResponse = () => false;
  }

  /** Makes no check any more. */
  stopChecking(): void {
    const buildRequest = () => {
      throw new Error("It makes no check");
    };
    Object.assign(this.#transport.iceTransport.connection, { buildRequest });
  }

  /** Goes on sending, even if it hears nothing. */
  persist(): void {
    this.#consent.look(0);
  }
}

function withoutCandidates(sdp = ""): string {
  return sdp.replace(/^a=(candidate|end-of-candidates).*\r\n/gm, "");
}

describe("a sender that stands", () => {
  beforeEach(() => {
    // Its sockets are real, and time goes on by itself until it is advanced.
    const toFake = ["Date", "setTimeout", "clearTimeout", "setInterval", "clearInterval"] as const;
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: [...toFake] });
  });
  afterEach(() => vi.useRealTimers());

  /** Opens connections that stand. */
  async function connect(count: number): Promise<Sender[]> {
    const senders = Array.from({ length: count }, () => new Sender());
    await Promise.all(senders.map((sender) => sender.connect()));
    return senders;
  }

  /** Lets time pass, a look of the other side at a time. */
  async function pass(seconds: number, senders: readonly Sender[], each = () => {}) {
    for (let look = 0; look < seconds * 4; look++) {
      each();
      for (const sender of senders) sender.persist();
      await vi.advanceTimersByTimeAsync(250);
      // Packets pass the kernel meanwhile.
      for (let turns = 0; turns < 5; turns++) await turn();
    }
  }

  test("stays as long as media, checks or answers of it come, and leaves half a minute later", async () => {
    const senders = await connect(4);
    const [media, checks, answers, gone] = senders as [Sender, Sender, Sender, Sender];
    for (const sender of [media, checks, gone]) sender.stopAnswering();
    for (const sender of [media, answers, gone]) sender.stopChecking();
    // The last sign of a sender may be seven seconds old.
    const begin = Date.now();
    await pass(100, senders, () => media.send());
    const stay = [media, checks, answers];
    expect(stay.map(({ endedAt }) => endedAt)).toEqual([undefined, undefined, undefined]);
    expect(gone.endedAt).toBeGreaterThan(begin + 20_000);
    expect(gone.endedAt).toBeLessThan(begin + 40_000);

    // They all vanish without a word.
    for (const sender of stay) sender.stopAnswering();
    for (const sender of stay) sender.stopChecking();
    const end = Date.now();
    await pass(60, stay);
    for (const { endedAt } of stay) {
      expect(endedAt).toBeGreaterThan(end + 20_000);
      expect(endedAt).toBeLessThan(end + 40_000);
    }
  });

  test("is not taken for gone when this machine has stopped for a minute", async () => {
    const [sender] = (await connect(1)) as [Sender];
    sender.stopAnswering();
    sender.stopChecking();
    await pass(10, [sender]);
    vi.setSystemTime(Date.now() + 60_000);
    await pass(10, [sender]);
    expect(sender.endedAt).toBeUndefined();
    await pass(30, [sender]);
    expect(sender.endedAt).toBeDefined();
  });
});

test("connections come to stand through a network that is slow, loses packets and changes their order", async () => {
  // Spread evenly from 0 to 1, and the same each time.
  let number = 0;
  const random = () => (++number * 0.618034) % 1;
  const senders = Array.from({ length: 4 }, () => new Sender());
  await Promise.all(
    senders.map((sender, index) =>
      sender.connect(
        async (answer) => {
          const [, port] = /^a=candidate:.* udp \d+ 127\.0\.0\.1 (\d+) /m.exec(answer) ?? [];
          const network = await LossyNetwork.open(Number(port), random);
          onTestFinished(() => network.close());
          // A round trip takes longer than the time after which messages are sent again.
          network.impairment = { loss: 0.1, delay: 300, jitter: 200 };
          const candidate = `a=candidate:1 1 udp 2122260223 127.0.0.1 ${network.port} typ host`;
          return withoutCandidates(answer).replace(/^a=ice-ufrag/gm, `${candidate}\r\n$&`);
          // Half of them begin DTLS themselves.
        },
        index % 2 === 0 ? "actpass" : "active",
      ),
    ),
  );
  expect(senders.map(({ endedAt }) => endedAt)).toEqual(senders.map(() => undefined));
});
