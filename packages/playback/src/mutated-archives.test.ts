import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlayback, type Har, PlaybackError } from "./index.ts";

const secret = "planted-value";
const url = `https://example.org/v1/apps/app/cloud_recording/acquire?token=${secret}`;
const header = { name: "x-key", value: secret };

/** An archive as browsers write it, with one exchange of every kind. */
const archive = {
  log: {
    version: "1.2",
    creator: { name: "WebInspector", version: "537.36" },
    pages: [{ startedDateTime: "2030-01-01T00:00:00.000Z", id: "page_1", title: "" }],
    entries: [
      exchange({}, { status: 200, content: { size: 2, mimeType: "application/json", text: "{}" } }),
      exchange({
        method: "POST",
        postData: { mimeType: "application/json", text: '{"a":[{"b":1}]}' },
      }),
      exchange({ method: "POST", postData: { mimeType: "a/b", text: "/wA=", encoding: "base64" } }),
      exchange({
        method: "POST",
        postData: {
          mimeType: "application/x-www-form-urlencoded",
          params: [{ name: "a", value: "1" }],
        },
      }),
      exchange(
        {},
        { status: 0, content: { size: 0, mimeType: "x-unknown" }, _error: "net::ERR_FAILED" },
      ),
      exchange({ url: url.replace("https", "wss") }, { status: 101, _webSocketMessages: [] }),
      exchange({}, { status: 304, content: { size: 0, mimeType: "", text: "" } }),
      exchange(
        {},
        { content: { size: 3, mimeType: "image/png", text: "/wAB", encoding: "base64" } },
      ),
      exchange({}, { content: { size: 9, mimeType: "text/html", _file: "a.html" } }),
    ],
  },
};

function exchange(request: object, response: object = {}) {
  return {
    startedDateTime: "2030-01-01T00:00:00.000Z",
    time: 12,
    request: {
      method: "GET",
      url,
      httpVersion: "h2",
      headers: [header, { name: ":method", value: "GET" }],
      queryString: [{ name: "token", value: secret }],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
      ...request,
    },
    response: {
      status: 200,
      statusText: "",
      httpVersion: "h2",
      headers: [header, { name: "set-cookie", value: `a=${secret}\nb=2` }],
      cookies: [],
      content: { size: 0, mimeType: "" },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
      _error: null,
      ...response,
    },
    cache: {},
    timings: { send: 0, wait: 12, receive: 0 },
  };
}

type Place = readonly [holder: Record<string, unknown>, name: string];

/** All places of a value. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [value as Record<string, unknown>, name] as const,
    ...placesIn(inner),
  ]);
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", 0, -1, 1e9, 1.5, true, [], {}, [null], "\n", "\0"),
  fc.constantFrom("********", "截图", "\ud800", "%", "base64", "gzip", "HEAD", "a\r\nb: c"),
  fc.constantFrom(100, 101, 199, 204, 205, 304, 600, "200", "http://[", "data:,", "//x"),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary" }),
);
const mutations = fc.array(fc.record({ at: fc.nat(), to: odd, isGone: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
});

/** Sends a request to a playback as a captured entry has it, if the platform can make such a request. */
async function ask(playback: ReturnType<typeof createPlayback>, entry: unknown): Promise<string> {
  const { request } = entry as (typeof archive.log.entries)[number] & {
    request: { postData?: { text?: string } };
  };
  const { method } = request;
  const body = request.postData?.text ?? "a=1";
  const init = /^(GET|HEAD)$/.test(method) ? { method } : { method, body };
  let made: Request;
  try {
    made = new Request(request.url.replace("wss", "https"), init);
  } catch {
    return "";
  }
  const response = await playback.fetch(made);
  const text = await response.text();
  return response.status === 501 ? text : "";
}

test("3,000 mutated archives load, or are refused with a reason, and respond without an exception", async () => {
  const counts = { loaded: 0, refused: 0, asked: 0 };
  await fc.assert(
    fc.asyncProperty(mutations, fc.boolean(), async (changes, reuse) => {
      const mutant = structuredClone(archive);
      for (const { at, to, isGone } of changes) {
        const places = placesIn(mutant);
        const place = places[at % places.length];
        if (place === undefined) continue;
        if (isGone) delete place[0][place[1]];
        else place[0][place[1]] = structuredClone(to);
      }
      let playback: ReturnType<typeof createPlayback>;
      try {
        playback = createPlayback(mutant as unknown as Har, { reuse });
      } catch (error) {
        expect(error).toBeInstanceOf(PlaybackError);
        expect(String(error)).not.toContain(secret);
        counts.refused += 1;
        return;
      }
      counts.loaded += 1;
      const texts = [];
      for (const entry of [...archive.log.entries, ...mutant.log.entries]) {
        texts.push(await ask(playback, entry));
        counts.asked += 1;
      }
      try {
        playback.verify();
      } catch (error) {
        expect(error).toBeInstanceOf(PlaybackError);
        texts.push(String(error));
      }
      expect(texts.join()).not.toContain(secret);
    }),
    { numRuns: 3000 },
  );
  console.log(`${counts.loaded} loaded, ${counts.refused} refused, ${counts.asked} requests`);
  expect(counts.loaded).toBeGreaterThan(2000);
  expect(counts.refused).toBeGreaterThan(20);
}, 120_000);
