/** Product of a recording: HLS files, JPG snapshots, or videos of Alibaba Cloud VoD. */
export type Output = "files" | "snapshots" | "vod";
