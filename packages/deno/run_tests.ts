/**
 * Runs all tests and all examples of the documentation, which talk to an emulator on a port of its own:
 * `ANYRTC_BASE_URL` says where it is, as it does for everybody who tries the package without an account.
 */
import { createEmulator } from "@cloud-recording/emulator";

const emulator = createEmulator({ startUp: 0, rateLimit: false });
const { appId, customerId, customerCertificate } = emulator.project;
await using server = Deno.serve(
  { hostname: "127.0.0.1", port: 0, onListen() {} },
  (request) => emulator.fetch(request),
);
const command = new Deno.Command(Deno.execPath(), {
  args: [
    "test",
    "--doc",
    "--no-prompt",
    "--unstable-kv",
    "--allow-all",
    ...Deno.args,
  ],
  cwd: new URL(".", import.meta.url),
  env: {
    ANYRTC_APP_ID: appId,
    ANYRTC_CUSTOMER_ID: customerId,
    ANYRTC_CUSTOMER_CERTIFICATE: customerCertificate,
    ANYRTC_BASE_URL: `http://127.0.0.1:${server.addr.port}`,
  },
});
const { code } = await command.spawn().status;
Deno.exitCode = code;
