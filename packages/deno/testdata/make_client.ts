// Makes a client of the options that are given as JSON, and prints what came of it.
import { CloudRecording } from "@cloud-recording/deno";

try {
  const { appId, baseUrl } = new CloudRecording(JSON.parse(Deno.args[0] ?? "{}"));
  console.log(`${appId} at ${baseUrl}`);
} catch (error) {
  console.log(String(error));
}
