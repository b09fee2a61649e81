import { expect, test } from "vitest";
import { completeOptions, optionsFromEnvironment } from "./environment.ts";

const environment = {
  ANYRTC_APP_ID: "app",
  ANYRTC_CUSTOMER_ID: "customer",
  ANYRTC_CUSTOMER_CERTIFICATE: "certificate",
  ANYRTC_BASE_URL: "http://127.0.0.1:8720",
  HOME: "/",
};
const all = {
  appId: "app",
  customerId: "customer",
  customerCertificate: "certificate",
  baseUrl: "http://127.0.0.1:8720",
};

test("the environment gives four options, and an empty variable none", () => {
  expect(optionsFromEnvironment(environment)).toEqual(all);
  expect(optionsFromEnvironment({ ...environment, ANYRTC_BASE_URL: "" })).not.toHaveProperty(
    "baseUrl",
  );
});

test.each([
  ["a line feed, as of a file", "app\n"],
  ["a line feed of Windows", "app\r\n"],
  ["blanks", "  app\t"],
  ["quotes, as of `docker --env-file`", '"app"'],
  ["single quotes", "'app'"],
])("a value with %s around it is read without", (_name, value) => {
  const read = optionsFromEnvironment({ ...environment, ANYRTC_APP_ID: value });
  expect(read).toEqual(all);
});

test("a variable of blanks, or of quotes, gives no option", () => {
  for (const value of [" ", "\n", '""']) {
    expect(optionsFromEnvironment({ ANYRTC_APP_ID: value })).toEqual({});
  }
});

test.each([
  ["1", true],
  ["true", true],
  [" YES\n", true],
  ["0", false],
  ["false", false],
  ["off", false],
  ["no", false],
])("ANYRTC_ALLOW_HTTP=%o", (value, allowHttp) => {
  expect(optionsFromEnvironment({ ANYRTC_ALLOW_HTTP: value })).toEqual({ allowHttp });
});

test("options win over the environment, and one that is undefined is not given", () => {
  const given = { appId: "given", baseUrl: undefined, timeout: 5 } as never;
  expect(completeOptions(given, environment)).toEqual({ ...all, appId: "given", timeout: 5 });
});

test("what nobody gives is named, with its variable", () => {
  expect(() => completeOptions({ appId: "app" }, {})).toThrow(
    expect.objectContaining({
      name: "ConfigurationError",
      option: "customerId",
      message:
        "customerId is missing: set this option, or the environment variable ANYRTC_CUSTOMER_ID",
    }),
  );
});
