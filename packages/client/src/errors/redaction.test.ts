import { describe, expect, test } from "vitest";
import { client } from "../../test/fake-client.ts";
import { credentials, fakeFetch, session } from "../../test/fake-fetch.ts";
import type { CloudRecordingError } from "./cloud-recording-error.ts";
import { createRedact } from "./redaction.ts";

const secrets = {
  customerCertificate: "0aB/c=de+fgHIj&klM",
  token: `007eJx/Tq+${"0123456789abcdef/".repeat(140)}==`,
  secret: 'Zx"9/qW=eR ty&UiOp',
  accessKey: "AKIAIOSF/DNN7=EXAMPLE",
  secretKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCY密EXAMPLEKEY=",
};
const names = Object.keys(secrets) as (keyof typeof secrets)[];

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const each = (text: string, encode: (character: string) => string) =>
  [...text].map((character) => (/\w/.test(character) ? character : encode(character))).join("");
const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16);
const asUnicode = (character: string) => `\\u${hex(character).padStart(4, "0")}`;
const forms: [string, (secret: string) => string][] = [
  ["as it is", (secret) => secret],
  ["in JSON", json],
  ["in JSON of PHP", (secret) => json(secret).replaceAll("/", "\\/")],
  ["in JSON of Gson", (secret) => json(secret).replaceAll(/[=&]/g, asUnicode)],
  ["in JSON of letters of ASCII only", (secret) => each(secret, asUnicode)],
  ["in JSON within JSON", (secret) => json(json(secret).replaceAll("/", "\\/"))],
  ["in HTML by hexadecimal numbers", (secret) => each(secret, (one) => `&#x${hex(one)};`)],
  ["in HTML by numbers", (secret) => each(secret, (one) => `&#${one.codePointAt(0)};`)],
  ["in HTML within HTML", (secret) => each(secret, (one) => `&amp;#x${hex(one)};`)],
  ["in HTML by names", (secret) => secret.replaceAll("&", "&amp;").replaceAll('"', "&quot;")],
  ["in a URL", encodeURIComponent],
  [
    "in a URL, in small letters",
    (secret) => encodeURIComponent(secret).replaceAll(/%../g, (byte) => byte.toLowerCase()),
  ],
  ["in a form", (secret) => new URLSearchParams({ secret }).toString().slice("secret=".length)],
  ["in a URL within a URL", (secret) => encodeURIComponent(encodeURIComponent(secret))],
  [
    "in a mix",
    (secret) => json(secret).replace("/", "\\/").replace("/", "%2f").replace("=", "\\u003d"),
  ],
];

/** Everything that an app gets to see of a `start` that is answered so. */
async function seen(status: number, body: object): Promise<string> {
  const lines: unknown[] = [];
  const log = (...line: unknown[]) => void lines.push(line);
  const { customerCertificate, token, secret, accessKey, secretKey } = secrets;
  const cloud = client(fakeFetch({ status, body }), {
    ...credentials,
    customerCertificate,
    retry: false,
    logger: { debug: log, info: log, warn: log, error: log },
    onResponse: log,
  });
  const error: CloudRecordingError = await cloud
    .start(session, {
      mode: "mix",
      token,
      recordingConfig: { decryptionMode: 1, secret },
      storageConfig: { vendor: 2, region: 1, bucket: "b", accessKey, secretKey },
    })
    .then(
      () => expect.fail("it started"),
      (thrown) => thrown,
    );
  const printed = Object.values(error).map(String);
  return [
    error.message,
    error.stack,
    JSON.stringify(error),
    JSON.stringify(lines),
    ...printed,
  ].join();
}

const places: [string, (text: string) => [number, object]][] = [
  ["the reason of a code", (reason) => [400, { code: 2, reason }]],
  ["the message of a code", (message) => [500, { code: 15, message }]],
  ["the message of the gateway", (message) => [400, { message }]],
  [
    "the message of a worker",
    (message) => [200, { serverResponse: { command: "Start", payload: { message } } }],
  ],
];

describe.each(places)("no secret is shown of %s", (_place, answer) => {
  test.each(forms)("%s", async (_form, encode) => {
    for (const name of names) {
      const text = encode(secrets[name]);
      for (const echo of [
        `wrong ${name}: ${text}`,
        `wrong ${name}: "${text}…`,
        `${text} is wrong`,
      ]) {
        const shown = await seen(...answer(echo));
        // No part of it either.
        const parts = [0, Math.floor(text.length / 2) - 4, text.length - 9];
        for (const start of parts) expect(shown).not.toContain(json(text.slice(start, start + 9)));
        // Of a secret with a space in it, all words go.
        if (!secrets[name].includes(" ")) expect(shown).toContain("wrong");
      }
    }
  });

  test.each(names)("a %s that the server has cut off", async (name) => {
    const secret = secrets[name];
    for (const encode of [json, encodeURIComponent, (text: string) => each(text, asUnicode)]) {
      for (const echo of [
        `wrong: ${encode(secret.slice(0, 14))}`,
        `${encode(secret.slice(-14))}: wrong`,
      ]) {
        const shown = await seen(...answer(echo));
        for (const part of [encode(secret).slice(0, 6), encode(secret).slice(-6)]) {
          expect(shown).not.toContain(part);
        }
      }
    }
  });

  test.each([400, 490, 1990])("a long text in which it stands after %i characters", async (at) => {
    const shown = await seen(...answer(`${"x ".repeat(at / 2)}${secrets.secretKey}`));
    expect(shown).not.toContain(secrets.secretKey.slice(0, 6));
  });
});

test("what is no secret stays as it is", () => {
  const redact = createRedact([secrets.customerCertificate], { token: secrets.token });
  const text = 'cname must be a string of at most 64 bytes, got "\\u00fc" (%2F&#47;) for 007';
  expect(redact(text)).toBe(text);
  expect(redact(`${text} ${secrets.token}`)).toBe(`${text} [redacted]`);
});

test("a word that a secret begins or ends with is no secret", () => {
  const redact = createRedact(["recorded-certificate"], {});
  for (const text of ["No file was recorded.", "wrong certificate"])
    expect(redact(text)).toBe(text);
  expect(redact("recorded\\u002dcertificate is wrong")).toBe("[redacted] is wrong");
});

test.each([
  ["words", "long ".repeat(100_000)],
  ["one word", "x".repeat(500_000)],
  ["backslashes", "\\".repeat(500_000)],
  ["escapes of escapes", "%25".repeat(150_000)],
  ["numbers that do not end", `&#${"0".repeat(500_000)}`],
  ["most of a secret, again and again", "0123456789abcdef".repeat(30_000)],
])("the time grows with the length of the text: %s", (_name, text) => {
  const redact = createRedact([secrets.secretKey], { token: secrets.token });
  const begin = performance.now();
  redact(text);
  expect(performance.now() - begin).toBeLessThan(2000);
});
