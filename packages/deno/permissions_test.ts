import assert from "node:assert/strict";
import { run } from "./testdata/run.ts";

const program = "testdata/make_client.ts";
const credentials = { appId: "app", customerId: "customer", customerCertificate: "certificate" };
const variables = {
  ANYRTC_APP_ID: "from-environment",
  ANYRTC_CUSTOMER_ID: "customer",
  ANYRTC_CUSTOMER_CERTIFICATE: "planted-certificate",
  ANYRTC_BASE_URL: "http://127.0.0.1:8720",
};
const allowEnv = `--allow-env=${Object.keys(variables).join(",")}`;
const allowNet = "--allow-net=127.0.0.1:8720";

async function make(flags: string[], options: object = {}): Promise<string> {
  const { output } = await run(program, flags, [JSON.stringify(options)], variables);
  assert(!output.includes("planted"));
  return output;
}

Deno.test("the permissions of the README are all that is needed", async () => {
  assert.equal(await make([allowEnv, allowNet]), "from-environment at http://127.0.0.1:8720");
});

Deno.test("a refused environment is named, with the option and the flag", async () => {
  assert.equal(
    await make([allowNet]),
    `ConfigurationError: appId is missing, and the environment may not be read: set this option, or run with ${allowEnv}`,
  );
  assert.equal(
    await make([allowNet, "--deny-env"], { appId: "app", baseUrl: "http://127.0.0.1:8720" }),
    "ConfigurationError: customerId is missing, and the environment may not be read: set this option, or run with --allow-env=ANYRTC_CUSTOMER_ID,ANYRTC_CUSTOMER_CERTIFICATE",
  );
});

Deno.test("one variable that may not be read is enough to say so, also for the base URL", async () => {
  const others = allowEnv.replace(",ANYRTC_BASE_URL", "");
  assert.match(
    await make([others, allowNet]),
    /^ConfigurationError: baseUrl is missing, and the environment may not be read: /,
  );
});

Deno.test("who gives all credentials needs no environment, but its base URL counts if it may be read", async () => {
  assert.equal(
    await make(["--allow-net=api.agrtc.cn:443"], credentials),
    "app at https://api.agrtc.cn",
  );
  assert.equal(
    await make(["--allow-env=ANYRTC_BASE_URL", allowNet], credentials),
    "app at http://127.0.0.1:8720",
  );
});

Deno.test("a refused network is named before anything is sent, with the flag", async () => {
  assert.equal(
    await make([], credentials),
    "ConfigurationError: api.agrtc.cn:443 may not be reached: run with --allow-net=api.agrtc.cn:443, or set another baseUrl",
  );
  for (const host of ["127.0.0.1:8720", "[::1]:80", "localhost:9"]) {
    assert.equal(
      await make(["--allow-net=api.agrtc.cn"], { ...credentials, baseUrl: `http://${host}` }),
      `ConfigurationError: ${host} may not be reached: run with --allow-net=${host}, or set another baseUrl`,
    );
    assert.match(
      await make([`--allow-net=${host}`], { ...credentials, baseUrl: `http://${host}` }),
      /^app at /,
    );
  }
});
