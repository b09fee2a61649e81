/** Network connection that a request came by. A request within the process has none. */
export interface Connection {
  /** The `Host` header, as it came. */
  readonly authority: string;
  /** Host name or address that the caller asked for, in lower case and without the port. */
  readonly host: string;
  /** True if the caller is on this machine. */
  readonly isLocal: boolean;
}

const connections = new WeakMap<Request, Connection>();

/** Notes how a request came. */
export function noteConnection(request: Request, connection: Connection): void {
  connections.set(request, connection);
}

/** Connection of a request; undefined if it came within the process. */
export function connectionOf(request: Request): Connection | undefined {
  return connections.get(request);
}
