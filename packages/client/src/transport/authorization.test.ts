import { expect, test } from "vitest";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { basicAuthorization } from "./authorization.ts";

test("credentials are sent as RFC 7617 says, in UTF-8", () => {
  expect(basicAuthorization("Aladdin", "open sesame")).toBe("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  expect(basicAuthorization("test", "123£")).toBe("Basic dGVzdDoxMjPCow==");
  expect(basicAuthorization("客户", "证书")).toBe("Basic 5a6i5oi3OuivgeS5pg==");
});

test("a Customer ID with a colon is refused without showing it", () => {
  expect(() => basicAuthorization("a:b", "c")).toThrow(ConfigurationError);
  expect(() => basicAuthorization("a:b", "c")).toThrow("customerId must not contain a colon");
});
