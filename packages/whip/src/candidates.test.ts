import { expect, test } from "vitest";
import { isUsable, withUsableCandidates } from "./candidates.ts";

test.each([
  ["an address of IPv4", "1 1 udp 2122260223 192.0.2.1 50000 typ host generation 0"],
  ["an address of IPv6", "1 1 UDP 2122260223 2001:db8::1 50000 typ host"],
  ["an address behind a NAT", "1 1 udp 1 192.0.2.1 50000 typ srflx raddr 0.0.0.0 rport 0"],
  ["a relay", "1 1 udp 1 192.0.2.1 50000 typ relay raddr 192.0.2.2 rport 9"],
])("%s can be checked", (_, candidate) => {
  expect(isUsable(`candidate:${candidate}`)).toBe(true);
});

test.each([
  ["a name of mDNS", "1 1 udp 1 6d1a1d0e-3c5f-4a0b-9d52-0c7ff2d3b1aa.local 50000 typ host"],
  ["a name of DNS", "1 1 udp 1 sender.example.com 50000 typ host"],
  ["a port of TCP", "1 1 tcp 1 192.0.2.1 9 typ host tcptype active"],
  ["a server of TCP", "1 1 tcp 1 192.0.2.1 50000 typ host tcptype passive"],
  ["no port", "1 1 udp 1 192.0.2.1 0 typ host"],
  ["too high a port", "1 1 udp 1 192.0.2.1 65536 typ host"],
  ["a component of its own for RTCP", "1 2 udp 1 192.0.2.1 50000 typ host"],
  ["another type", "1 1 udp 1 192.0.2.1 50000 typ prflx"],
  ["something else", "not one"],
])("%s cannot be checked", (_, candidate) => {
  expect(isUsable(`candidate:${candidate}`)).toBe(false);
});

test.each(["\r\n", "\n"])("an offer keeps what can be checked, and no end of it: %j", (end) => {
  const usable = "a=candidate:1 1 udp 1 192.0.2.1 50000 typ host";
  const offer = [
    ...["m=audio 9 UDP/TLS/RTP/SAVPF 111", "a=candidate:2 1 udp 1 a.local 50000 typ host"],
    ...[usable, "a=end-of-candidates", "m=video 9 UDP/TLS/RTP/SAVPF 96", usable],
    ...["a=candidate:3 1 tcp 1 192.0.2.1 9 typ host tcptype active", "a=mid:1"],
  ].join(end);
  expect(withUsableCandidates(offer).split(end)).toEqual([
    ...["m=audio 9 UDP/TLS/RTP/SAVPF 111", usable, "m=video 9 UDP/TLS/RTP/SAVPF 96", usable],
    "a=mid:1",
  ]);
  expect(withUsableCandidates(`${offer}${end}a=end-of-candidates`)).not.toContain("end-of");
});
