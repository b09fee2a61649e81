import { gatewayErrors, serviceErrors } from "../generated/errors.ts";
import type { ErrorCatalogue } from "./cloud-recording-error.ts";

/** The texts of the error catalogue; the small bundle leaves them out. */
export const errorCatalogue: ErrorCatalogue = {
  service: serviceErrors,
  gateway: gatewayErrors,
  lost: {
    start:
      "The recording may be running; repeat start with the same resourceId: code 7 means that it runs",
    stop: "The recording may have stopped; repeat stop: code 49 or 404 means that it has",
  },
};
