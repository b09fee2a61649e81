// Run by Deno, from `src/checks/replay.test.ts`: replays all captures over sockets and prints the report.
import { CloudRecording } from "@cloud-recording/client";
import { readCaptures } from "../src/capture.ts";
import { replay } from "../src/checks/replay.ts";
import { type Answer, answerTo, optionsFor } from "../src/outcome.ts";

declare const Deno: {
  serve(
    options: { port: number; hostname: string; onListen: () => void },
    answer: (request: Request) => Promise<Response>,
  ): { readonly addr: { readonly port: number }; shutdown(): Promise<void> };
};

let current: Answer;
const options = { port: 0, hostname: "127.0.0.1", onListen: () => {} };
const server = Deno.serve(options, (request) => answerTo(request, current));
const baseUrl = `http://127.0.0.1:${server.addr.port}`;
const report = await replay(await readCaptures(), (entry, answer) => {
  current = answer;
  return new CloudRecording({ ...optionsFor(entry), baseUrl });
});
console.log(JSON.stringify(report));
await server.shutdown();
