import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { once } from "node:events";

/** What happens to packets, each way. */
export interface Impairment {
  /** Share of the packets that are lost, from 0 to 1. */
  readonly loss: number;
  /** Delay of all packets in milliseconds, 0 by default. */
  readonly delay?: number | undefined;
  /** Longest delay on top of that in milliseconds; each packet has one of its own, so they overtake each other. */
  readonly jitter: number;
}

/** A network between a sender and the receiver of its packets, which loses and delays them. */
export class LossyNetwork {
  readonly #socket: Socket;
  readonly #receiver: number;
  readonly #random: () => number;
  #sender: RemoteInfo | undefined;
  #packets = 0;
  #lost = 0;
  #isClosed = false;
  impairment: Impairment = { loss: 0, jitter: 0 };

  private constructor(socket: Socket, receiver: number, random: () => number) {
    this.#socket = socket;
    this.#receiver = receiver;
    this.#random = random;
    socket.on("message", (packet, from) => this.#take(packet, from));
  }

  /** Opens it before a port of this machine. @param random returns numbers from 0 to 1 */
  static async open(receiver: number, random: () => number): Promise<LossyNetwork> {
    const socket = createSocket("udp4");
    socket.bind(0, "127.0.0.1");
    await once(socket, "listening");
    return new LossyNetwork(socket, receiver, random);
  }

  /** Port to which the sender sends. */
  get port(): number {
    return this.#socket.address().port;
  }

  /** Packets that came, and those of them that were lost. */
  get counts(): { readonly packets: number; readonly lost: number } {
    return { packets: this.#packets, lost: this.#lost };
  }

  close(): void {
    this.#isClosed = true;
    this.#socket.close();
  }

  #take(packet: Buffer, from: RemoteInfo): void {
    const isBack = from.port === this.#receiver;
    if (!isBack) this.#sender = from;
    const to = isBack ? this.#sender?.port : this.#receiver;
    if (to === undefined) return;
    const { loss, delay = 0, jitter } = this.impairment;
    this.#packets++;
    if (this.#random() < loss) {
      this.#lost++;
      return;
    }
    const send = () => {
      if (!this.#isClosed) this.#socket.send(packet, to, "127.0.0.1", () => {});
    };
    if (delay + jitter === 0) send();
    else setTimeout(send, delay + this.#random() * jitter).unref();
  }
}
