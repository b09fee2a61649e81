import type { ScheduledParticipant } from "../../src/channels/participants.ts";
import type { Project } from "../../src/project.ts";

const owner = { customerId: "owner", customerCertificate: "secret" };

type Name = "plain" | "guarded" | "disabledApp" | "strangersApp";

/** The projects of every run. */
export const projects: Record<Name, Project> = {
  plain: { appId: "plain", ...owner },
  guarded: { appId: "guarded", ...owner, appCertificateEnabled: true },
  disabledApp: { appId: "disabled", ...owner, recordingEnabled: false },
  strangersApp: { appId: "strange", customerId: "stranger", customerCertificate: "secret" },
};

/** Channels that are empty at first, and one with people who come and go. */
export const cnames = ["hall", "lobby", "attic"] as const;

/** Users of the lobby: one for good, one for a while. */
export const lobby: readonly ScheduledParticipant[] = [
  { uid: "host" },
  { uid: "guest", video: false, joinsAfter: 4000, leavesAfter: 60_000 },
];

/** UIDs of recorders; some are those of users, too. */
export const recorders = ["900", "901", "guest", "anna"] as const;

/** UIDs of those who join by hand. */
export const users = ["anna", "guest", "900", "host"] as const;

export const startUp = 1500;
export const exitWindow = 2000;
export const beginning: number = Date.UTC(2026, 0, 1);
