/**
 * The load generator, a process of its own: so many connections, each with one request at a time.
 * It says when the warm-up is over, and then what it has measured.
 */
import { connect } from "node:net";
import process from "node:process";
import { onAnswer, requestBytes } from "./http-call.ts";
import { percentile } from "./statistics.ts";

/** The order to the load generator. */
export interface LoadOrder {
  readonly port: number;
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  /** Ends the measurement if it comes before the time. */
  readonly requests: number;
}

/** The report of the load generator. */
export type LoadReport =
  | { readonly kind: "warm" }
  | {
      readonly kind: "done";
      readonly requests: number;
      readonly perSecond: number;
      readonly p50Milliseconds: number;
      readonly p99Milliseconds: number;
      /** Answers that were no success. */
      readonly failures: number;
    };

process.once("message", (order: LoadOrder) => load(order));

function load({ port, connections, warmUpSeconds, seconds, requests }: LoadOrder): void {
  const request = requestBytes();
  const warmUntil = performance.now() + warmUpSeconds * 1000;
  const latencies: number[] = [];
  let failures = 0;
  let begin = 0;
  let over = false;

  for (let index = 0; index < connections; index++) {
    const socket = connect(port, "127.0.0.1");
    socket.setNoDelay(true);
    let sent = 0;
    const send = () => {
      sent = performance.now();
      socket.write(request);
    };
    onAnswer(socket, (status) => {
      const now = performance.now();
      if (over) return;
      if (status !== 200) failures++;
      if (begin !== 0) latencies.push(now - sent);
      else if (now > warmUntil) {
        begin = now;
        report({ kind: "warm" });
      }
      if (latencies.length >= requests || (begin !== 0 && now > begin + seconds * 1000))
        finish(now);
      else send();
    });
    socket.once("connect", send);
    socket.once("error", (error) => {
      throw error;
    });
  }

  // A load generator that sleeps has to be woken by the server's every response, which is charged to the server.
  const stayAwake = () => void setImmediate(stayAwake);
  stayAwake();

  function finish(now: number): void {
    over = true;
    const sorted = Float64Array.from(latencies).sort();
    report({
      kind: "done",
      requests: latencies.length,
      perSecond: latencies.length / ((now - begin) / 1000),
      p50Milliseconds: percentile(sorted, 0.5),
      p99Milliseconds: percentile(sorted, 0.99),
      failures,
    });
    process.disconnect();
    process.exit();
  }
}

function report(what: LoadReport): void {
  process.send?.(what);
}
