import { describe, expect, test } from "vitest";
import { readCaptures, textOf } from "../capture.ts";
import { redacted, refuseSecrets, SecretFoundError, secretIn } from "./secrets.ts";

const secret = "planted & secret/ключ";
const bytes = new TextEncoder().encode(secret);
const base64 = btoa(String.fromCharCode(...bytes));

describe("a secret of the account is found", () => {
  test.each([
    ["as it is", secret],
    ["in another case", secret.toUpperCase()],
    ["in a URL", encodeURIComponent(secret)],
    ["in JSON", JSON.stringify('planted "quotes"').slice(1, -1)],
    ["in base64", base64],
    ["in base64 for URLs", base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")],
    [
      "in hexadecimal digits",
      [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    ],
  ])("%s", (_how, form) => {
    const planted = ["not-there", secret, 'planted "quotes"'];
    expect(secretIn(`one\ntwo ${form}`, planted)).toMatch(/^secret [23] of the account, line 2$/);
  });
});

describe("a secret of the account is found in any nesting of encodings", () => {
  const secrets = [
    'quote"quote',
    "back\\slash",
    "line\nfeed",
    "form a+b=c&d",
    "percent%41%",
    "per cent",
    "ключ-密钥",
    "<tag>'s & co",
    "plain-secret",
    "trailing\\",
  ];
  const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
  const base64Of = (text: string) => btoa(String.fromCharCode(...bytesOf(text)));
  const encodings: Readonly<Record<string, (text: string) => string>> = {
    upper: (text) => text.toUpperCase(),
    json: (text) => JSON.stringify(text),
    unicode: (text) =>
      text.replaceAll(/[\s\S]/g, (one) => {
        return `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
      }),
    url: encodeURIComponent,
    form: (text) => new URLSearchParams({ key: text }).toString(),
    html: (text) => text.replaceAll(/[<>&"']/g, (one) => `&#${one.charCodeAt(0)};`),
    percent: (text) =>
      bytesOf(text)
        .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
        .join(""),
  };
  const atTheEnd: Readonly<Record<string, (text: string) => string>> = {
    base64: base64Of,
    "base64 with something before": (text) => base64Of(`me:${text}`),
    "base64 for URLs": (text) => base64Of(text).replaceAll("+", "-").replaceAll("/", "_"),
    hex: (text) =>
      bytesOf(text)
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join(""),
  };

  test.each(Object.keys({ ...encodings, ...atTheEnd }))("%s inside of everything else", (inner) => {
    const encode = { ...encodings, ...atTheEnd }[inner] ?? String;
    for (const [index, secret] of secrets.entries()) {
      for (const outer of Object.values(encodings)) {
        const text = JSON.stringify({ text: outer(`a ${encode(secret)} b`) }, undefined, 2);
        // Upper case spoils what is encoded inside of it.
        if (outer === encodings.upper && inner !== "upper" && inner in atTheEnd) continue;
        expect(secretIn(text, secrets), text).toBe(`secret ${index + 1} of the account, line 2`);
        expect(secretIn(redacted(text, secrets), secrets), text).toBeUndefined();
      }
    }
  });
});

describe("a secret that nobody has told of is found by its looks", () => {
  test.each([
    ["a private key", "-----BEGIN RSA PRIVATE KEY-----"],
    ["a JSON Web Token", `ey${"JhbGciOiJIUzI1NiJ9"}.eyJzdWIiOiJtZSJ9.c2ln`],
    ["an access key of Amazon", `AKIA${"IOSFODNN7EXAMPLE"}`],
    ["an access key of Alibaba Cloud", `LTAI${"4FnYgwZcUEkWv8"}`],
    ["an access key of Tencent Cloud", `AKID${"z8krbsJ5yKBZQpn74WFk"}`],
    ["credentials of basic authentication", "Basic bmFtZTpwYXNz"],
    ["a bearer token", "Bearer abc"],
    ["credentials in a URL", "https://name:pass@example.org/"],
    ["20 characters that look random", "k3Jd8sPq0ZtV7xYw2LmN"],
    ["32 characters that look random", "9f86d081884c7d659a2feaa0c55ad015"],
    ["40 characters that look random", "wJalrX/tnFEMI/K7MDENG/bPxRfi/YEXAM/LEKEY"],
    ["44 characters that look random", "47DEQpj8HBSa+_TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
  ])("%s", (kind, text) => {
    expect(secretIn(`{"reason":"got ${text}"}`, [])).toBe(`${kind}, line 1`);
  });

  test("and names, placeholders and published samples are none", () => {
    for (const text of [
      "startIndividualRecording unSubscribeVideoUids application/json;charset=utf-8",
      '"authorization": "Basic ********", "Basic wrong"',
      "a0000000000000000000000000000001 recorded-resource-12 50000000000000000000000000000001",
      "38f8e3cfdc474cd56fc1ceba380d7e1a_httpClient463224.m3u8",
      "https://api.agrtc.cn/v1/apps/a0000000000000000000000000000001/cloud_recording/resourceid/recorded-resource-1/sid/50000000000000000000000000000001/mode/individual/query",
      "2030-01-01T00:00:00.000Z 1893456000000",
    ]) {
      expect(secretIn(text, [])).toBeUndefined();
    }
  });
});

test("the refusal tells the place and the kind, never the secret", () => {
  const refuse = () => refuseSecrets("live/record-mix", `a\n${secret}`, [secret]);
  expect(refuse).toThrow(SecretFoundError);
  expect(refuse).toThrow(
    "live/record-mix was not written: it holds secret 1 of the account, line 2. Let the sanitiser drop that member, or give it a placeholder.",
  );
});

test("no capture in the repository holds a secret", async () => {
  for (const { name, capture } of await readCaptures()) {
    expect(secretIn(textOf(capture), ["recorded-certificate"]), name).toBeUndefined();
  }
});
