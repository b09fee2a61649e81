/** A value is not an archive, or the requests of an app are not those of its capture. */
export class PlaybackError extends Error {
  static {
    PlaybackError.prototype.name = "PlaybackError";
  }
}
