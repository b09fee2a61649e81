/** Calls a function of the app, and drops what it throws or rejects with: it must not keep a worker from its work. */
export function callListener<Args extends readonly unknown[]>(
  listener: ((...args: Args) => unknown) | undefined,
  ...args: Args
): void {
  try {
    const promise = listener?.(...args) as Partial<Promise<void>> | undefined;
    promise?.catch?.(() => {});
  } catch {}
}
