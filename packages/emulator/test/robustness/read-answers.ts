import { Buffer } from "node:buffer";
import type { Read } from "./judge.ts";

const headEnd = "\r\n\r\n";

/** Takes apart what a server has sent over one connection. @param methods those of the requests, in their order */
export function readAnswers(bytes: Buffer, methods: readonly string[]): Read[] {
  const answers: Read[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(headEnd, at);
    if (end < 0) throw new Error(`No answer: ${bytes.subarray(at, at + 200)}`);
    const head = bytes.subarray(at, end).toString("latin1");
    const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(head) ?? [];
    if (status === undefined) throw new Error(`No status: ${head}`);
    const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1] ?? "";
    at = end + headEnd.length;
    if (status === "100") continue;
    const isEmpty = methods[answers.length] === "HEAD" || status === "204" || status === "304";
    let text = "";
    if (!isEmpty && header("transfer-encoding") === "chunked") {
      [text, at] = readChunks(bytes, at);
    } else if (!isEmpty) {
      const next = at + Number(header("content-length"));
      text = bytes.subarray(at, next).toString();
      at = next;
    }
    answers.push({ status: Number(status), type: header("content-type"), text });
  }
  return answers;
}

function readChunks(bytes: Buffer, from: number): [string, number] {
  const parts: Buffer[] = [];
  let at = from;
  for (;;) {
    const end = bytes.indexOf("\r\n", at);
    if (end < 0) throw new Error("The last chunk is missing");
    const size = Number.parseInt(bytes.subarray(at, end).toString(), 16);
    at = end + 2 + size + 2;
    if (size === 0) return [Buffer.concat(parts).toString(), at];
    parts.push(bytes.subarray(end + 2, end + 2 + size));
  }
}
