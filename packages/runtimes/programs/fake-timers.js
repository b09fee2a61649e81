// Tests with the fake timers of a test runner, written as an app writes them. `rows/test-runners.ts` adds the runner.
import { CloudRecording } from "@cloud-recording/node";
import { advance, fakeTimers, realTimers, test } from "#runner";

const channel = { cname: "room-42", uid: "527841" };
const options = {
  appId: "app",
  customerId: "customer",
  customerCertificate: "certificate",
  retry: false,
};
const answer = JSON.stringify({ Code: 200, Body: { resourceId: "resource" } });
const fetch = async () => new Response(answer, { headers: { "content-type": "application/json" } });
const silentFetch = () => new Promise(() => {});

async function failure(promise) {
  return await promise.then(
    () => "none",
    (error) => error.name,
  );
}

function expect(got, wanted) {
  if (got !== wanted) throw new Error(`got ${got}, expected ${wanted}`);
}

test("a time limit is reached when the fake time has passed", async () => {
  fakeTimers();
  try {
    const cloud = new CloudRecording({ ...options, fetch: silentFetch, timeout: 30_000 });
    const outcome = failure(cloud.acquire(channel));
    await advance(29_000);
    expect(await Promise.race([outcome, Promise.resolve("pending")]), "pending");
    await advance(2000);
    expect(await outcome, "TimeoutError");
  } finally {
    realTimers();
  }
});

test("calls are abandoned, on their way and in the queue", async () => {
  fakeTimers();
  try {
    for (const one of [fetch, silentFetch]) {
      const cloud = new CloudRecording({ ...options, fetch: one });
      for (let count = 0; count < 15; count++) cloud.acquire(channel).catch(() => {});
    }
    await advance(10);
  } finally {
    realTimers();
  }
});

test("the next test is not disturbed", async () => {
  const begin = performance.now();
  const silent = new CloudRecording({ ...options, fetch: silentFetch, timeout: 100 });
  expect(await failure(silent.acquire(channel)), "TimeoutError");
  const cloud = new CloudRecording({ ...options, fetch });
  await Promise.all(Array.from({ length: 12 }, () => cloud.acquire(channel)));
  const seconds = (performance.now() - begin) / 1000;
  if (seconds > 8) throw new Error(`It took ${seconds} seconds`);
});

test("fake timers come again", async () => {
  fakeTimers();
  try {
    const silent = new CloudRecording({ ...options, fetch: silentFetch, timeout: 1000 });
    const outcome = failure(silent.acquire(channel));
    await advance(10_000);
    expect(await outcome, "TimeoutError");
  } finally {
    realTimers();
  }
});
