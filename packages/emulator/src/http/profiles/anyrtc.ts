import { requestContentType } from "../../generated/constants.ts";
import { serviceErrors } from "../../generated/errors.ts";
import type { Profile } from "./profile.ts";

/** The dialect of the reference document. */
export const anyrtc: Profile = {
  echoes: false,
  contentType: `literally ${requestContentType}`,
  isContentType: (value) => value === requestContentType,
  deviations: [],
  refuses: () => false,
  success: (status, body) => ({ Code: status, Body: body }),
  statusOf: (code) => serviceErrors[code].status,
  error: (body) => body,
  listed: (body) => body,
  wrongUid: () => undefined,
  unsupported: () => undefined,
  hasHeaders: false,
  headers: () => ({}),
};
