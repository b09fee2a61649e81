import { expect, test } from "vitest";
import { readSdpFragment, restartFragment } from "./sdp-fragment.ts";

test("candidates are read with the media section that they are for", () => {
  const text = [
    "a=ice-ufrag:EsAw",
    "a=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1",
    "m=audio 9 UDP/TLS/RTP/SAVPF 0",
    "a=mid:0",
    "a=candidate:1387637174 1 udp 2122260223 192.0.2.1 61764 typ host",
    "a=end-of-candidates",
    "",
  ].join("\r\n");
  expect(readSdpFragment(text)).toEqual({
    ufrag: "EsAw",
    password: "P2uYro0UCOQ4zxjKXaWCBui1",
    candidates: [
      { candidate: "candidate:1387637174 1 udp 2122260223 192.0.2.1 61764 typ host", sdpMid: "0" },
    ],
  });
});

test("the end of the candidates may come alone", () => {
  const nothing = { candidates: [], ufrag: undefined, password: undefined };
  expect(readSdpFragment("a=mid:0\r\na=end-of-candidates\r\n")).toEqual(nothing);
});

test("credentials may stand once for all media, or with each of them", () => {
  const credentials = "a=ice-ufrag:EsAw\na=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1\n";
  const media = `m=audio 9 RTP/AVP 0\n${credentials}m=video 9 RTP/AVP 96\n${credentials}`;
  for (const text of [credentials, media]) {
    expect(readSdpFragment(text)).toMatchObject({
      ufrag: "EsAw",
      password: "P2uYro0UCOQ4zxjKXaWCBui1",
    });
  }
});

test.each([
  ["nothing", ""],
  ["another text", "hello"],
  ["a session without ICE", "v=0\r\nm=audio 9 RTP/AVP 0\r\na=mid:0\r\n"],
  ["two user names", "a=ice-ufrag:EsAw\r\na=ice-ufrag:wAsE\r\n"],
  ["two passwords", `a=ice-pwd:${"a".repeat(22)}\r\na=ice-pwd:${"b".repeat(22)}\r\n`],
  ["too short a user name", "a=ice-ufrag:abc\r\n"],
  ["too long a user name", `a=ice-ufrag:${"a".repeat(257)}\r\n`],
  ["too short a password", `a=ice-pwd:${"a".repeat(21)}\r\n`],
  ["an empty password", "a=ice-pwd:\r\n"],
  ["a user name of other characters", "a=ice-ufrag:a$&b\r\n"],
  ["a user name of two words", "a=ice-ufrag:abcd efgh\r\n"],
])("%s is no fragment", (_, text) => {
  expect(() => readSdpFragment(text)).toThrow(SyntaxError);
});

test("a restart is answered with credentials and candidates of the section that all media share", () => {
  const answer = [
    "v=0",
    "a=group:BUNDLE 0 1",
    "m=audio 9 UDP/TLS/RTP/SAVPF 0",
    "a=mid:0",
    "a=recvonly",
    "a=candidate:1 1 udp 1 192.0.2.1 1 typ host",
    "m=video 9 UDP/TLS/RTP/SAVPF 96",
    "a=mid:1",
    "",
  ].join("\r\n");
  const credentials = { ufrag: "next", password: "another" };
  const candidates = ["1 1 udp 2122260223 192.0.2.1 61764 typ host"];
  expect(restartFragment(answer, credentials, candidates).split("\r\n")).toEqual([
    "m=audio 9 UDP/TLS/RTP/SAVPF 0",
    "a=mid:0",
    "a=ice-ufrag:next",
    "a=ice-pwd:another",
    "a=candidate:1 1 udp 2122260223 192.0.2.1 61764 typ host",
    "a=end-of-candidates",
    "",
  ]);
});
