import type {
  AcquireRequest,
  StartIndividualRequest,
  StartMixRequest,
  StopRequest,
  UpdateLayoutRequest,
  UpdateRequest,
} from "../generated/schema.ts";

/** A request body without `clientRequest` is tolerated (AMB-35). */
type Tolerated<Request extends { clientRequest: object }> = Omit<Request, "clientRequest"> &
  Partial<Pick<Request, "clientRequest">>;

/** The request bodies that the service accepts, by operation. */
export interface Requests {
  acquireResource: Tolerated<AcquireRequest>;
  startMixRecording: StartMixRequest;
  startIndividualRecording: StartIndividualRequest;
  updateSubscription: UpdateRequest;
  updateLayout: UpdateLayoutRequest;
  stopRecording: Tolerated<StopRequest>;
}

/** Operations whose requests have a body. */
export type BodyOperation = keyof Requests;
