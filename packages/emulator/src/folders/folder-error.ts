/** A folder cannot be used. */
export class FolderError extends Error {
  override readonly name = "FolderError";
}
