import { useEffect, useState } from "preact/hooks";
import type { CallbackDelivery } from "../../src/callbacks/callback-delivery.ts";
import type { ScheduledChange, User } from "../../src/channels/channel.ts";
import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import type { FaultRule } from "../../src/faults/fault-rule.ts";
import type { LogEntry } from "../../src/http/log/log-entry.ts";
import type { Project } from "../../src/project.ts";

/** A channel as the control surface shows it. */
export interface ShownChannel {
  readonly appId: string;
  readonly cname: string;
  readonly participants: readonly User[];
  readonly scheduled: readonly ScheduledChange[];
}

/** State of the emulator, as its events say. */
export interface State {
  /** Lead of the clock over that of this machine in milliseconds, or the moment at which it stands still. */
  readonly clock: { readonly lead: number; readonly frozenAt?: number };
  readonly channels: readonly ShownChannel[];
  readonly recordings: readonly SessionSnapshot[];
  readonly faults: readonly {
    readonly id: string;
    readonly rule: FaultRule;
    readonly matched: number;
    readonly applied: number;
  }[];
  readonly requests: readonly (Omit<LogEntry, "error"> & { readonly error?: string })[];
  /** Callbacks that were sent last, and the origin to which they go; absent if they go nowhere. */
  readonly callbacks: {
    readonly origin?: string;
    readonly deliveries: readonly CallbackDelivery[];
  };
  /** True if files are really made, and if real streams can be sent. */
  readonly media: {
    readonly isMade: boolean;
    readonly isLive: boolean;
    /** True if who sends must have a token. */
    readonly needsToken: boolean;
  };
}

const parts = [
  "clock",
  "channels",
  "recordings",
  "faults",
  "requests",
  "callbacks",
  "media",
] as const;

const empty: State = {
  clock: { lead: 0 },
  channels: [],
  recordings: [],
  faults: [],
  requests: [],
  callbacks: { deliveries: [] },
  media: { isMade: false, isLive: false, needsToken: false },
};

/** The picture of a mix. */
export interface LivePicture {
  readonly sid: string;
  /** JPG in Base64. */
  readonly data: string;
}

/** What the events say. */
export interface Events {
  readonly state: State;
  readonly isConnected: boolean;
  readonly picture: LivePicture | undefined;
}

/**
 * Follows the state by server-sent events. The browser connects again by itself.
 *
 * @param watched `sid` of a mix whose picture is wanted, too
 */
export function useEmulator(watched: string | undefined): Events {
  const [state, setState] = useState(empty);
  const [isConnected, setConnected] = useState(false);
  const [picture, setPicture] = useState<LivePicture>();
  const isVisible = useVisibility();
  const wanted = isVisible ? watched : undefined;
  useEffect(() => {
    const events = new EventSource(wanted === undefined ? "events" : `events?picture=${wanted}`);
    events.onopen = () => setConnected(true);
    events.onerror = () => setConnected(false);
    for (const part of parts) {
      events.addEventListener(part, ({ data }) => {
        setState((before) => ({ ...before, [part]: JSON.parse(data) }));
      });
    }
    events.addEventListener("picture", ({ data }) => setPicture(JSON.parse(data)));
    return () => events.close();
  }, [wanted]);
  return { state, isConnected, picture };
}

/** True while the reader can see the page. */
function useVisibility(): boolean {
  const [isVisible, setVisible] = useState(!document.hidden);
  useEffect(() => {
    const look = () => setVisible(!document.hidden);
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return isVisible;
}

/** Follows the time of the emulator, in milliseconds since the epoch. */
export function useClock({ lead, frozenAt }: State["clock"]): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (frozenAt !== undefined) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [frozenAt]);
  return frozenAt ?? now + lead;
}

/** The projects of the emulator. */
export function useProjects(): readonly Pick<Project, "appId" | "customerId">[] {
  const [projects, setProjects] = useState<readonly Project[]>([]);
  useEffect(() => {
    fetch("./", { headers: { accept: "application/json" } })
      .then((response) => response.json())
      .then((overview) => setProjects(overview.projects))
      .catch(() => {});
  }, []);
  return projects;
}
