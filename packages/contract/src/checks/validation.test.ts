import { expect, test } from "vitest";
import { withAnswers } from "../../test/deliberate-drift.ts";
import { type NamedCapture, placeOf, readCaptures } from "../capture.ts";
import { parsed } from "../json.ts";
import { type Oracle, oracleOf } from "./oracle.ts";
import { generated, validate } from "./validation.ts";

const captures = await readCaptures();

test("every captured request and response is as the description says", () => {
  expect(validate(captures)).toEqual([]);
  expect(captures.length).toBeGreaterThan(30);
});

/** Exchanges whose bodies a oracle calls other than the capture does. */
function misjudged(oracle: Oracle, captures: readonly NamedCapture[]): string[] {
  return captures.flatMap(({ name, capture }) =>
    capture.log.entries.flatMap((entry, index) => {
      const { request, response, _operation, _violates = [] } = entry;
      const sent = parsed(request.postData?.text);
      const isWrong = _violates.some((one) => one.startsWith("/"));
      const isAllowed = sent === undefined || oracle.request(_operation, sent.value);
      const answer = parsed(response.content.text)?.value;
      return isAllowed !== isWrong && oracle.response(_operation, response.status, answer)
        ? []
        : [placeOf(name, index, entry)];
    }),
  );
}

test("a JSON Schema implementation that knows nothing of our validators agrees", () => {
  expect(misjudged(oracleOf(), captures)).toEqual([]);
});

test("a property of a response that has another name is noticed", () => {
  const changed = withAnswers(captures, ({ status, text }) => ({
    status,
    text: text.replaceAll('"resourceId"', '"resourceID"'),
  }));
  const problems = validate(changed);
  expect(problems.length).toBeGreaterThan(100);
  expect(problems[0]).toContain("`/Body/resourceId` must be present");
  expect(misjudged(oracleOf(), changed)).toHaveLength(problems.length);
});

test("a status that is not documented is noticed", () => {
  const changed = withAnswers(captures, ({ status, text }) => ({
    status: status === 400 ? 409 : status,
    text,
  }));
  const wrong = captures.flatMap(({ capture }) =>
    capture.log.entries.filter(({ response }) => response.status === 400),
  );
  expect(wrong.length).toBeGreaterThan(50);
  expect(validate(changed)).toHaveLength(wrong.length);
  expect(validate(changed)[0]).toContain("status 409 is not documented");
});

test("validators that notice nothing are noticed", () => {
  const lax = { ...generated, request: {} };
  expect(validate(captures, lax)).toContainEqual(
    expect.stringContaining("breaks [], and is meant to break [/cname pattern]"),
  );
});

test("a request that is wrong by accident is noticed", () => {
  const [first] = captures;
  const changed = structuredClone(first) as NamedCapture & {
    capture: {
      log: {
        entries: {
          request: { method: string; url: string; headers: { value: string }[] };
        }[];
      };
    };
  };
  const [one, two, three] = changed.capture.log.entries;
  if (one) one.request.method = "PUT";
  if (two) two.request.url = two.request.url.replace("mode/mix", "mode/Mix");
  for (const header of three?.request.headers ?? []) header.value = header.value.toUpperCase();
  const problems = validate([changed]).join("\n");
  expect(problems).toContain("#1 (PUT acquireResource): the request breaks [route]");
  expect(problems).toContain("the request breaks [route]");
  expect(problems).toContain("content-type");
});
