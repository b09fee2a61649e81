import type { Target } from "./request.ts";

/** Where the emulator that serves this page is, and its first project; undefined if none does. */
export async function emulatorOfPage(): Promise<Partial<Target> | undefined> {
  const page = await fetch(location.pathname, { method: "HEAD" });
  if (page.headers.get("x-emulator") !== "cloud-recording") return undefined;
  const baseUrl = location.origin;
  try {
    const state = await (await fetch("/_emulator")).json();
    const [project] = state.projects as { appId: string; customerId: string }[];
    return { baseUrl, ...(project && { appId: project.appId, customerId: project.customerId }) };
  } catch {
    // Its control surface is off.
    return { baseUrl };
  }
}
