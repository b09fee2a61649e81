/** Callers that may use the control surface: this machine, everybody who can reach the emulator, or nobody. */
export type ControlSurface = "loopback" | "anywhere" | "off";
