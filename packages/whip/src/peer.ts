import {
  GenericNack,
  type MediaStreamTrack,
  RTCIceParameters,
  RTCPeerConnection,
  type RTCRtpTransceiver,
  RtcpSrPacket,
  RtcpTransportLayerFeedback,
  useH264,
  useOPUS,
  useVP8,
} from "werift";
import { isUsable } from "./candidates.ts";
import { ListeningTime } from "./listening-time.ts";
import { LiveAudio } from "./live-audio.ts";
import { LiveVideo } from "./live-video.ts";
import { LostPackets } from "./lost-packets.ts";
import { beginsHandshake, preparedOffer, takesMedia } from "./offer.ts";
import { makePatient } from "./patience.ts";
import type { Playout } from "./playout.ts";
import type { Candidate, Credentials, Sends } from "./protocol.ts";
import { updateRolloverCount } from "./rollover.ts";
import { restartFragment } from "./sdp-fragment.ts";
import { SenderClock, StreamTimes } from "./sender-clock.ts";
import { SenderSilence } from "./sender-silence.ts";

/** Time without a packet after which a medium counts as muted, in milliseconds, as long as the other one comes. */
const muteAfter = 2000;

/** Time between two looks at what is sent, in milliseconds. */
const interval = 250;

/** Settings of a connection. */
export interface PeerOptions {
  readonly playout: Playout;
  /** Called when the user begins or ceases to send something; the first time, when the connection stands. */
  readonly onSends: (sends: Sends) => void;
  /** Called once, when the connection is over. */
  readonly onEnd: () => void;
}

/** The connection of one user who sends. */
export class Peer {
  readonly #options: PeerOptions;
  readonly #connection: RTCPeerConnection;
  readonly #clock = new SenderClock();
  readonly #listening = new ListeningTime();
  readonly #lastPacket = { audio: Number.NEGATIVE_INFINITY, video: Number.NEGATIVE_INFINITY };
  readonly #silence: SenderSilence;
  readonly #watch: NodeJS.Timeout;
  #packets = 0;
  #sends: Sends | undefined;
  #isOver = false;
  audio: LiveAudio | undefined;
  video: LiveVideo | undefined;

  constructor(options: PeerOptions) {
    this.#options = options;
    const feedback = [{ type: "nack" }, { type: "nack", parameter: "pli" }];
    this.#connection = new RTCPeerConnection({
      codecs: {
        audio: [useOPUS()],
        video: [useVP8({ rtcpFeedback: feedback }), useH264({ rtcpFeedback: feedback })],
      },
      // Senders of this machine find it without any network.
      iceAdditionalHostAddresses: ["127.0.0.1"],
      // Without this it would ask a public server.
      iceServers: [],
    });
    this.#connection.onRemoteTransceiverAdded.subscribe((transceiver) =>
      this.#receive(transceiver),
    );
    this.#connection.connectionStateChange.subscribe((state) => {
      if (state === "failed" || state === "closed") this.close();
      if (state !== "connected") return;
      for (const { dtlsTransport } of this.#connection.getReceivers()) {
        dtlsTransport.srtp.remoteContext.updateRolloverCount = updateRolloverCount;
      }
    });
    this.#silence = new SenderSilence(() => this.#connection.iceTransports);
    this.#watch = setInterval(() => this.#look(), interval);
  }

  /** Takes an offer. @returns the answer, with all candidates */
  async answer(sdp: string): Promise<string> {
    await this.#connection.setRemoteDescription({ type: "offer", sdp: preparedOffer(sdp) });
    for (const transport of this.#connection.dtlsTransports) {
      makePatient(transport);
      // The library would begin DTLS in any case.
      if (beginsHandshake(sdp)) transport.role = "server";
      // A sender that ends says so here; the state of the connection would follow half a minute later.
      transport.onStateChange.subscribe((state) => {
        if (state === "closed" || state === "failed") this.close();
      });
    }
    await this.#connection.setLocalDescription(await this.#connection.createAnswer());
    const answer = this.#connection.localDescription?.sdp;
    if (answer === undefined) throw new Error("There is no answer to the offer");
    if (!takesMedia(answer)) throw new Error("The codec must be VP8, H.264 or Opus");
    return answer;
  }

  /**
   * Begins ICE anew. Media go on by the path of before until there is another one.
   *
   * @returns the part of the answer that is new, with all candidates
   */
  async restart(
    { ufrag, password }: Credentials,
    candidates: readonly Candidate[],
  ): Promise<string> {
    const [transport, another] = this.#connection.dtlsTransports;
    if (transport === undefined || another !== undefined) {
      throw new Error("Its media are not bundled");
    }
    if (transport.state === "connecting") await transport.onStateChange.asPromise();
    if (transport.state !== "connected") throw new Error("It is not connected yet");
    const { iceTransport } = transport;
    const before = iceTransport.iceRestarts;
    iceTransport.setRemoteParams(new RTCIceParameters({ usernameFragment: ufrag, password }));
    // A sender that asks again, because it has lost the answer, gets the same one.
    if (iceTransport.iceRestarts > before) {
      this.#silence.reset();
      await iceTransport.gather();
      // Another offer would not begin the checks where DTLS stands already.
      iceTransport.start().catch(() => {});
    }
    void this.addCandidates(candidates);
    const { usernameFragment, password: own } = iceTransport.localParameters;
    const credentials = { ufrag: usernameFragment, password: own };
    const local = iceTransport.getLocalCandidates().map(({ candidate }) => candidate ?? "");
    return restartFragment(this.#connection.localDescription?.sdp ?? "", credentials, local);
  }

  /** Adds candidates of the sender. One that cannot be checked is one less. */
  async addCandidates(candidates: readonly Candidate[]): Promise<void> {
    for (const { candidate, sdpMid } of candidates) {
      if (!isUsable(candidate)) continue;
      // Before the first section, it is for all media.
      const section = sdpMid === undefined ? { sdpMLineIndex: 0 } : { sdpMid };
      await this.#connection.addIceCandidate({ candidate, ...section }).catch(() => {});
    }
  }

  close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearInterval(this.#watch);
    this.audio?.close();
    this.video?.close();
    void this.#connection.close();
    this.#options.onEnd();
  }

  #receive({ receiver, onTrack }: RTCRtpTransceiver): void {
    onTrack.subscribe((track) => {
      const isVideo = track.kind === "video";
      const times = new StreamTimes(this.#clock, isVideo ? 90_000 : 48_000);
      receiver.onRtcp.subscribe((packet) => {
        if (!(packet instanceof RtcpSrPacket) || packet.ssrc !== track.ssrc) return;
        const { ntpTimestamp, rtpTimestamp } = packet.senderInfo;
        times.noteReport(rtpTimestamp, (Number(ntpTimestamp) / 2 ** 32) * 1000, Date.now());
      });
      const stream = isVideo ? this.#openVideo(track, times, receiver) : this.#openAudio(times);
      // Browsers do not send audio again.
      const lost = isVideo ? new LostPackets() : undefined;
      track.onReceiveRtp.subscribe(({ header, payload }) => {
        const now = Date.now();
        this.#packets++;
        const ticks = times.extended(header.timestamp);
        times.noteArrival(ticks, now);
        this.#lastPacket[isVideo ? "video" : "audio"] = now;
        const { sequenceNumber: number, marker: isLast } = header;
        const listened = this.#listening.at(now);
        const missing = lost?.note(number, listened) ?? [];
        if (missing.length > 0) void this.#askFor(missing, header.ssrc, receiver);
        stream.add({ number, ticks, isLast, payload }, listened);
      });
    });
  }

  /** Asks the sender for packets that are lost (RFC 4585, 6.2.1). */
  async #askFor(
    lost: readonly number[],
    mediaSourceSsrc: number,
    { dtlsTransport, rtcpSsrc: senderSsrc }: RTCRtpTransceiver["receiver"],
  ): Promise<void> {
    const feedback = new GenericNack({ senderSsrc, mediaSourceSsrc, lost: [...lost] });
    // A request that cannot be sent is one less.
    await dtlsTransport.sendRtcp([new RtcpTransportLayerFeedback({ feedback })]).catch(() => {});
  }

  #openAudio(times: StreamTimes): LiveAudio {
    this.audio?.close();
    this.audio = new LiveAudio(times, this.#options.playout);
    return this.audio;
  }

  #openVideo(
    track: MediaStreamTrack,
    times: StreamTimes,
    receiver: RTCRtpTransceiver["receiver"],
  ): LiveVideo {
    this.video?.close();
    const codec = track.codec?.mimeType.toLowerCase() === "video/h264" ? "h264" : "vp8";
    const requestKey = () => {
      if (track.ssrc !== undefined) void receiver.sendRtcpPLI(track.ssrc).catch(() => {});
    };
    this.video = new LiveVideo({ codec, times, playout: this.#options.playout, requestKey });
    return this.video;
  }

  /** Finds out what the user sends. Without any packet nobody is muted: the network or the sender has stopped. */
  #look(): void {
    if (this.#silence.look(this.#packets)) {
      this.close();
      return;
    }
    const latest = Math.max(this.#lastPacket.audio, this.#lastPacket.video);
    const isConnected = this.#connection.connectionState === "connected";
    if (!isConnected || Date.now() - latest > muteAfter) return;
    const isSent = (medium: "audio" | "video") => latest - this.#lastPacket[medium] <= muteAfter;
    const sends = { audio: isSent("audio"), video: isSent("video") };
    const isNews = sends.audio !== this.#sends?.audio || sends.video !== this.#sends?.video;
    if (!isNews) return;
    this.#sends = sends;
    this.#options.onSends(sends);
  }
}
