import { expect, onTestFinished, test } from "vitest";
import { Peer } from "../src/peer.ts";
import { Playout } from "../src/playout.ts";

const fingerprint = `a=fingerprint:sha-256 ${Array.from({ length: 32 }, () => "5A").join(":")}`;
const ice = ["a=ice-ufrag:qZpK", "a=ice-pwd:8m/PXyVQxGtz9zmOAvhm2l"];
const session = (...more: string[]) => [
  ...["v=0", "o=- 3259346588 2 IN IP4 127.0.0.1", "s=-", "t=0 0", ...more],
];
/** A section that is sent. */
const section = (first: string, mid: string, ...more: string[]) => [
  ...[`m=${first}`, "c=IN IP4 0.0.0.0", `a=mid:${mid}`, "a=rtcp-mux"],
  ...more,
];
const opus = ["a=sendonly", "a=rtpmap:111 opus/48000/2"];
const vp8 = ["a=sendonly", "a=rtpmap:96 VP8/90000"];
const h264 = (format: string) => [
  ...["a=sendonly", "a=rtpmap:106 H264/90000", `a=fmtp:106 ${format}`],
];
const profile = "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f";

/** Answers an offer. @returns the lines that say what is taken */
async function answerTo(lines: readonly string[], end = "\r\n"): Promise<string[]> {
  const peer = new Peer({ playout: new Playout(), onSends() {}, onEnd() {} });
  onTestFinished(() => peer.close());
  const answer = await peer.answer([...lines, ""].join(end));
  const says = /^(m=\w+ \d+|a=(group|mid|setup|sendrecv|recvonly|inactive|rtpmap|rid|simulcast))/;
  return answer.split("\r\n").filter((line) => says.test(line));
}

test.each([
  [
    "as OBS has it: ICE and DTLS once for all media, and packets that are sent again by RTX",
    [
      ...session("a=group:BUNDLE 0 1", "a=group:LS 0 1", "a=setup:actpass"),
      ...[...ice, "a=ice-options:ice2,trickle", fingerprint],
      ...section("audio 55000 UDP/TLS/RTP/SAVPF 111", "0", ...opus, "a=ssrc:1 cname:a"),
      "a=candidate:1 1 UDP 2114977791 127.0.0.1 55000 typ host",
      "a=end-of-candidates",
      ...section("video 55000 UDP/TLS/RTP/SAVPF 106 97", "1", ...h264(profile)),
      ...["a=rtpmap:97 rtx/90000", "a=fmtp:97 apt=106", "a=ssrc-group:FID 2 3"],
    ],
    ["111 opus", "106 H264"],
    "active",
  ],
  [
    "as FFmpeg has it: the sender waits for DTLS",
    [
      ...session("a=group:BUNDLE 0 1"),
      ...section("audio 9 UDP/TLS/RTP/SAVPF 111", "0", ...ice, fingerprint, "a=setup:passive"),
      ...opus,
      ...section("video 9 UDP/TLS/RTP/SAVPF 106", "1", ...ice, fingerprint, "a=setup:passive"),
      ...h264(profile),
    ],
    ["111 opus", "106 H264"],
    "active",
  ],
  [
    "as GStreamer has it: other names of media, and the second one only within the bundle",
    [
      ...session("a=group:BUNDLE video0 audio1"),
      ...section("video 9 UDP/TLS/RTP/SAVPF 96", "video0", ...ice, fingerprint),
      ...["a=setup:actpass", ...vp8],
      ...section("audio 0 UDP/TLS/RTP/SAVPF 97", "audio1", ...ice, fingerprint, "a=bundle-only"),
      ...["a=setup:actpass", "a=sendonly", "a=rtpmap:97 OPUS/48000/2"],
    ],
    ["96 VP8", "97 OPUS"],
    "active",
  ],
  [
    "of a sender that begins DTLS itself",
    [
      ...session(...ice, fingerprint),
      ...section("audio 9 UDP/TLS/RTP/SAVPF 111", "0", "a=setup:active", ...opus),
    ],
    ["111 opus"],
    "passive",
  ],
  [
    "of a sender that begins DTLS itself, said once for all media",
    [
      ...session(...ice, fingerprint, "a=setup:active"),
      ...section("audio 9 UDP/TLS/RTP/SAVPF 111", "0", ...opus),
    ],
    ["111 opus"],
    "passive",
  ],
  [
    "with H.264 whose packets each have a whole unit, beside another profile",
    [
      ...session(...ice, fingerprint),
      ...section("video 9 UDP/TLS/RTP/SAVPF 105 106", "0", "a=setup:actpass"),
      ...["a=rtpmap:105 H265/90000", ...h264("packetization-mode=0;profile-level-id=42e01f")],
    ],
    ["106 H264"],
    "active",
  ],
  [
    "with redundant audio, error correction and codecs that are not known",
    [
      ...session("a=group:BUNDLE a v", ...ice, fingerprint, "a=setup:actpass"),
      ...section("audio 9 UDP/TLS/RTP/SAVPF 63 111 0 13", "a", ...opus),
      ...["a=rtpmap:63 red/48000/2", "a=fmtp:63 111/111"],
      ...section("video 9 UDP/TLS/RTP/SAVPF 45 98 96 116 117", "v", ...vp8),
      ...["a=rtpmap:45 AV1/90000", "a=rtpmap:98 VP9/90000", "a=rtpmap:116 red/90000"],
      "a=rtpmap:117 ulpfec/90000",
    ],
    ["111 opus", "96 VP8"],
    "active",
  ],
] as const)(
  "an offer %s, is answered with its first audio and video",
  async (_, lines, taken, setup) => {
    for (const end of ["\r\n", "\n"]) {
      const answer = await answerTo(lines, end);
      const codecs = answer.filter((line) => line.startsWith("a=rtpmap:"));
      expect(codecs.map((line) => line.slice(9).split("/")[0])).toEqual(taken);
      expect(answer.filter((line) => line === "a=recvonly")).toHaveLength(taken.length);
      expect(answer.filter((line) => line.startsWith("a=setup"))).toEqual(
        taken.map(() => `a=setup:${setup}`),
      );
    }
  },
);

test("of a simulcast one layer is taken", async () => {
  const answer = await answerTo([
    ...session(...ice, fingerprint, "a=setup:actpass"),
    ...section("video 9 UDP/TLS/RTP/SAVPF 96", "0", ...vp8),
    ...["a=rid:h send", "a=rid:l send", "a=simulcast:send h;l"],
  ]);
  expect(answer.filter((line) => /rid|simulcast/.test(line))).toEqual([]);
  expect(answer).toContain("a=recvonly");
});

test("a second video, and what is not sent, are rejected, and the bundle is that of the others", async () => {
  const answer = await answerTo([
    ...session("a=group:BUNDLE 0 1 2 3 4", ...ice, fingerprint, "a=setup:actpass"),
    ...[
      "m=application 9 UDP/DTLS/SCTP webrtc-datachannel",
      "c=IN IP4 0.0.0.0",
      "a=mid:0",
      "a=sctp-port:5000",
    ],
    ...section("video 9 UDP/TLS/RTP/SAVPF 96", "1", "a=recvonly", "a=rtpmap:96 VP8/90000"),
    ...section("video 9 UDP/TLS/RTP/SAVPF 96", "2", ...vp8),
    ...section("video 9 UDP/TLS/RTP/SAVPF 96", "3", ...vp8),
    ...section("audio 9 UDP/TLS/RTP/SAVPF 111", "4", ...opus),
  ]);
  const media = answer.flatMap((line) => /^m=(\w+) (\d+)/.exec(line)?.slice(1, 3).join(" ") ?? []);
  expect(media).toEqual(["application 9", "video 0", "video 9", "video 0", "audio 9"]);
  expect(answer).toContain("a=group:BUNDLE 0 2 4");
});

test("an offer without any codec that is known is refused", async () => {
  const lines = [
    ...session(...ice, fingerprint, "a=setup:actpass"),
    ...section("audio 9 UDP/TLS/RTP/SAVPF 0", "0", "a=sendonly"),
    ...section("video 9 UDP/TLS/RTP/SAVPF 98", "1", "a=sendonly", "a=rtpmap:98 VP9/90000"),
  ];
  await expect(answerTo(lines)).rejects.toThrow("The codec must be VP8, H.264 or Opus");
});
