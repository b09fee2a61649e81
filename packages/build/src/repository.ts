/** Address of the repository, without a slash at the end. */
export const repository = "https://github.com/cloud-recording/cloud-recording";

/** Address of the documentation. */
export const documentation = "https://cloud-recording.github.io/cloud-recording/";
