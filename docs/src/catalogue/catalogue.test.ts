import errors from "@cloud-recording/openapi/errors.json";
import { expect, test } from "vitest";
import { gatewayRows, serviceRows } from "./catalogue.ts";

test("the pages list the errors of the catalogue, in both languages", () => {
  for (const language of ["en", "zh-CN"]) {
    expect(serviceRows(language).map(({ key }) => key)).toEqual(Object.keys(errors.service));
    expect(gatewayRows(language).map(({ key }) => key)).toEqual(Object.keys(errors.gateway));
  }
});

test("every error has an anchor of its own", () => {
  const anchors = [...serviceRows("en"), ...gatewayRows("en")].map(({ anchor }) => anchor);
  expect(anchors).toContain("code-433");
  expect(anchors).toContain("gateway-404");
  expect(new Set(anchors).size).toBe(anchors.length);
});
