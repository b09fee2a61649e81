/** The reason of a signal that is aborted; the signals of older libraries have none. */
export function reasonOf(signal: AbortSignal): unknown {
  return signal.reason ?? AbortSignal.abort().reason;
}
