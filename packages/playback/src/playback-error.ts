/** What was asked of a playback is not what its recording holds. */
export class PlaybackError extends Error {
  static {
    PlaybackError.prototype.name = "PlaybackError";
  }
}
