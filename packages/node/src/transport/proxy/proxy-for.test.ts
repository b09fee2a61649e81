import { inspect } from "node:util";
import { ConfigurationError } from "@cloud-recording/client";
import { describe, expect, test } from "vitest";
import { proxyFor } from "./proxy-for.ts";

const found = (url: string, environment: Record<string, string>) => {
  const proxy = proxyFor(new URL(url), environment);
  return proxy && `${proxy.variable} ${proxy.protocol}//${proxy.host}:${proxy.port}`;
};

describe("the proxy of the environment", () => {
  const secure = "https://api.example/";
  test.each<[url: string, environment: Record<string, string>, proxy: string | undefined]>([
    [secure, {}, undefined],
    [secure, { HTTPS_PROXY: "http://proxy:3128" }, "HTTPS_PROXY http://proxy:3128"],
    [secure, { https_proxy: "http://b", HTTPS_PROXY: "http://a" }, "https_proxy http://b:80"],
    [secure, { https_proxy: "", HTTPS_PROXY: "http://a" }, "HTTPS_PROXY http://a:80"],
    [secure, { HTTPS_PROXY: " ", ALL_PROXY: "http://a" }, "ALL_PROXY http://a:80"],
    [secure, { all_proxy: "http://b", ALL_PROXY: "http://a" }, "all_proxy http://b:80"],
    [secure, { HTTPS_PROXY: "http://a", all_proxy: "http://b" }, "HTTPS_PROXY http://a:80"],
    [secure, { ALL_PROXY: "proxy:8080" }, "ALL_PROXY http://proxy:8080"],
    [secure, { HTTPS_PROXY: "HTTPS://Proxy.Example/" }, "HTTPS_PROXY https://proxy.example:443"],
    [secure, { HTTPS_PROXY: "http://[::1]:3128" }, "HTTPS_PROXY http://::1:3128"],
    [secure, { HTTPS_PROXY: "\thttp://proxy:3128\n" }, "HTTPS_PROXY http://proxy:3128"],
    [secure, { http_proxy: "http://a", HTTP_PROXY: "http://a" }, undefined],
    ["http://emulator:8720/", { http_proxy: "http://a" }, "http_proxy http://a:80"],
    ["http://emulator:8720/", { ALL_PROXY: "http://a" }, "ALL_PROXY http://a:80"],
    ["http://emulator:8720/", { HTTP_PROXY: "http://a", HTTPS_PROXY: "http://a" }, undefined],
  ])("for %s with %o", (url, environment, proxy) => {
    expect(found(url, environment)).toBe(proxy);
  });

  test.each([
    ["me:p%40ss", "me:p@ss"],
    ["me:", "me:"],
    [":pass", ":pass"],
    ["me:p@ss:w:ord", "me:p@ss:w:ord"],
    ["%E9%A2%91:%E9%81%93", "频:道"],
  ])("is sent the credentials of %s", (encoded, decoded) => {
    const environment = { HTTPS_PROXY: `http://${encoded}@proxy` };
    const proxy = proxyFor(new URL(secure), environment);
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from(decoded).toString("base64")}`);
  });
});

test.each([
  "http://localhost:8720",
  "http://x.localhost",
  "https://LOCALHOST.",
  "http://127.0.0.1:8720",
  "http://127.1.2.3",
  "http://2130706433",
  "http://[::1]:8720",
  "http://[::]:8720",
  "http://0.0.0.0:8720",
])("this machine is not reached through a proxy: %s", (url) => {
  expect(found(url, { ALL_PROXY: "http://proxy", http_proxy: "http://proxy" })).toBeUndefined();
});

test.each(["https://localhost.example", "https://127.0.0.1.example", "https://128.0.0.1"])(
  "another one is: %s",
  (url) => {
    expect(found(url, { ALL_PROXY: "http://proxy" })).toBeDefined();
  },
);

describe("NO_PROXY", () => {
  const exempt = (url: string, list: string) =>
    found(url, { ALL_PROXY: "http://proxy", NO_PROXY: list }) === undefined;

  test.each([
    ["https://api.example", "*"],
    ["https://api.example", "other, *"],
    ["https://api.example", "api.example"],
    ["https://api.example", "API.Example"],
    ["https://API.example", "api.example"],
    ["https://api.example", "example"],
    ["https://api.example", ".example"],
    ["https://api.example", "*.example"],
    ["https://example", ".example"],
    ["https://a.b.example", "example"],
    ["https://api.example", "other,,api.example"],
    ["https://api.example", "other  api.example\tanother"],
    ["https://api.example", "api.example."],
    ["https://api.example.", "api.example"],
    ["https://api.example", "api.example:443"],
    ["https://api.example:8443", "api.example:8443"],
    ["https://api.example:8443", ".example:8443"],
    ["https://api.example:8443", "*:8443"],
    ["https://api.example:8443", "api.example"],
    ["http://api.example", "api.example:80"],
    ["https://bücher.example", "bücher.example"],
    ["https://bücher.example", "xn--bcher-kva.example"],
    ["https://192.0.2.1", "192.0.2.1"],
    ["https://192.0.2.1:8443", "192.0.2.1:8443"],
    ["https://192.0.2.1", "192.0.2.0/24"],
    ["https://10.20.30.40", "10.0.0.0/8"],
    ["https://10.20.30.40", "0.0.0.0/0"],
    ["https://[2001:db8::1]", "2001:db8::1"],
    ["https://[2001:db8::1]", "[2001:db8::1]"],
    ["https://[2001:db8::1]", "2001:DB8:0:0:0:0:0:1"],
    ["https://[2001:db8::1]", "[2001:db8::1]:443"],
    ["https://[2001:db8::1]:8443", "[2001:db8::1]:8443"],
    ["https://[2001:db8::1]", "2001:db8::/32"],
    ["https://[2001:db8::1]", "[2001:db8::]/32"],
    ["https://[fd12::1]", "fd00::/8"],
    ["https://[::ffff:10.0.0.1]", "10.0.0.0/8"],
  ])("exempts %s by %s", (url, list) => {
    expect(exempt(url, list)).toBe(true);
  });

  test.each([
    ["https://api.example", ""],
    ["https://api.example", "other.example"],
    ["https://api.example", "api"],
    ["https://api.example", "ample"],
    ["https://api.example", "pi.example"],
    ["https://example", "api.example"],
    ["https://api.example", "api.example:8443"],
    ["https://api.example:8443", "api.example:443"],
    ["http://api.example", "api.example:443"],
    ["https://api.example", "."],
    ["https://api.example", ":443"],
    ["https://192.0.2.1", "192.0.2.10"],
    ["https://192.0.2.1", "2.1"],
    ["https://192.0.2.1", "192.0.3.0/24"],
    ["https://192.0.2.1", "192.0.2.0/33"],
    ["https://192.0.2.1", "192.0.2.0/"],
    ["https://192.0.2.1", "192.0.2.0/x"],
    ["https://192.0.2.1", "/24"],
    ["https://[2001:db8::1]", "2001:db8::2"],
    ["https://[2001:db8::1]", "[2001:db8::1]:8443"],
    ["https://[2001:db8::1]", "2001:db9::/32"],
    ["https://[2001:db8::1]", "0.0.0.0/0"],
  ])("does not exempt %s by %s", (url, list) => {
    expect(exempt(url, list)).toBe(false);
  });

  test("in lower case wins", () => {
    const environment = { ALL_PROXY: "http://proxy", no_proxy: "other", NO_PROXY: "*" };
    expect(found("https://api.example", environment)).toBeDefined();
  });
});

describe("a proxy that cannot be used", () => {
  const unusable = [
    "socks://u5er:hun7er5ecre7@proxy:1080",
    "socks4://u5er:hun7er5ecre7@proxy:1080",
    "socks4a://u5er:hun7er5ecre7@proxy:1080",
    "socks5://u5er:hun7er5ecre7@proxy:1080",
    "socks5h://u5er:hun7er5ecre7@proxy:1080",
    "SOCKS5://u5er:hun7er5ecre7@proxy:1080",
    "ftp://u5er:hun7er5ecre7@proxy",
    "file:///hun7er5ecre7",
    "://u5er:hun7er5ecre7@proxy",
    "http://u5er:hun7er5ecre7@",
    "http://u5er:hun7er5ecre7@proxy:99999",
    "http://u5er:hun7er5ecre7@proxy:0",
    "http://u5er:hun7er5ecre7@proxy:x",
    "http://u5er:hun7er#5ecre7@proxy:3128",
    "http://u5er:hun7er/5ecre7@proxy:3128",
    "http://u5er:hun7er?5ecre7@proxy:3128",
    "http://u5er:hun7er\\5ecre7@proxy:3128",
    "http://u5er:12/hun7er5ecre7@proxy:3128",
    "http://u5er:12#hun7er5ecre7@proxy:3128",
    "http://u5er:12?hun7er5ecre7@proxy:3128",
    "http://u5er:12\\hun7er5ecre7@proxy:3128",
    "http://u5er:50%hun7er5ecre7@proxy",
    "http://u5er:hun7er5ecre7%@proxy",
    "http://u5er:hun7er5ecre7%2@proxy",
    "http://u5er:hun7er5ecre7%ff@proxy",
    "http://u5er:hun7er5ecre7@proxy:3128/path",
    "http://u5er:hun7er5ecre7@proxy:3128/?query",
    "http://u5er:hun7er5ecre7@pro xy:3128",
    "http://u5er:hun7er5ecre7@[::1:3128",
    "u5er:hun7er/5ecre7@proxy:3128",
    "u5er:hun7er#5ecre7@proxy:3128",
    "http:u5er:hun7er5ecre7@proxy:99999",
  ];

  test.each(unusable)("is named by its variable, and not shown: %s", (value) => {
    for (const variable of ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]) {
      let error: unknown;
      try {
        proxyFor(new URL("https://api.example"), { [variable]: value });
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({ option: variable, message: expect.stringMatching(/ must /) });
      const shown = [
        inspect(error, { depth: null, showHidden: true, getters: true }),
        JSON.stringify(error),
        String((error as Error).stack),
      ].join();
      for (const secret of ["u5er", "hun7er", "5ecre7"]) expect(shown).not.toContain(secret);
    }
  });

  test("does not matter as long as it is not needed", () => {
    const socks = "socks5://proxy";
    expect(found("https://api.example", { http_proxy: socks })).toBeUndefined();
    expect(
      found("https://api.example", { HTTPS_PROXY: "http://a", ALL_PROXY: socks }),
    ).toBeDefined();
    expect(found("https://api.example", { ALL_PROXY: socks, NO_PROXY: "example" })).toBeUndefined();
    expect(found("http://127.0.0.1:8720", { ALL_PROXY: socks })).toBeUndefined();
  });
});
