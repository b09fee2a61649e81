import { expect, test } from "vitest";
import { checkBaseUrl } from "./base-url.ts";

test.each([
  ["https://api.agrtc.cn", "https://api.agrtc.cn"],
  ["https://api.agrtc.cn/", "https://api.agrtc.cn"],
  ["https://proxy.example/recording/", "https://proxy.example/recording"],
  ["http://127.0.0.1:8720", "http://127.0.0.1:8720"],
  ["http://127.9.9.9:8720", "http://127.9.9.9:8720"],
  ["http://localhost:8720", "http://localhost:8720"],
  ["http://[::1]:8720", "http://[::1]:8720"],
])("%s is accepted", (given, used) => {
  expect(checkBaseUrl(given)).toBe(used);
});

test.each([
  ["http://api.agrtc.cn", "baseUrl must start with https://, got http:// for api.agrtc.cn"],
  ["http://127.0.0.1.example", "Only loopback hosts may use http://"],
  ["http://localhost.example", "Only loopback hosts may use http://"],
  ["ftp://127.0.0.1", "got ftp://"],
  ["api.agrtc.cn", "absolute URL"],
  ["https://user:secret@api.agrtc.cn", "must not contain credentials"],
  ["https://api.agrtc.cn?x=1", "must not contain credentials, a query or a fragment"],
])("%s is refused", (given, message) => {
  expect(() => checkBaseUrl(given)).toThrow(message);
  expect(() => checkBaseUrl(given)).not.toThrow("user:secret");
});
