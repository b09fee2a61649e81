/** What the exit of this process waits for. One listener for all, since Node warns of many. */
const waits = new Set<() => void>();

/** Calls a function when this process exits, without a turn of the event loop. @returns what calls that off */
export function waitAtExit(wait: () => void): () => void {
  if (waits.size === 0) process.on("exit", waitForAll);
  waits.add(wait);
  return () => {
    waits.delete(wait);
    if (waits.size === 0) process.off("exit", waitForAll);
  };
}

function waitForAll(): void {
  for (const wait of waits) wait();
}
