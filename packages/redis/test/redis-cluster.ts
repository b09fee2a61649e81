import { setTimeout as sleep } from "node:timers/promises";
import { RedisServer } from "./redis-server.ts";

/** Three masters of a cluster on this machine, and a replica of each. */
export class RedisCluster implements AsyncDisposable {
  readonly masters: readonly RedisServer[];
  readonly replicas: readonly RedisServer[];

  private constructor(masters: readonly RedisServer[], replicas: readonly RedisServer[]) {
    this.masters = masters;
    this.replicas = replicas;
  }

  /** Starts one, and waits until all nodes agree that it is well. */
  static async start(): Promise<RedisCluster> {
    const node = () =>
      RedisServer.start(
        ...["--cluster-enabled", "yes", "--cluster-node-timeout", "2000"],
        // A replica is promoted however long a busy machine has kept it from its master.
        ...["--cluster-replica-validity-factor", "0"],
      );
    const nodes = await Promise.all(Array.from({ length: 6 }, node));
    const cluster = new RedisCluster(nodes.slice(0, 3), nodes.slice(3));
    const ranges = ["0 5460", "5461 10922", "10923 16383"];
    for (const [index, master] of cluster.masters.entries()) {
      await master.do(["CLUSTER", "ADDSLOTSRANGE", ...(ranges[index] ?? "").split(" ")]);
      await master.do(["CLUSTER", "SET-CONFIG-EPOCH", String(index + 1)]);
    }
    for (const node of nodes) {
      await nodes[0]?.do(["CLUSTER", "MEET", "127.0.0.1", String(node.port)]);
    }
    const ids = await Promise.all(
      nodes.map(async (node) => String(await node.do(["CLUSTER", "MYID"]))),
    );
    // A node that is met for the first time has an identifier for the moment.
    await cluster.#until(async (node) => {
      const known = String(await node.do(["CLUSTER", "NODES"]));
      return ids.every((id) => known.includes(id)) && !known.includes("handshake");
    });
    for (const [index, replica] of cluster.replicas.entries()) {
      await replica.do(["CLUSTER", "REPLICATE", ids[index] as string]);
    }
    await cluster.#until(async (node) => (await info(node)).includes("cluster_state:ok"));
    // A replica without data is not promoted, and masters vote for one that they know as such.
    for (const replica of cluster.replicas) {
      while (!(await replication(replica)).includes("master_link_status:up")) await sleep(100);
    }
    await cluster.#until(async (node) => {
      return String(await node.do(["CLUSTER", "NODES"])).split("slave ").length === 4;
    });
    return cluster;
  }

  get urls(): string[] {
    return [...this.masters, ...this.replicas].map(({ url }) => url);
  }

  /** The master of a key, and its replica. */
  async holderOf(key: string): Promise<{ master: RedisServer; replica: RedisServer }> {
    const slot = Number(await this.masters[0]?.do(["CLUSTER", "KEYSLOT", key]));
    const index = slot <= 5460 ? 0 : slot <= 10_922 ? 1 : 2;
    return {
      master: this.masters[index] as RedisServer,
      replica: this.replicas[index] as RedisServer,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const nodes = [...this.masters, ...this.replicas];
    await Promise.all(nodes.map((node) => node[Symbol.asyncDispose]()));
  }

  async #until(isGood: (node: RedisServer) => Promise<boolean>): Promise<void> {
    const nodes = [...this.masters, ...this.replicas];
    while (!(await Promise.all(nodes.map(isGood))).every(Boolean)) await sleep(100);
  }
}

async function info(node: RedisServer): Promise<string> {
  return String(await node.do(["CLUSTER", "INFO"]));
}

async function replication(node: RedisServer): Promise<string> {
  return String(await node.do(["INFO", "replication"]));
}

/** Waits until a replica has become a master. */
export async function untilPromoted(replica: RedisServer): Promise<void> {
  while (!String(await replica.do(["ROLE"])).startsWith("master")) await sleep(100);
}
