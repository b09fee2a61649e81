/** Keeps what the next release is compared with. Part of `npm run release:version`. */
import { keepReleased } from "./released.ts";

await keepReleased();
