import { installMissing, isMissing } from "@cloud-recording/build/debian-packages";

/** Brings the Redis server if it is missing. */
export default function setup(): void {
  if (isMissing("redis-server")) installMissing(["redis-server"], ["redis-server"]);
}
