import english from "@cloud-recording/openapi/openapi.json" with { type: "json" };
import { type Description, readDescription } from "@cloud-recording/openapi/reader";

/** The description in English, the one that counts. */
export const description: Description = readDescription(english);
