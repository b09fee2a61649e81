import { createEmulator, type Emulator } from "../../src/emulator.ts";
import { operations } from "../../src/generated/operations.ts";
import { type OperationId, operationIds } from "../../src/operation.ts";
import { MemoryDisk } from "../memory-store.ts";
import type { ApiCall, Method, Outcome } from "./api-call.ts";
import { type FaultPlan, mishaps } from "./reference-fault.ts";
import { type Address, type KnownResource, requestOf } from "./request.ts";
import { beginning, exitWindow, lobby, projects, startUp } from "./settings.ts";

/** The operations of a method. */
function operationsOf(method: Method): OperationId[] {
  return operationIds.filter((id) => operations[id].method === method);
}

/** The emulator, and what its caller remembers. */
export class Subject {
  readonly resources: KnownResource[] = [];
  readonly #disk = new MemoryDisk();
  readonly #rateLimit: number | false;
  emulator: Emulator;

  constructor(rateLimit: number | false) {
    this.#rateLimit = rateLimit;
    this.emulator = this.#create();
    this.emulator.clock.set(beginning);
  }

  async send(call: ApiCall, address: Address): Promise<Outcome> {
    const { url, init } = requestOf(call, address);
    const response = await this.emulator.fetch(url, init).catch(() => undefined);
    if (response === undefined) return "lost";
    const { Code, Body, code, message, reason, ...rest } = await response.json();
    const { status } = response;
    const isSound = code === undefined ? reason === undefined : typeof reason === "string";
    if (!isSound || Object.keys(rest).length > 0 || (Body && Code !== status)) {
      throw new Error(`The answer to ${call.method} is not one of the service`);
    }
    if (Body && call.method === "acquire") this.resources.push({ resourceId: Body.resourceId });
    if (Body && call.method === "start") {
      const known = this.resources.find(({ resourceId }) => resourceId === address.resourceId);
      if (known) known.sid = Body.sid;
    }
    const recorder = call.method === "query" ? Body?.serverResponse.status : undefined;
    return {
      status,
      ...(code !== undefined && { code }),
      ...(message !== undefined && { message }),
      ...(recorder !== undefined && { recorder }),
    };
  }

  fail({ mishap, method, nth, times }: FaultPlan): void {
    this.emulator.faults.add({
      ...mishaps[mishap],
      times,
      ...(method !== undefined && { operation: operationsOf(method) }),
      ...(nth !== undefined && { nth }),
    });
  }

  restart(): void {
    this.emulator.close();
    this.emulator = this.#create();
  }

  #create(): Emulator {
    return createEmulator({
      projects: Object.values(projects),
      participants: "none",
      channels: { lobby },
      startUp,
      exitWindow,
      rateLimit: this.#rateLimit,
      requestLog: 0,
      now: () => 0,
      store: this.#disk.open(),
    });
  }
}
