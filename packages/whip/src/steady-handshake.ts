import type { DtlsSocket, RTCDtlsTransport } from "werift";
import { HandshakeFragments } from "./handshake-fragments.ts";

type Message = Parameters<DtlsSocket["handleFragmentHandshake"]>[0][number];

/** Types of messages of a handshake (RFC 6347, 4.3.2) that ask for the last answer again when they come again. */
const clientHello = 1;
const finished = 20;

/** Lets the handshakes of a transport succeed on a bad network, and with a sender that gets little time. */
export function makeHandshakeSteady(transport: RTCDtlsTransport): void {
  transport.onStateChange.subscribe((state) => {
    // It makes the socket right after it has said so.
    if (state === "connecting") queueMicrotask(() => transport.dtls && steady(transport.dtls));
  });
}

/**
 * Hands the messages of a handshake on in their order, each of them whole and once (RFC 6347, 4.2.2).
 *
 * The library takes them as they come: one that comes twice, late or after a later one ends the connection.
 * The other side sends a message again if no answer has come within a second or less, so all of that is usual.
 */
function steady(dtls: DtlsSocket): void {
  const handle = dtls.onHandleHandshakes;
  const waiting = new Map<number, Message>();
  const fragments = new HandshakeFragments<Message>();
  let next = 0;

  dtls.handleFragmentHandshake = (messages) =>
    messages.flatMap((message) => fragments.add(message, next));

  dtls.onHandleHandshakes = async (messages) => {
    const due: Message[] = [];
    for (const message of messages) {
      if (message.message_seq >= next) waiting.set(message.message_seq, message);
      else if (asksAgain(dtls, message)) due.push(message);
    }
    for (let message = waiting.get(next); message; message = waiting.get(next)) {
      waiting.delete(next++);
      due.push(message);
    }
    await Promise.all(due.map((message) => handle([message])));
  };
}

/** True for a message that has come before, and whose answer may be lost. */
function asksAgain({ dtls, connected }: DtlsSocket, { msg_type, message_seq }: Message): boolean {
  if (msg_type === finished) return dtls.flight === 6;
  // A first greeting makes new keys, so it must not be taken any more when the second one has come.
  if (msg_type === clientHello) return !connected && dtls.flight === (message_seq === 0 ? 2 : 4);
  return false;
}
