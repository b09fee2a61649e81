/** Far more steps than an answer takes from the transport to its result. */
const steps = 50;

/**
 * Waits for a promise that only other promises keep from settling: no timer, and no I/O.
 *
 * @returns `undefined` if it does not settle then, or if it rejects
 */
export async function settledAtOnce<Result>(promise: Promise<Result>): Promise<Result | undefined> {
  let result: Result | undefined;
  promise.then(
    (value) => {
      result = value;
    },
    () => {},
  );
  for (let step = 0; step < steps && result === undefined; step++) await null;
  return result;
}
