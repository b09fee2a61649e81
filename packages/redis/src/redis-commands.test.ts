import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RedisServer } from "../test/redis-server.ts";

/** Commands and arguments of the scripts, as `NAME` or `NAME ARGUMENT`. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/redis\.call\(\s*"(\w+)"/g)].map(([, name = ""]) => name);
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts"));
const sources = files
  .filter((name) => !name.endsWith(".test.ts"))
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, "utf8"));

test("scripts use no command that is newer than Redis 6.2", async () => {
  const commands = [...new Set(sources.flatMap(commandsOf))].sort();
  expect(commands).toContain("ZADD");
  await using redis = await RedisServer.start();
  for (const command of commands) {
    const docs = (await redis.do(["COMMAND", "DOCS", command])) as
      | Record<string, unknown>
      | unknown[];
    const text = JSON.stringify(docs);
    const since = /"since",?:?"(\d+)\.(\d+)/.exec(text);
    expect(since, `${command} is not documented`).not.toBeNull();
    const [major, minor] = [Number(since?.[1]), Number(since?.[2])];
    expect(major * 100 + minor, `${command} is of Redis ${major}.${minor}`).toBeLessThanOrEqual(
      602,
    );
  }
});

test("scripts use no function and no option of commands that is newer than Redis 6.2", () => {
  // Of SET, EXPIRE and the like, those that have come with 7.0 and later; and the libraries of functions.
  const newer =
    /redis\.(setresp|REDIS_VERSION|acl_check_cmd|register_function|pcall)\b|"(EXAT|PXAT|IFEQ|FNX|FXX|BYSCORE)"|PEXPIRE",[^)]*"(NX|XX|GT|LT)"/;
  for (const source of sources) expect(source).not.toMatch(newer);
  expect('redis.call("PEXPIRE", key, 5, "NX")').toMatch(newer);
});
