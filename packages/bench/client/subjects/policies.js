/** All policies of the client are on; only its rate limit is so high that nothing waits for it. */
export function optionsFor({ createRateLimiter, memoryRateLimitStore }, baseUrl) {
  const seen = { events: 0 };
  const count = () => {
    seen.events += 1;
  };
  const store = memoryRateLimitStore({ requests: 1_000_000 });
  return {
    baseUrl,
    rateLimiter: createRateLimiter({ store }),
    onRequest: count,
    onResponse: count,
    onRetry: count,
    onWait: count,
    onWarning: count,
  };
}
