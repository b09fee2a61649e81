/** Users whose streams of one kind are subscribed. */
export type Selection =
  | "all"
  | "none"
  | { readonly only: readonly string[] }
  | { readonly except: readonly string[] };

/** Users whose audio and video are subscribed. */
export interface Subscription {
  readonly audio: Selection;
  readonly video: Selection;
}

/** True if a selection includes a user. */
export function selects(selection: Selection, uid: string): boolean {
  if (selection === "all") return true;
  if (selection === "none") return false;
  return "only" in selection ? selection.only.includes(uid) : !selection.except.includes(uid);
}
