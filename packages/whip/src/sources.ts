/** Sources of a thread of recorders: users who are connected send what they send, all others are synthetic. */
import type { MessagePort } from "node:worker_threads";
import type { ChannelUser } from "@cloud-recording/recorder";
import { syntheticUser } from "@cloud-recording/recorder/synthetic";
import type { Peer } from "./peer.ts";
import { Playout } from "./playout.ts";
import type { Order, Report } from "./protocol.ts";

const playout = new Playout();

/** Connections by their IDs, and by the users who have them. */
const peers = new Map<string, Peer>();
const peerOfUser = new Map<string, Peer>();

/**
 * Time for which a connection that is over stays the source of its user, in milliseconds.
 *
 * What it has sent is played out a moment later, and recordings learn of its end later, too: until then, a synthetic
 * user would be seen in its place.
 */
const lingering = 10_000;

const keyOf = (channel: string, uid: string) => JSON.stringify([channel, uid]);

/** Finds a user in a channel. It may connect and leave at any time. */
export function findUser(uid: string, _recording: string, channel = ""): ChannelUser {
  const key = keyOf(channel, uid);
  const synthetic = syntheticUser(uid);
  return {
    uid,
    video: {
      pictureAt(time, size) {
        const peer = peerOfUser.get(key);
        return peer ? peer.video?.pictureAt(time) : synthetic.video?.pictureAt(time, size);
      },
    },
    audio: {
      mixInto(samples, position) {
        const peer = peerOfUser.get(key);
        (peer ? peer.audio : synthetic.audio)?.mixInto(samples, position);
      },
    },
  };
}

/** Notes the lead of the clock of the recordings, in milliseconds. */
export function keepTime(lead: number): void {
  playout.lead = lead;
}

/** Takes orders, and reports what becomes of them. */
export function connect(port: MessagePort): void {
  const report = (what: Report) => port.postMessage(what);
  port.on("message", (order: Order) => {
    const { id } = order;
    if (order.kind === "offer") void open(order, report);
    else if (order.kind === "restart") void restart(order, report);
    else if (order.kind === "end") peers.get(id)?.close();
    else void peers.get(id)?.addCandidates(order.candidates);
  });
  // It alone keeps no thread from ending.
  port.unref();
}

async function open(
  { id, channel, uid, sdp }: Order & { readonly kind: "offer" },
  report: (what: Report) => void,
): Promise<void> {
  const key = keyOf(channel, uid);
  try {
    // Most threads never have a connection.
    const { Peer } = await import("./peer.ts");
    const peer: Peer = new Peer({
      playout,
      onSends: (sends) => report({ kind: "sends", id, sends }),
      onEnd() {
        peers.delete(id);
        const forget = () => {
          if (peerOfUser.get(key) === peer) peerOfUser.delete(key);
        };
        setTimeout(forget, lingering).unref();
        report({ kind: "ended", id });
      },
    });
    peers.set(id, peer);
    peerOfUser.set(key, peer);
    report({ kind: "answer", id, sdp: await peer.answer(sdp) });
  } catch (error) {
    report({ kind: "refusal", id, message: messageOf(error) });
    peers.get(id)?.close();
  }
}

async function restart(
  { id, credentials, candidates }: Order & { readonly kind: "restart" },
  report: (what: Report) => void,
): Promise<void> {
  const peer = peers.get(id);
  try {
    if (peer === undefined) throw new Error("The connection has ended");
    report({ kind: "answer", id, sdp: await peer.restart(credentials, candidates) });
  } catch (error) {
    report({ kind: "refusal", id, message: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
