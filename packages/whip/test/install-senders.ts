import { installMissing, isMissing } from "@cloud-recording/build/debian-packages";

/** Python of the system, for which the packages are. */
export const python = "/usr/bin/python3";

/** Brings aiortc if it is missing. */
export default function setup(): void {
  if (isMissing(python, ["-c", "import aiortc"])) installMissing(["aiortc"], ["python3-aiortc"]);
}
