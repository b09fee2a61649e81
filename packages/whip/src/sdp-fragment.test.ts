import { expect, test } from "vitest";
import { readSdpFragment } from "./sdp-fragment.ts";

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
    candidates: [
      { candidate: "candidate:1387637174 1 udp 2122260223 192.0.2.1 61764 typ host", sdpMid: "0" },
    ],
  });
  expect(readSdpFragment("")).toEqual({ candidates: [], ufrag: undefined });
});
