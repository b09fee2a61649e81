// Generated from openapi/ by `npm run generate`. Do not edit.

/** The methods of the service, by path. */
export interface paths {
  /** Acquire a resource ID. */
  readonly "/v1/apps/{appid}/cloud_recording/acquire": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Acquire a resource ID
     * @description Gets the resource ID that a recording needs to start.
     *     It serves one recording and is valid for five minutes.
     */
    readonly post: operations["acquireResource"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  /** Start a mix recording. */
  readonly "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/mix/start": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Start a mix recording
     * @description Records the subscribed streams into one audio-video file.
     *     The resource ID must be at most five minutes old and is used up by this call.
     *     The recording is not safely running until `query` tells status 4 or 5.
     */
    readonly post: operations["startMixRecording"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  /** Start an individual recording. */
  readonly "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/individual/start": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Start an individual recording
     * @description Records every subscribed UID into files of its own, or takes snapshots of it.
     *     The resource ID must be at most five minutes old and is used up by this call.
     *     The recording is not safely running until `query` tells status 4 or 5.
     */
    readonly post: operations["startIndividualRecording"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  /** Update the subscription lists. */
  readonly "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode that `start` was called with.
         * @example mix
         */
        readonly mode: components["parameters"]["Mode"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Update the subscription lists
     * @description Changes whose streams are subscribed, at any time during the recording.
     *     Every call overrides the previous lists as a whole.
     */
    readonly post: operations["updateSubscription"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  /** Update the composite layout. */
  readonly "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/mix/updateLayout": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Update the composite layout
     * @description Changes the layout of a mix recording, at any time during the recording.
     *     Every call overrides the previous layout: a member that is left out returns to its default.
     */
    readonly post: operations["updateLayout"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  /** Query the state of a recording. */
  readonly "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/query": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode that `start` was called with.
         * @example mix
         */
        readonly mode: components["parameters"]["Mode"];
      };
      readonly cookie?: never;
    };
    /**
     * Query the state of a recording
     * @description Tells the state of a running recording and its files.
     *     It is valid only within the session: it answers 404 if the recording failed to start or has ended, and often so in the first seconds after `start`.
     *     Send the `Content-type` header `application/json;charset=utf-8` here too.
     */
    readonly get: operations["queryRecording"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  /** Stop a recording. */
  readonly "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/stop": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode that `start` was called with.
         * @example mix
         */
        readonly mode: components["parameters"]["Mode"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Stop a recording
     * @description Makes the recorder leave the channel and ends the recording; the answer tells the files and their upload state.
     *     It may take some seconds.
     *     To record again, acquire a new resource ID.
     */
    readonly post: operations["stopRecording"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
/** What the methods have in common. */
export interface components {
  /** Bodies and their parts. */
  schemas: {
    /**
     * App ID
     * @description The App ID of your project.
     */
    readonly AppId: string;
    /**
     * Channel name
     * @description Name of the channel to record, the same in every call of one recording.
     *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
     * @example httpClient463224
     */
    readonly ChannelName: string;
    /**
     * UID of the recorder
     * @description The UID that the recording service uses inside the channel; it identifies this recording service.
     *     It is unique among the users of the channel and its parallel recordings, and the same in every call of one recording.
     * @example 527841
     */
    readonly RecorderUid: string;
    /**
     * Acquire settings
     * @description How long the recording may be controlled through this API. An empty object is valid.
     */
    readonly AcquireClientRequest: {
      /**
       * Format: int32
       * @description How many hours this API may be called for the recording, counted from its successful start.
       *     After that `query`, `update`, `updateLayout` and `stop` are refused.
       * @default 72
       * @example 24
       */
      readonly resourceExpiredHour?: number | undefined;
    };
    /**
     * Acquire request
     * @description Names the channel to record and the recorder.
     */
    readonly AcquireRequest: {
      /**
       * @description Name of the channel to record, the same in every call of one recording.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description The UID that the recording service uses inside the channel; it identifies this recording service.
       *     It is unique among the users of the channel and its parallel recordings, and the same in every call of one recording.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description How long the recording may be controlled through this API. An empty object is valid. */
      readonly clientRequest: components["schemas"]["AcquireClientRequest"];
    };
    /**
     * Status code
     * Format: int32
     * @description The response status code; it repeats the HTTP status of a success.
     * @example 200
     */
    readonly StatusCode: number;
    /**
     * Resource ID
     * @description The resource ID that cloud recording uses, an opaque string.
     *     It serves one recording and must be used by `start` within five minutes.
     * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
     */
    readonly ResourceId: string;
    /**
     * Resource
     * @description The resource that a recording needs to start.
     */
    readonly Resource: {
      /**
       * @description The resource ID that cloud recording uses, an opaque string.
       *     It serves one recording and must be used by `start` within five minutes.
       */
      readonly resourceId: components["schemas"]["ResourceId"];
    };
    /**
     * Acquire answer
     * @description Success answer of `acquire`.
     */
    readonly ResourceEnvelope: {
      /** @description The response status code; it repeats the HTTP status of a success. */
      readonly Code: components["schemas"]["StatusCode"];
      /** @description The resource that a recording needs to start. */
      readonly Body: components["schemas"]["Resource"];
    };
    /**
     * Error code
     * Format: int32
     * @description Code of an error of the recording service. Only the common codes are listed. Other values may appear.
     *     - `2`: A parameter is illegal.
     *     - `7`: Recording is already in progress.
     *     - `8`: The HTTP request is malformed.
     *     - `49`: The recording has already been stopped.
     *     - `53`: A recording with the same parameters is already in progress.
     *     - `62`: Cloud recording is not enabled for the App ID.
     *     - `65`: The network of the service was unsteady.
     *     - `404`: The recording was not found.
     *     - `432`: A parameter does not match the resource ID.
     *     - `433`: The resource ID has expired.
     *     - `435`: No file was recorded.
     *     - `501`: The recording service is exiting.
     *     - `1001`: The resource ID cannot be decrypted.
     *     - `1003`: The App ID or the recording ID does not match the resource ID.
     *     - `1013`: The channel name is illegal.
     *     - `1028`: A parameter of `updateLayout` is wrong.
     * @example 433
     */
    readonly ErrorCode:
      | 2
      | 7
      | 8
      | 49
      | 53
      | 62
      | 65
      | 404
      | 432
      | 433
      | 435
      | 501
      | 1001
      | 1003
      | 1013
      | 1028
      | (number & {});
    /**
     * Reason
     * @description What went wrong, in the words of the service.
     * @example resource ID expired
     */
    readonly Reason: string;
    /**
     * Service error
     * @description An error of the recording service. The code decides; the HTTP status comes second.
     */
    readonly ServiceError: {
      /**
       * @description Code of an error of the recording service. Only the common codes are listed. Other values may appear.
       *     - `2`: A parameter is illegal.
       *     - `7`: Recording is already in progress.
       *     - `8`: The HTTP request is malformed.
       *     - `49`: The recording has already been stopped.
       *     - `53`: A recording with the same parameters is already in progress.
       *     - `62`: Cloud recording is not enabled for the App ID.
       *     - `65`: The network of the service was unsteady.
       *     - `404`: The recording was not found.
       *     - `432`: A parameter does not match the resource ID.
       *     - `433`: The resource ID has expired.
       *     - `435`: No file was recorded.
       *     - `501`: The recording service is exiting.
       *     - `1001`: The resource ID cannot be decrypted.
       *     - `1003`: The App ID or the recording ID does not match the resource ID.
       *     - `1013`: The channel name is illegal.
       *     - `1028`: A parameter of `updateLayout` is wrong.
       */
      readonly code: components["schemas"]["ErrorCode"];
      /** @description What went wrong, in the words of the service. */
      readonly reason?: components["schemas"]["Reason"] | undefined;
    };
    /**
     * Gateway message
     * @description What the gateway says. Only the common messages are listed. Other values may appear.
     *     - `invalid appid`: The App ID is invalid.
     *     - `no Route matched with those values`: No such URL or method.
     *     - `Invalid authentication credentials`: The credentials were refused.
     *     - `API rate limit exceeded`: Too many requests.
     * @example Invalid authentication credentials
     */
    readonly GatewayMessage:
      | "invalid appid"
      | "no Route matched with those values"
      | "Invalid authentication credentials"
      | "API rate limit exceeded"
      | (string & {});
    /**
     * Error
     * @description Either an error of the recording service, with `code` and `reason`, or one of the gateway in front of it, with `message`.
     */
    readonly ErrorAnswer: {
      /**
       * @description Code of an error of the recording service. Only the common codes are listed. Other values may appear.
       *     - `2`: A parameter is illegal.
       *     - `7`: Recording is already in progress.
       *     - `8`: The HTTP request is malformed.
       *     - `49`: The recording has already been stopped.
       *     - `53`: A recording with the same parameters is already in progress.
       *     - `62`: Cloud recording is not enabled for the App ID.
       *     - `65`: The network of the service was unsteady.
       *     - `404`: The recording was not found.
       *     - `432`: A parameter does not match the resource ID.
       *     - `433`: The resource ID has expired.
       *     - `435`: No file was recorded.
       *     - `501`: The recording service is exiting.
       *     - `1001`: The resource ID cannot be decrypted.
       *     - `1003`: The App ID or the recording ID does not match the resource ID.
       *     - `1013`: The channel name is illegal.
       *     - `1028`: A parameter of `updateLayout` is wrong.
       */
      readonly code?: components["schemas"]["ErrorCode"] | undefined;
      /** @description What went wrong, in the words of the service. */
      readonly reason?: components["schemas"]["Reason"] | undefined;
      /**
       * @description What the gateway says. Only the common messages are listed. Other values may appear.
       *     - `invalid appid`: The App ID is invalid.
       *     - `no Route matched with those values`: No such URL or method.
       *     - `Invalid authentication credentials`: The credentials were refused.
       *     - `API rate limit exceeded`: Too many requests.
       */
      readonly message?: components["schemas"]["GatewayMessage"] | undefined;
    };
    /**
     * Gateway error
     * @description An error of the gateway in front of the recording service.
     */
    readonly GatewayError: {
      /**
       * @description What the gateway says. Only the common messages are listed. Other values may appear.
       *     - `invalid appid`: The App ID is invalid.
       *     - `no Route matched with those values`: No such URL or method.
       *     - `Invalid authentication credentials`: The credentials were refused.
       *     - `API rate limit exceeded`: Too many requests.
       */
      readonly message: components["schemas"]["GatewayMessage"];
    };
    /**
     * Channel token
     * Format: password
     * @description The dynamic key that authenticates the recorder in the channel.
     *     Give it if App Certificate is enabled for your project.
     * @example <token if any>
     */
    readonly Token: string;
    /**
     * UID
     * @description ID of a user in the channel, always a string.
     * @example 527841
     */
    readonly Uid: string;
    /**
     * UIDs to subscribe
     * @description 1 to 32 UIDs, or `#allstream#` alone for all UIDs.
     * @example [
     *       "123",
     *       "456"
     *     ]
     * @example [
     *       "#allstream#"
     *     ]
     */
    readonly SubscribeUids: readonly components["schemas"]["Uid"][];
    /**
     * UIDs not to subscribe
     * @description 1 to 32 UIDs.
     * @example [
     *       "444",
     *       "555",
     *       "666"
     *     ]
     */
    readonly UnSubscribeUids: readonly components["schemas"]["Uid"][];
    /**
     * Channel scenario
     * @description Channel scenario. It must agree with the setting of the anyRTC Native or Web SDK, otherwise problems may occur.
     *     - `0`: Communication scenario (default).
     *     - `1`: Live broadcast scenario.
     * @default 0
     * @example 0
     * @enum {integer}
     */
    readonly ChannelType: 0 | 1;
    /**
     * Subscribed stream types
     * @description Type of the media streams to subscribe.
     *     - `0`: Audio only.
     *     - `1`: Video only.
     *     - `2`: Audio and video (default).
     * @default 2
     * @example 2
     * @enum {integer}
     */
    readonly StreamTypes: 0 | 1 | 2;
    /**
     * Decryption scheme
     * @description Decryption scheme.
     *     Set it if the channel is encrypted; it must agree with the encryption scheme of the channel.
     *     - `0`: None (default).
     *     - `1`: AES128XTS.
     *     - `2`: AES128ECB.
     *     - `3`: AES256XTS.
     * @default 0
     * @example 0
     * @enum {integer}
     */
    readonly DecryptionMode: 0 | 1 | 2 | 3;
    /**
     * Subscribed video stream
     * @description Which video stream to subscribe if a user of the channel has turned on dual-stream mode.
     *     - `0`: The large stream, with high resolution and high bitrate (default).
     *     - `1`: The small stream, with low resolution and low bitrate.
     * @default 0
     * @example 0
     * @enum {integer}
     */
    readonly VideoStreamType: 0 | 1;
    /**
     * Longest idle time
     * Format: int64
     * @description Longest idle time of the channel, in seconds; the recorder exits by itself when the channel has no users for longer.
     *     In the communication scenario, users who send no stream count as users.
     *     In the live broadcast scenario, an audience without a host does not.
     * @default 30
     * @example 30
     */
    readonly MaxIdleTime: number;
    /**
     * Expected number of UIDs
     * @description Estimated peak number of subscribed UIDs; a UID in the audio list and in the video list counts once.
     *     Required in individual mode.
     *     - `0`: 1 to 2 UIDs.
     *     - `1`: 3 to 7 UIDs.
     *     - `2`: 8 to 12 UIDs.
     *     - `3`: 13 to 17 UIDs.
     * @example 0
     * @enum {integer}
     */
    readonly SubscribeUidGroup: 0 | 1 | 2 | 3;
    /**
     * Subscription settings of both modes
     * @description What the recorder subscribes to, in either mode.
     */
    readonly RecordingConfigBase: {
      /**
       * @description Channel scenario. It must agree with the setting of the anyRTC Native or Web SDK, otherwise problems may occur.
       *     - `0`: Communication scenario (default).
       *     - `1`: Live broadcast scenario.
       * @default 0
       */
      readonly channelType?: components["schemas"]["ChannelType"] | undefined;
      /**
       * @description Type of the media streams to subscribe.
       *     - `0`: Audio only.
       *     - `1`: Video only.
       *     - `2`: Audio and video (default).
       * @default 2
       */
      readonly streamTypes?: components["schemas"]["StreamTypes"] | undefined;
      /**
       * @description Decryption scheme.
       *     Set it if the channel is encrypted; it must agree with the encryption scheme of the channel.
       *     - `0`: None (default).
       *     - `1`: AES128XTS.
       *     - `2`: AES128ECB.
       *     - `3`: AES256XTS.
       * @default 0
       */
      readonly decryptionMode?: components["schemas"]["DecryptionMode"] | undefined;
      /**
       * Format: password
       * @description The decryption password. Required if `decryptionMode` is 1, 2 or 3, and not allowed otherwise.
       * @example xxxxxx
       */
      readonly secret?: string | undefined;
      /**
       * @description Which video stream to subscribe if a user of the channel has turned on dual-stream mode.
       *     - `0`: The large stream, with high resolution and high bitrate (default).
       *     - `1`: The small stream, with low resolution and low bitrate.
       * @default 0
       */
      readonly videoStreamType?: components["schemas"]["VideoStreamType"] | undefined;
      /**
       * @description Longest idle time of the channel, in seconds; the recorder exits by itself when the channel has no users for longer.
       *     In the communication scenario, users who send no stream count as users.
       *     In the live broadcast scenario, an audience without a host does not.
       * @default 30
       */
      readonly maxIdleTime?: components["schemas"]["MaxIdleTime"] | undefined;
      /**
       * @description Estimated peak number of subscribed UIDs; a UID in the audio list and in the video list counts once.
       *     Required in individual mode.
       *     - `0`: 1 to 2 UIDs.
       *     - `1`: 3 to 7 UIDs.
       *     - `2`: 8 to 12 UIDs.
       *     - `3`: 13 to 17 UIDs.
       */
      readonly subscribeUidGroup?: components["schemas"]["SubscribeUidGroup"] | undefined;
    } & ((
      | {
          /**
           * @description The UIDs whose audio streams are subscribed.
           *     Without this list and `unSubscribeAudioUids`, all audio is subscribed, or none if there is a video list.
           */
          readonly subscribeAudioUids?: components["schemas"]["SubscribeUids"] | undefined;
          readonly unSubscribeAudioUids?: undefined;
        }
      | {
          readonly subscribeAudioUids?: undefined;
          /** @description The UIDs whose audio streams are not subscribed; those of all other UIDs are. */
          readonly unSubscribeAudioUids?: components["schemas"]["UnSubscribeUids"] | undefined;
        }
    ) &
      (
        | {
            /**
             * @description The UIDs whose video streams are subscribed.
             *     Without this list and `unSubscribeVideoUids`, all video is subscribed, or none if there is an audio list.
             */
            readonly subscribeVideoUids?: components["schemas"]["SubscribeUids"] | undefined;
            readonly unSubscribeVideoUids?: undefined;
          }
        | {
            readonly subscribeVideoUids?: undefined;
            /** @description The UIDs whose video streams are not subscribed; those of all other UIDs are. */
            readonly unSubscribeVideoUids?: components["schemas"]["UnSubscribeUids"] | undefined;
          }
      ));
    /**
     * Audio profile
     * @description Sample rate, encoding, channel count and bitrate of the output audio. Available in mix mode only.
     *     - `0`: 48 kHz sample rate, music encoding, mono, about 48 Kbps (default).
     *     - `1`: 48 kHz sample rate, music encoding, mono, about 128 Kbps.
     *     - `2`: 48 kHz sample rate, music encoding, stereo, about 192 Kbps.
     * @default 0
     * @example 0
     * @enum {integer}
     */
    readonly AudioProfile: 0 | 1 | 2;
    /**
     * Background colour
     * @description Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
     * @default #000000
     * @example #FF0000
     */
    readonly BackgroundColor: string;
    /**
     * Floating or adaptive layout
     * @description A preset layout that needs no further settings.
     */
    readonly PresetLayout: {
      /**
       * @description Composite video layout.
       *     - `0`: Floating layout (default). The first user who joined fills the whole canvas; the others are small windows in rows from the bottom up, at most 4 rows of 4. At most 17 windows.
       *     - `1`: Adaptive layout. All windows have the same size, which depends on the number of users. At most 17 windows.
       * @default 0
       * @example 1
       * @enum {integer}
       */
      readonly mixedVideoLayout?: 0 | 1 | undefined;
      /**
       * @description Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
       * @default #000000
       */
      readonly backgroundColor?: components["schemas"]["BackgroundColor"] | undefined;
      readonly maxResolutionUid?: undefined;
      readonly layoutConfig?: undefined;
    };
    /**
     * Vertical layout
     * @description One user is large on the left, the others are small on the right.
     */
    readonly VerticalLayout: {
      /**
       * @description Composite video layout.
       *     - `2`: Vertical layout. One user is the large window on the left; the others are small windows stacked on the right, at most 2 columns of 8. At most 17 windows.
       * @example 2
       * @constant
       */
      readonly mixedVideoLayout: 2;
      /** @description The user in the large window. Without it, the user who joined first. */
      readonly maxResolutionUid?: components["schemas"]["Uid"] | undefined;
      /**
       * @description Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
       * @default #000000
       */
      readonly backgroundColor?: components["schemas"]["BackgroundColor"] | undefined;
      readonly layoutConfig?: undefined;
    };
    /**
     * User window
     * @description Place and look of the window of one user. Positions and sizes are fractions of the canvas, never pixels.
     */
    readonly LayoutWindow: {
      /** @description The user to show in this window. Without it, windows are given to users in the order in which they join. */
      readonly uid?: components["schemas"]["Uid"] | undefined;
      /**
       * @description Relative horizontal position of the top-left corner. 0.0 is the left end, 1.0 the right end.
       * @example 0.1
       */
      readonly x_axis: number;
      /**
       * @description Relative vertical position of the top-left corner. 0.0 is the top, 1.0 the bottom.
       * @example 0.1
       */
      readonly y_axis: number;
      /**
       * @description Relative width of the window.
       * @example 0.5
       */
      readonly width: number;
      /**
       * @description Relative height of the window.
       * @example 0.5
       */
      readonly height: number;
      /**
       * @description Opacity of the image. 0.0 is transparent, 1.0 opaque.
       * @default 1
       * @example 1
       */
      readonly alpha?: number | undefined;
      /**
       * @description How the video fits its window.
       *     - `0`: Crop mode (default). The video is scaled until it fills the window; what does not fit is cropped or stretched.
       *     - `1`: Fit mode. The video is scaled until it fits inside the window; black bars fill the rest.
       * @default 0
       * @example 1
       * @enum {integer}
       */
      readonly render_mode?: 0 | 1 | undefined;
    };
    /**
     * Custom layout
     * @description You place every window yourself.
     */
    readonly CustomLayout: {
      /**
       * @description Composite video layout.
       *     - `3`: Custom layout, defined by `layoutConfig`.
       * @example 3
       * @constant
       */
      readonly mixedVideoLayout: 3;
      /** @description One element for each user window, at most 17. */
      readonly layoutConfig: readonly components["schemas"]["LayoutWindow"][];
      /**
       * @description Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
       * @default #000000
       */
      readonly backgroundColor?: components["schemas"]["BackgroundColor"] | undefined;
      readonly maxResolutionUid?: undefined;
    };
    /**
     * Composite layout
     * @description How the pictures of the users are arranged on the canvas.
     *     A member that is left out takes its default, also in `updateLayout`.
     */
    readonly Layout:
      | components["schemas"]["PresetLayout"]
      | components["schemas"]["VerticalLayout"]
      | components["schemas"]["CustomLayout"];
    /**
     * Video transcoding settings
     * @description Size, frame rate, bitrate and layout of the mixed video. Available in mix mode only.
     *     Without this object the video has 360 × 640 pixels, 15 fps and 500 Kbps.
     */
    readonly TranscodingConfig: {
      /**
       * Format: int32
       * @description Width of the video, in pixels. Width × height must not exceed 1920 × 1080.
       * @example 360
       */
      readonly width: number;
      /**
       * Format: int32
       * @description Height of the video, in pixels. Width × height must not exceed 1920 × 1080.
       * @example 640
       */
      readonly height: number;
      /**
       * Format: int32
       * @description Frame rate of the video, in frames per second.
       * @example 15
       */
      readonly fps: number;
      /**
       * Format: int32
       * @description Bitrate of the video, in Kbps.
       * @example 500
       */
      readonly bitrate: number;
    } & components["schemas"]["Layout"];
    /**
     * Subscription settings of a mix recording
     * @description What the recorder subscribes to, and how it mixes the streams.
     */
    readonly MixRecordingConfig: components["schemas"]["RecordingConfigBase"] & {
      /**
       * @description Sample rate, encoding, channel count and bitrate of the output audio. Available in mix mode only.
       *     - `0`: 48 kHz sample rate, music encoding, mono, about 48 Kbps (default).
       *     - `1`: 48 kHz sample rate, music encoding, mono, about 128 Kbps.
       *     - `2`: 48 kHz sample rate, music encoding, stereo, about 192 Kbps.
       * @default 0
       */
      readonly audioProfile?: components["schemas"]["AudioProfile"] | undefined;
      /**
       * @description Size, frame rate, bitrate and layout of the mixed video. Available in mix mode only.
       *     Without this object the video has 360 × 640 pixels, 15 fps and 500 Kbps.
       */
      readonly transcodingConfig?: components["schemas"]["TranscodingConfig"] | undefined;
    };
    /**
     * Settings of the recorded files
     * @description Not allowed together with `snapshotConfig`.
     */
    readonly RecordingFileConfig: {
      /**
       * @description Type of the recorded video files. Only HLS is supported, which gives M3U8 and TS files.
       * @default [
       *       "hls"
       *     ]
       * @example [
       *       "hls"
       *     ]
       */
      readonly avFileType?: readonly "hls"[] | undefined;
    };
    /**
     * File name prefix
     * @description Folders of the files in the bucket: `["directory1", "directory2"]` gives `directory1/directory2/xxx.m3u8`.
     *     All elements, each with one slash behind it, must not exceed 128 characters.
     * @example [
     *       "directory1",
     *       "directory2"
     *     ]
     */
    readonly FileNamePrefix: readonly string[];
    /**
     * Access to object storage
     * @description Bucket, keys and file name prefix, the same for every vendor.
     */
    readonly StorageAccess: {
      /**
       * @description Name of the bucket.
       * @example my-recordings
       */
      readonly bucket: string;
      /**
       * Format: password
       * @description Access key of the storage. A key with write-only permission is recommended.
       * @example xxxxxxf
       */
      readonly accessKey: string;
      /**
       * Format: password
       * @description Secret key of the storage.
       * @example xxxxx
       */
      readonly secretKey: string;
      /**
       * @description Folders of the files in the bucket: `["directory1", "directory2"]` gives `directory1/directory2/xxx.m3u8`.
       *     All elements, each with one slash behind it, must not exceed 128 characters.
       */
      readonly fileNamePrefix?: components["schemas"]["FileNamePrefix"] | undefined;
    };
    /**
     * Qiniu Cloud
     * @description Storage at Qiniu Cloud.
     */
    readonly QiniuStorage: {
      /**
       * @description The storage vendor, Qiniu Cloud.
       *     - `0`: Qiniu Cloud.
       * @example 0
       * @constant
       */
      readonly vendor: 0;
      /**
       * @description Region of the bucket at Qiniu Cloud.
       *     - `0`: Huadong
       *     - `1`: Huabei
       *     - `2`: Huanan
       *     - `3`: Beimei
       *     - `4`: Dongnanya
       * @example 3
       * @enum {integer}
       */
      readonly region: 0 | 1 | 2 | 3 | 4;
    } & components["schemas"]["StorageAccess"];
    /**
     * Amazon S3
     * @description Storage at Amazon S3.
     */
    readonly AmazonS3Storage: {
      /**
       * @description The storage vendor, Amazon S3.
       *     - `1`: Amazon S3.
       * @example 1
       * @constant
       */
      readonly vendor: 1;
      /**
       * @description Region of the bucket at Amazon S3.
       *     - `0`: US_EAST_1
       *     - `1`: US_EAST_2
       *     - `2`: US_WEST_1
       *     - `3`: US_WEST_2
       *     - `4`: EU_WEST_1
       *     - `5`: EU_WEST_2
       *     - `6`: EU_WEST_3
       *     - `7`: EU_CENTRAL_1
       *     - `8`: AP_SOUTHEAST_1
       *     - `9`: AP_SOUTHEAST_2
       *     - `10`: AP_NORTHEAST_1
       *     - `11`: AP_NORTHEAST_2
       *     - `12`: SA_EAST_1
       *     - `13`: CA_CENTRAL_1
       *     - `14`: AP_SOUTH_1
       *     - `15`: CN_NORTH_1
       *     - `17`: US_GOV_WEST_1
       * @example 3
       * @enum {integer}
       */
      readonly region: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 17;
    } & components["schemas"]["StorageAccess"];
    /**
     * Alibaba Cloud
     * @description Storage at Alibaba Cloud.
     */
    readonly AlibabaCloudStorage: {
      /**
       * @description The storage vendor, Alibaba Cloud.
       *     - `2`: Alibaba Cloud.
       * @example 2
       * @constant
       */
      readonly vendor: 2;
      /**
       * @description Region of the bucket at Alibaba Cloud.
       *     - `0`: CN_Hangzhou
       *     - `1`: CN_Shanghai
       *     - `2`: CN_Qingdao
       *     - `3`: CN_Beijin
       *     - `4`: CN_Zhangjiakou
       *     - `5`: CN_Huhehaote
       *     - `6`: CN_Shenzhen
       *     - `7`: CN_Hongkong
       *     - `8`: US_West_1
       *     - `9`: US_East_1
       *     - `10`: AP_Southeast_1
       *     - `11`: AP_Southeast_2
       *     - `12`: AP_Southeast_3
       *     - `13`: AP_Southeast_5
       *     - `14`: AP_Northeast_1
       *     - `15`: AP_South_1
       *     - `16`: EU_Central_1
       *     - `17`: EU_West_1
       *     - `18`: EU_East_1
       * @example 3
       * @enum {integer}
       */
      readonly region:
        | 0
        | 1
        | 2
        | 3
        | 4
        | 5
        | 6
        | 7
        | 8
        | 9
        | 10
        | 11
        | 12
        | 13
        | 14
        | 15
        | 16
        | 17
        | 18;
    } & components["schemas"]["StorageAccess"];
    /**
     * Tencent Cloud
     * @description Storage at Tencent Cloud.
     */
    readonly TencentCloudStorage: {
      /**
       * @description The storage vendor, Tencent Cloud.
       *     - `3`: Tencent Cloud.
       * @example 3
       * @constant
       */
      readonly vendor: 3;
      /**
       * @description Region of the bucket at Tencent Cloud.
       *     - `0`: AP_Beijing_1
       *     - `1`: AP_Beijing
       *     - `2`: AP_Shanghai
       *     - `3`: AP_Guangzhou
       *     - `4`: AP_Chengdu
       *     - `5`: AP_Chongqing
       *     - `6`: AP_Shenzhen_FSI
       *     - `7`: AP_Shanghai_FSI
       *     - `8`: AP_Beijing_FSI
       *     - `9`: AP_Hongkong
       *     - `10`: AP_Singapore
       *     - `11`: AP_Mumbai
       *     - `12`: AP_Seoul
       *     - `13`: AP_Bangkok
       *     - `14`: AP_Tokyo
       *     - `15`: NA_Siliconvalley
       *     - `16`: NA_Ashburn
       *     - `17`: NA_Toronto
       *     - `18`: EU_Frankfurt
       *     - `19`: EU_Moscow
       * @example 3
       * @enum {integer}
       */
      readonly region:
        | 0
        | 1
        | 2
        | 3
        | 4
        | 5
        | 6
        | 7
        | 8
        | 9
        | 10
        | 11
        | 12
        | 13
        | 14
        | 15
        | 16
        | 17
        | 18
        | 19;
    } & components["schemas"]["StorageAccess"];
    /**
     * Kingsoft Cloud
     * @description Storage at Kingsoft Cloud.
     */
    readonly KingsoftCloudStorage: {
      /**
       * @description The storage vendor, Kingsoft Cloud.
       *     - `4`: Kingsoft Cloud.
       * @example 4
       * @constant
       */
      readonly vendor: 4;
      /**
       * @description Region of the bucket at Kingsoft Cloud.
       *     - `0`: CN_Hangzhou
       *     - `1`: CN_Shanghai
       *     - `2`: CN_Qingdao
       *     - `3`: CN_Beijing
       *     - `4`: CN_Guangzhou
       *     - `5`: CN_Hongkong
       *     - `6`: JR_Beijing
       *     - `7`: JR_Shanghai
       *     - `8`: NA_Russia_1
       *     - `9`: NA_Singapore_1
       * @example 3
       * @enum {integer}
       */
      readonly region: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    } & components["schemas"]["StorageAccess"];
    /**
     * Object storage
     * @description The object storage that receives the files. Not allowed together with Alibaba Cloud VoD.
     *     `vendor` decides which `region` values exist.
     */
    readonly StorageConfig:
      | components["schemas"]["QiniuStorage"]
      | components["schemas"]["AmazonS3Storage"]
      | components["schemas"]["AlibabaCloudStorage"]
      | components["schemas"]["TencentCloudStorage"]
      | components["schemas"]["KingsoftCloudStorage"];
    /**
     * Files in object storage
     * @description Records HLS files and uploads them to object storage.
     */
    readonly MixToStorage: {
      /**
       * @description The dynamic key that authenticates the recorder in the channel.
       *     Give it if App Certificate is enabled for your project.
       */
      readonly token?: components["schemas"]["Token"] | undefined;
      /** @description What the recorder subscribes to, and how it mixes the streams. */
      readonly recordingConfig: components["schemas"]["MixRecordingConfig"];
      /** @description Not allowed together with `snapshotConfig`. */
      readonly recordingFileConfig?: components["schemas"]["RecordingFileConfig"] | undefined;
      /** @description Snapshots are taken in individual mode only. */
      readonly snapshotConfig?: undefined;
      /**
       * @description The object storage that receives the files. Not allowed together with Alibaba Cloud VoD.
       *     `vendor` decides which `region` values exist.
       */
      readonly storageConfig?: components["schemas"]["StorageConfig"] | undefined;
      readonly extensionServiceConfig?: undefined;
    };
    /**
     * Video settings
     * @description Settings of the video. The Alibaba Cloud documents explain them in detail.
     */
    readonly AliyunVodVideoData: {
      /**
       * @description Video title.
       * @example My Video
       */
      readonly title: string;
      /**
       * @description Video description.
       * @example This is my first video
       */
      readonly description?: string | undefined;
      /**
       * @description URL of a custom video cover.
       * @example https://example.org/cover.jpg
       */
      readonly coverUrl?: string | undefined;
      /**
       * @description ID of the video category.
       * @example 1000001
       */
      readonly cateId?: string | undefined;
      /**
       * @description Video tags.
       * @example meeting
       */
      readonly tags?: string | undefined;
      /**
       * @description ID of the transcoding template group.
       * @example ca3a8f6e49c87b65806709586
       */
      readonly templateGroupId?: string | undefined;
      /**
       * @description Custom settings.
       * @example {"orderId":"42"}
       */
      readonly userData?: string | undefined;
      /**
       * @description Storage address.
       * @example out-20170323.oss-cn-shanghai.aliyuncs.com
       */
      readonly storageLocation?: string | undefined;
      /**
       * @description ID of the workflow.
       * @example e1e243b42548248197d6f74f9
       */
      readonly workflowId?: string | undefined;
    };
    /**
     * Alibaba Cloud VoD settings
     * @description Detailed settings of Alibaba Cloud VoD.
     */
    readonly AliyunVodApiData: {
      /** @description Settings of the video. The Alibaba Cloud documents explain them in detail. */
      readonly videoData: components["schemas"]["AliyunVodVideoData"];
    };
    /**
     * Alibaba Cloud VoD parameters
     * @description Access to Alibaba Cloud VoD and the settings of the video.
     */
    readonly AliyunVodParameters: {
      /**
       * Format: password
       * @description The AccessKeyId of the Alibaba Cloud AccessKey.
       * @example xxxxxx
       */
      readonly accessKey: string;
      /**
       * Format: password
       * @description The AccessKeySecret of the Alibaba Cloud AccessKey.
       * @example xxxxxx
       */
      readonly secretKey: string;
      /**
       * @description Access region identifier, as the Alibaba Cloud documents name it.
       * @example cn-shanghai
       */
      readonly regionId: string;
      /** @description Detailed settings of Alibaba Cloud VoD. */
      readonly apiData: components["schemas"]["AliyunVodApiData"];
    };
    /**
     * Alibaba Cloud VoD service
     * @description Uploads the recorded files to Alibaba Cloud VoD (ApsaraVideo for VOD).
     */
    readonly AliyunVodService: {
      /**
       * @description Name of the extension service.
       *     - `aliyun_vod_service`: Alibaba Cloud VoD.
       * @example aliyun_vod_service
       * @enum {string}
       */
      readonly serviceName: "aliyun_vod_service";
      /**
       * @description What happens when this extension service fails.
       *     - `error_abort`: The other extension services all stop (default).
       * @default error_abort
       * @example error_abort
       * @enum {string}
       */
      readonly errorHandlePolicy?: "error_abort" | undefined;
      /** @description Access to Alibaba Cloud VoD and the settings of the video. */
      readonly serviceParam: components["schemas"]["AliyunVodParameters"];
    };
    /**
     * Extension services
     * @description Services that process the recorded streams further. Only Alibaba Cloud VoD is supported.
     *     Available in mix mode only; not allowed together with `storageConfig`.
     */
    readonly ExtensionServiceConfig: {
      /**
       * @description What happens when an extension service fails.
       *     - `error_abort`: The subscription and the other non-extension services all stop (default).
       * @default error_abort
       * @example error_abort
       * @enum {string}
       */
      readonly errorHandlePolicy?: "error_abort" | undefined;
      /** @description The settings of each extension service. */
      readonly extensionServices: readonly components["schemas"]["AliyunVodService"][];
    };
    /**
     * Upload to Alibaba Cloud VoD
     * @description Records HLS files and uploads them to Alibaba Cloud VoD (ApsaraVideo for VOD).
     */
    readonly MixToVod: {
      /**
       * @description The dynamic key that authenticates the recorder in the channel.
       *     Give it if App Certificate is enabled for your project.
       */
      readonly token?: components["schemas"]["Token"] | undefined;
      /** @description What the recorder subscribes to, and how it mixes the streams. */
      readonly recordingConfig: components["schemas"]["MixRecordingConfig"];
      /** @description Not allowed together with `snapshotConfig`. */
      readonly recordingFileConfig?: components["schemas"]["RecordingFileConfig"] | undefined;
      /** @description Snapshots are taken in individual mode only, and never together with Alibaba Cloud VoD. */
      readonly snapshotConfig?: undefined;
      /**
       * @description Services that process the recorded streams further. Only Alibaba Cloud VoD is supported.
       *     Available in mix mode only; not allowed together with `storageConfig`.
       */
      readonly extensionServiceConfig: components["schemas"]["ExtensionServiceConfig"];
      readonly storageConfig?: undefined;
    };
    /**
     * Settings of a mix recording
     * @description A mix recording goes either to your object storage or to Alibaba Cloud VoD.
     */
    readonly MixClientRequest:
      | components["schemas"]["MixToStorage"]
      | components["schemas"]["MixToVod"];
    /**
     * Start request in mix mode
     * @description Starts a recording that mixes all subscribed streams into one audio-video file.
     */
    readonly StartMixRequest: {
      /**
       * @description Name of the channel to record, the same in every call of one recording.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description The UID that the recording service uses inside the channel; it identifies this recording service.
       *     It is unique among the users of the channel and its parallel recordings, and the same in every call of one recording.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description A mix recording goes either to your object storage or to Alibaba Cloud VoD. */
      readonly clientRequest: components["schemas"]["MixClientRequest"];
    };
    /**
     * Recording ID
     * @description The recording ID, an opaque string that identifies one recording cycle.
     * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
     */
    readonly Sid: string;
    /**
     * Session
     * @description Names one recording cycle.
     */
    readonly Session: {
      /**
       * @description The resource ID that cloud recording uses, an opaque string.
       *     It serves one recording and must be used by `start` within five minutes.
       */
      readonly resourceId: components["schemas"]["ResourceId"];
      /** @description The recording ID, an opaque string that identifies one recording cycle. */
      readonly sid: components["schemas"]["Sid"];
    };
    /**
     * Session answer
     * @description Success answer of `start`, `update` and `updateLayout`.
     */
    readonly SessionEnvelope: {
      /** @description The response status code; it repeats the HTTP status of a success. */
      readonly Code: components["schemas"]["StatusCode"];
      /** @description Names one recording cycle. */
      readonly Body: components["schemas"]["Session"];
    };
    /**
     * Members of mix mode
     * @description Members of `recordingConfig` that individual mode refuses.
     */
    readonly MixOnlyMembers: {
      /** @description Available in mix mode only. */
      readonly audioProfile?: undefined;
      /** @description Available in mix mode only. */
      readonly transcodingConfig?: undefined;
    };
    /**
     * Subscription settings of an individual recording
     * @description What the recorder subscribes to in individual mode.
     */
    readonly IndividualRecordingConfig: WithRequired<
      components["schemas"]["RecordingConfigBase"],
      "subscribeUidGroup"
    > &
      components["schemas"]["MixOnlyMembers"];
    /**
     * Audio and video files
     * @description Records an audio file and a video file for every subscribed UID.
     */
    readonly IndividualRecording: {
      /**
       * @description The dynamic key that authenticates the recorder in the channel.
       *     Give it if App Certificate is enabled for your project.
       */
      readonly token?: components["schemas"]["Token"] | undefined;
      /** @description What the recorder subscribes to in individual mode. */
      readonly recordingConfig: components["schemas"]["IndividualRecordingConfig"];
      /** @description Not allowed together with `snapshotConfig`. */
      readonly recordingFileConfig?: components["schemas"]["RecordingFileConfig"] | undefined;
      /**
       * @description The object storage that receives the files. Not allowed together with Alibaba Cloud VoD.
       *     `vendor` decides which `region` values exist.
       */
      readonly storageConfig?: components["schemas"]["StorageConfig"] | undefined;
      /** @description Alibaba Cloud VoD is available in mix mode only. */
      readonly extensionServiceConfig?: undefined;
      readonly snapshotConfig?: undefined;
    };
    /**
     * Subscription settings of snapshots
     * @description What the recorder subscribes to when it takes snapshots. Video must be subscribed.
     */
    readonly SnapshotRecordingConfig: WithRequired<
      components["schemas"]["RecordingConfigBase"],
      "subscribeUidGroup"
    > &
      components["schemas"]["MixOnlyMembers"] & {
        /**
         * @description Snapshots need video, so `0` (audio only) is not allowed.
         *     - `1`: Video only.
         *     - `2`: Audio and video (default).
         * @default 2
         * @example 2
         * @enum {integer}
         */
        readonly streamTypes?: 1 | 2 | undefined;
      };
    /**
     * Snapshot settings
     * @description Available in individual mode only; not allowed together with `recordingFileConfig`.
     */
    readonly SnapshotConfig: {
      /**
       * Format: int32
       * @description Seconds between two snapshots.
       * @default 10
       * @example 5
       */
      readonly captureInterval?: number | undefined;
      /**
       * @description File format of the snapshots. Only JPG is supported.
       * @example [
       *       "jpg"
       *     ]
       */
      readonly fileType: readonly "jpg"[];
    };
    /**
     * Snapshots
     * @description Takes JPG snapshots of every subscribed UID.
     */
    readonly IndividualSnapshots: {
      /**
       * @description The dynamic key that authenticates the recorder in the channel.
       *     Give it if App Certificate is enabled for your project.
       */
      readonly token?: components["schemas"]["Token"] | undefined;
      /** @description What the recorder subscribes to when it takes snapshots. Video must be subscribed. */
      readonly recordingConfig: components["schemas"]["SnapshotRecordingConfig"];
      /** @description Available in individual mode only; not allowed together with `recordingFileConfig`. */
      readonly snapshotConfig: components["schemas"]["SnapshotConfig"];
      /**
       * @description The object storage that receives the files. Not allowed together with Alibaba Cloud VoD.
       *     `vendor` decides which `region` values exist.
       */
      readonly storageConfig?: components["schemas"]["StorageConfig"] | undefined;
      /** @description Alibaba Cloud VoD is available in mix mode only, and never together with snapshots. */
      readonly extensionServiceConfig?: undefined;
      readonly recordingFileConfig?: undefined;
    };
    /**
     * Settings of an individual recording
     * @description Individual mode either records files or takes snapshots.
     */
    readonly IndividualClientRequest:
      | components["schemas"]["IndividualRecording"]
      | components["schemas"]["IndividualSnapshots"];
    /**
     * Start request in individual mode
     * @description Starts a recording, or snapshots, of every subscribed UID separately.
     */
    readonly StartIndividualRequest: {
      /**
       * @description Name of the channel to record, the same in every call of one recording.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description The UID that the recording service uses inside the channel; it identifies this recording service.
       *     It is unique among the users of the channel and its parallel recordings, and the same in every call of one recording.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description Individual mode either records files or takes snapshots. */
      readonly clientRequest: components["schemas"]["IndividualClientRequest"];
    };
    /**
     * Recording mode
     * @description How the streams of a channel become files.
     *     - `individual`: Single-stream mode. The audio and the video of every UID are recorded separately, each into its own file.
     *     - `mix`: Composite mode. The audio and the video of all UIDs are mixed into one audio-video file.
     * @enum {string}
     */
    readonly Mode: "individual" | "mix";
    /**
     * Audio list
     * @description Either the UIDs whose audio is subscribed, or those whose audio is not.
     *     Not allowed if `streamTypes` of the recording is 1 (video only).
     */
    readonly AudioUidList:
      | {
          /** @description The UIDs whose audio streams are subscribed. Must not be empty. */
          readonly subscribeAudioUids: components["schemas"]["SubscribeUids"];
          readonly unSubscribeAudioUids?: undefined;
        }
      | {
          readonly subscribeAudioUids?: undefined;
          /** @description The UIDs whose audio streams are not subscribed; those of all other UIDs are. Must not be empty. */
          readonly unSubscribeAudioUids: components["schemas"]["UnSubscribeUids"];
        };
    /**
     * Video list
     * @description Either the UIDs whose video is subscribed, or those whose video is not.
     *     Not allowed if `streamTypes` of the recording is 0 (audio only).
     */
    readonly VideoUidList:
      | {
          /** @description The UIDs whose video streams are subscribed. Must not be empty. */
          readonly subscribeVideoUids: components["schemas"]["SubscribeUids"];
          readonly unSubscribeVideoUids?: undefined;
        }
      | {
          readonly subscribeVideoUids?: undefined;
          /** @description The UIDs whose video streams are not subscribed; those of all other UIDs are. Must not be empty. */
          readonly unSubscribeVideoUids: components["schemas"]["UnSubscribeUids"];
        };
    /**
     * New subscription lists
     * @description Overrides the previous lists as a whole.
     *     Give a list for every medium that is to stay subscribed: a medium without a list is no longer subscribed.
     */
    readonly StreamSubscribe: {
      /**
       * @description Either the UIDs whose audio is subscribed, or those whose audio is not.
       *     Not allowed if `streamTypes` of the recording is 1 (video only).
       */
      readonly audioUidList?: components["schemas"]["AudioUidList"] | undefined;
      /**
       * @description Either the UIDs whose video is subscribed, or those whose video is not.
       *     Not allowed if `streamTypes` of the recording is 0 (audio only).
       */
      readonly videoUidList?: components["schemas"]["VideoUidList"] | undefined;
    };
    /**
     * Update settings
     * @description Holds the new subscription lists.
     */
    readonly UpdateClientRequest: {
      /**
       * @description Overrides the previous lists as a whole.
       *     Give a list for every medium that is to stay subscribed: a medium without a list is no longer subscribed.
       */
      readonly streamSubscribe: components["schemas"]["StreamSubscribe"];
    };
    /**
     * Update request
     * @description Replaces the subscription lists of a running recording.
     */
    readonly UpdateRequest: {
      /**
       * @description Name of the channel to record, the same in every call of one recording.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description The UID that the recording service uses inside the channel; it identifies this recording service.
       *     It is unique among the users of the channel and its parallel recordings, and the same in every call of one recording.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description Holds the new subscription lists. */
      readonly clientRequest: components["schemas"]["UpdateClientRequest"];
    };
    /**
     * New layout
     * @description The whole new layout.
     *     A member that is left out returns to its default; an empty object resets the layout.
     */
    readonly LayoutClientRequest: components["schemas"]["Layout"];
    /**
     * Layout request
     * @description Replaces the composite layout of a running recording.
     */
    readonly UpdateLayoutRequest: {
      /**
       * @description Name of the channel to record, the same in every call of one recording.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description The UID that the recording service uses inside the channel; it identifies this recording service.
       *     It is unique among the users of the channel and its parallel recordings, and the same in every call of one recording.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /**
       * @description The whole new layout.
       *     A member that is left out returns to its default; an empty object resets the layout.
       */
      readonly clientRequest: components["schemas"]["LayoutClientRequest"];
    };
    /**
     * Form of the file list
     * @description Data format of `fileList`. A hint only; the JSON type of `fileList` decides.
     *     - `string`: `fileList` is a string; the value in mix mode.
     *     - `json`: `fileList` is an array; the value in individual mode.
     * @example json
     * @enum {string}
     */
    readonly FileListMode: "string" | "json";
    /**
     * Track type
     * @description Type of the recorded file. Other values may appear.
     *     - `audio`: Audio only.
     *     - `video`: Video only.
     *     - `audio_and_video`: Audio and video.
     * @example audio_and_video
     */
    readonly TrackType: "audio" | "video" | "audio_and_video" | (string & {});
    /**
     * Point in time
     * Format: int64
     * @description Unix time in milliseconds, a number or the same number as a string. `0` or `null` before the first slice.
     * @example 1562724971626
     */
    readonly UnixMilliseconds: number | string | null;
    /**
     * Recorded file
     * @description One file that the recording produced.
     */
    readonly RecordedFile: {
      /**
       * @description File name of the M3U8 file.
       * @example xxx.m3u8
       */
      readonly filename: string;
      /**
       * @description Type of the recorded file. Other values may appear.
       *     - `audio`: Audio only.
       *     - `video`: Video only.
       *     - `audio_and_video`: Audio and video.
       */
      readonly trackType?: components["schemas"]["TrackType"] | undefined;
      /**
       * @description The UID whose audio or video stream the file records. May be empty.
       * @example 123
       */
      readonly uid?: string | undefined;
      /**
       * @description `true` if all users are merged in one file, `false` if each user has a file.
       * @example true
       */
      readonly mixedAllUser?: boolean | undefined;
      /**
       * @description Whether the file can be played online.
       * @example true
       */
      readonly isPlayable?: boolean | undefined;
      /** @description When the recording of this file started. */
      readonly sliceStartTime?: components["schemas"]["UnixMilliseconds"] | undefined;
    };
    /**
     * File list
     * @description The files that the recording produced; may be empty.
     *     In mix mode the file name of the M3U8 file, in individual mode an array with details of each file.
     */
    readonly FileList: string | readonly components["schemas"]["RecordedFile"][];
    /**
     * Recording status
     * Format: int32
     * @description Status of the recording, a number or the same number as a string. Other values may appear.
     *     - `0`: Cloud recording has not started.
     *     - `1`: Initialisation of cloud recording is complete.
     *     - `2`: The recording component is starting.
     *     - `3`: The upload component has started.
     *     - `4`: The recording component has started.
     *     - `5`: The first file has been uploaded; stays so while recording is in progress.
     *     - `6`: Recording has stopped.
     *     - `7`: All cloud recording services have stopped.
     *     - `8`: Cloud recording is about to exit.
     *     - `20`: Cloud recording exited abnormally.
     * @example 5
     */
    readonly RecordingStatus:
      | 0
      | 1
      | 2
      | 3
      | 4
      | 5
      | 6
      | 7
      | 8
      | 20
      | (number & {})
      | (string & {});
    /**
     * Upload state
     * @description State of the upload to the extension service. Other values may appear.
     *     - `inProgress`: Recorded files are being uploaded to the extension service.
     *     - `idle`: Nobody sends a stream; the upload has stopped.
     * @example inProgress
     */
    readonly ExtensionUploadState: "inProgress" | "idle" | (string & {});
    /**
     * Uploaded video
     * @description An M3U8 file and its video ID.
     */
    readonly VideoInfo: {
      /**
       * @description File name of the M3U8 file.
       * @example 38f8e3cfdc474cd56fc1ceba380d7e1a_httpClient463224.m3u8
       */
      readonly fileName?: string | undefined;
      /**
       * @description Video ID.
       * @example 3af7751d658a4381bbed893381708c92
       */
      readonly videoId?: string | undefined;
    };
    /**
     * Details of an extension service
     * @description What an extension service has done so far.
     */
    readonly ExtensionServicePayload: {
      /**
       * @description State of the upload to the extension service. Other values may appear.
       *     - `inProgress`: Recorded files are being uploaded to the extension service.
       *     - `idle`: Nobody sends a stream; the upload has stopped.
       */
      readonly state?: components["schemas"]["ExtensionUploadState"] | undefined;
      /** @description Which video ID belongs to which M3U8 file. Every M3U8 file that is uploaded gets a video ID. */
      readonly videoInfo?: readonly components["schemas"]["VideoInfo"][] | undefined;
    };
    /**
     * State of an extension service
     * @description The state of one extension service.
     */
    readonly ExtensionServiceState: {
      /**
       * @description Name of the extension service; `aliyun_vod_service` is Alibaba Cloud VoD.
       * @example aliyun_vod_service
       */
      readonly serviceName?: string | undefined;
      /** @description What an extension service has done so far. */
      readonly payload?: components["schemas"]["ExtensionServicePayload"] | undefined;
    };
    /**
     * Service state
     * @description State of a sub-module of cloud recording. Other values may appear.
     *     - `serviceIdle`: The service has not started.
     *     - `serviceStarted`: The service has started.
     *     - `serviceReady`: The service is ready.
     *     - `serviceInProgress`: The service is in progress.
     *     - `serviceCompleted`: All subscribed content has been uploaded to the extension service.
     *     - `servicePartialCompleted`: Part of the subscribed content has been uploaded to the extension service.
     *     - `serviceValidationFailed`: Validation of the extension service failed; for example, `apiData` in `extensionServiceConfig` is wrong.
     *     - `serviceAbnormal`: The state of the service is abnormal.
     * @example serviceInProgress
     */
    readonly ServiceState:
      | "serviceIdle"
      | "serviceStarted"
      | "serviceReady"
      | "serviceInProgress"
      | "serviceCompleted"
      | "servicePartialCompleted"
      | "serviceValidationFailed"
      | "serviceAbnormal"
      | (string & {});
    /**
     * States of the sub-modules
     * @description States of the sub-modules of cloud recording.
     */
    readonly SubServiceStatus: {
      /**
       * @description State of a sub-module of cloud recording. Other values may appear.
       *     - `serviceIdle`: The service has not started.
       *     - `serviceStarted`: The service has started.
       *     - `serviceReady`: The service is ready.
       *     - `serviceInProgress`: The service is in progress.
       *     - `serviceCompleted`: All subscribed content has been uploaded to the extension service.
       *     - `servicePartialCompleted`: Part of the subscribed content has been uploaded to the extension service.
       *     - `serviceValidationFailed`: Validation of the extension service failed; for example, `apiData` in `extensionServiceConfig` is wrong.
       *     - `serviceAbnormal`: The state of the service is abnormal.
       */
      readonly recordingService?: components["schemas"]["ServiceState"] | undefined;
    };
    /**
     * State of a recording
     * @description Details of the state. Which members are present depends on what `start` asked for:
     *     snapshots give neither `fileListMode` nor `fileList`, Alibaba Cloud VoD gives only `extensionServiceState` and `subServiceStatus`.
     */
    readonly QueryServerResponse: {
      /**
       * @description Data format of `fileList`. A hint only; the JSON type of `fileList` decides.
       *     - `string`: `fileList` is a string; the value in mix mode.
       *     - `json`: `fileList` is an array; the value in individual mode.
       */
      readonly fileListMode?: components["schemas"]["FileListMode"] | undefined;
      /**
       * @description The files that the recording produced; may be empty.
       *     In mix mode the file name of the M3U8 file, in individual mode an array with details of each file.
       */
      readonly fileList?: components["schemas"]["FileList"] | undefined;
      /**
       * @description Status of the recording, a number or the same number as a string. Other values may appear.
       *     - `0`: Cloud recording has not started.
       *     - `1`: Initialisation of cloud recording is complete.
       *     - `2`: The recording component is starting.
       *     - `3`: The upload component has started.
       *     - `4`: The recording component has started.
       *     - `5`: The first file has been uploaded; stays so while recording is in progress.
       *     - `6`: Recording has stopped.
       *     - `7`: All cloud recording services have stopped.
       *     - `8`: Cloud recording is about to exit.
       *     - `20`: Cloud recording exited abnormally.
       */
      readonly status?: components["schemas"]["RecordingStatus"] | undefined;
      /** @description When the recording started. */
      readonly sliceStartTime?: components["schemas"]["UnixMilliseconds"] | undefined;
      /** @description The state of each extension service. */
      readonly extensionServiceState?:
        | readonly components["schemas"]["ExtensionServiceState"][]
        | undefined;
      /** @description States of the sub-modules of cloud recording. */
      readonly subServiceStatus?: components["schemas"]["SubServiceStatus"] | undefined;
    };
    /**
     * Query result
     * @description The session and its state.
     */
    readonly QueryResult: {
      /**
       * @description The resource ID that cloud recording uses, an opaque string.
       *     It serves one recording and must be used by `start` within five minutes.
       */
      readonly resourceId: components["schemas"]["ResourceId"];
      /** @description The recording ID, an opaque string that identifies one recording cycle. */
      readonly sid: components["schemas"]["Sid"];
      /**
       * @description Details of the state. Which members are present depends on what `start` asked for:
       *     snapshots give neither `fileListMode` nor `fileList`, Alibaba Cloud VoD gives only `extensionServiceState` and `subServiceStatus`.
       */
      readonly serverResponse: components["schemas"]["QueryServerResponse"];
    };
    /**
     * Query answer
     * @description Success answer of `query`.
     */
    readonly QueryEnvelope: {
      /** @description The response status code; it repeats the HTTP status of a success. */
      readonly Code: components["schemas"]["StatusCode"];
      /** @description The session and its state. */
      readonly Body: components["schemas"]["QueryResult"];
    };
    /**
     * Empty settings
     * @description An empty object; `stop` has no settings.
     */
    readonly EmptyClientRequest: {
      readonly [member: string]: never;
    };
    /**
     * Stop request
     * @description Names the channel and the recorder to stop.
     */
    readonly StopRequest: {
      /**
       * @description Name of the channel to record, the same in every call of one recording.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description The UID that the recording service uses inside the channel; it identifies this recording service.
       *     It is unique among the users of the channel and its parallel recordings, and the same in every call of one recording.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description An empty object; `stop` has no settings. */
      readonly clientRequest: components["schemas"]["EmptyClientRequest"];
    };
    /**
     * Upload status
     * @description State of the upload of the recorded files. Other values may appear.
     *     - `uploaded`: All files are in the chosen object storage.
     *     - `backuped`: All files are uploaded, but at least one TS file went to the anyRTC cloud backup; the service goes on moving it to the chosen storage.
     *     - `unknown`: Unknown state.
     * @example uploaded
     */
    readonly UploadingStatus: "uploaded" | "backuped" | "unknown" | (string & {});
    /**
     * Outcome of a recording
     * @description Files and upload state. Which members are present depends on what `start` asked for:
     *     snapshots give neither `fileListMode` nor `fileList`, Alibaba Cloud VoD gives `extensionServiceState` and `subServiceStatus`.
     */
    readonly StopServerResponse: {
      /**
       * @description Data format of `fileList`. A hint only; the JSON type of `fileList` decides.
       *     - `string`: `fileList` is a string; the value in mix mode.
       *     - `json`: `fileList` is an array; the value in individual mode.
       */
      readonly fileListMode?: components["schemas"]["FileListMode"] | undefined;
      /**
       * @description The files that the recording produced; may be empty.
       *     In mix mode the file name of the M3U8 file, in individual mode an array with details of each file.
       */
      readonly fileList?: components["schemas"]["FileList"] | undefined;
      /**
       * @description State of the upload of the recorded files. Other values may appear.
       *     - `uploaded`: All files are in the chosen object storage.
       *     - `backuped`: All files are uploaded, but at least one TS file went to the anyRTC cloud backup; the service goes on moving it to the chosen storage.
       *     - `unknown`: Unknown state.
       */
      readonly uploadingStatus?: components["schemas"]["UploadingStatus"] | undefined;
      /** @description The state of each extension service. */
      readonly extensionServiceState?:
        | readonly components["schemas"]["ExtensionServiceState"][]
        | undefined;
      /** @description States of the sub-modules of cloud recording. */
      readonly subServiceStatus?: components["schemas"]["SubServiceStatus"] | undefined;
    };
    /**
     * Stop result
     * @description The session and what became of its files.
     */
    readonly StopResult: {
      /**
       * @description The resource ID that cloud recording uses, an opaque string.
       *     It serves one recording and must be used by `start` within five minutes.
       */
      readonly resourceId: components["schemas"]["ResourceId"];
      /** @description The recording ID, an opaque string that identifies one recording cycle. */
      readonly sid: components["schemas"]["Sid"];
      /**
       * @description Files and upload state. Which members are present depends on what `start` asked for:
       *     snapshots give neither `fileListMode` nor `fileList`, Alibaba Cloud VoD gives `extensionServiceState` and `subServiceStatus`.
       */
      readonly serverResponse: components["schemas"]["StopServerResponse"];
    };
    /**
     * Stop answer
     * @description Success answer of `stop`.
     */
    readonly StopEnvelope: {
      /** @description The response status code; it repeats the HTTP status of a success. */
      readonly Code: components["schemas"]["StatusCode"];
      /** @description The session and what became of its files. */
      readonly Body: components["schemas"]["StopResult"];
    };
    /**
     * Incomplete outcome
     * @description Either the outcome of the recording, or an error.
     */
    readonly StopIncomplete:
      | components["schemas"]["StopEnvelope"]
      | components["schemas"]["ServiceError"];
  };
  /** Answers that several methods give. */
  responses: {
    /** @description The network of the service was unsteady. Repeat the call with the same resource ID. */
    readonly NetworkJitter: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The request is wrong, or recording is not enabled for the App ID. */
    readonly AcquireBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The credentials were refused. */
    readonly Unauthorized: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["GatewayError"];
      };
    };
    /** @description No such URL or method. */
    readonly NoRoute: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["GatewayError"];
      };
    };
    /** @description More than 10 requests in one second for this App ID. */
    readonly TooManyRequests: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["GatewayError"];
      };
    };
    /** @description Internal error of the service. */
    readonly ServerError: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The gateway got no answer from the service; the call may have taken effect. */
    readonly GatewayTimeout: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The recording of this resource ID already runs; the answer has no `sid`. */
    readonly AlreadyStarted: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The request is wrong, or the resource ID cannot be used. */
    readonly StartBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The request is wrong, or it does not belong to this recording. */
    readonly SessionBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The recording failed to start or has ended, or there is no such URL. */
    readonly SessionNotFound: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The layout is wrong, or it does not belong to this recording. */
    readonly UpdateLayoutBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description Internal error of the service, or the recording is exiting. */
    readonly QueryServerError: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The recording has ended, but without files or with a part of them in the backup; or the network was unsteady. */
    readonly StopIncomplete: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["StopIncomplete"];
      };
    };
    /** @description The request is wrong, or the recording has already been stopped. */
    readonly StopBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
  };
  /** Members of paths. */
  parameters: {
    /**
     * @description The App ID of your project. It must be the App ID that the recorded channel uses.
     * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
     */
    readonly AppId: components["schemas"]["AppId"];
    /**
     * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
     * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
     */
    readonly ResourceId: components["schemas"]["ResourceId"];
    /**
     * @description The recording ID that `start` returned.
     * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
     */
    readonly Sid: components["schemas"]["Sid"];
    /**
     * @description The recording mode that `start` was called with.
     * @example mix
     */
    readonly Mode: components["schemas"]["Mode"];
  };
}
/**
 * The App ID of your project.
 */
export type AppId = components["schemas"]["AppId"];
/**
 * Name of the channel to record, the same in every call of one recording.
 * At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
 */
export type ChannelName = components["schemas"]["ChannelName"];
/**
 * The UID that the recording service uses inside the channel; it identifies this recording service.
 * It is unique among the users of the channel and its parallel recordings, and the same in every call of one recording.
 */
export type RecorderUid = components["schemas"]["RecorderUid"];
/**
 * How long the recording may be controlled through this API. An empty object is valid.
 */
export type AcquireClientRequest = components["schemas"]["AcquireClientRequest"];
/**
 * Names the channel to record and the recorder.
 */
export type AcquireRequest = components["schemas"]["AcquireRequest"];
/**
 * The response status code; it repeats the HTTP status of a success.
 */
export type StatusCode = components["schemas"]["StatusCode"];
/**
 * The resource ID that cloud recording uses, an opaque string.
 * It serves one recording and must be used by `start` within five minutes.
 */
export type ResourceId = components["schemas"]["ResourceId"];
/**
 * The resource that a recording needs to start.
 */
export type Resource = components["schemas"]["Resource"];
/**
 * Success answer of `acquire`.
 */
export type ResourceEnvelope = components["schemas"]["ResourceEnvelope"];
/**
 * Code of an error of the recording service. Only the common codes are listed. Other values may appear.
 */
export type ErrorCode = components["schemas"]["ErrorCode"];
/**
 * What went wrong, in the words of the service.
 */
export type Reason = components["schemas"]["Reason"];
/**
 * An error of the recording service. The code decides; the HTTP status comes second.
 */
export type ServiceError = components["schemas"]["ServiceError"];
/**
 * What the gateway says. Only the common messages are listed. Other values may appear.
 */
export type GatewayMessage = components["schemas"]["GatewayMessage"];
/**
 * Either an error of the recording service, with `code` and `reason`, or one of the gateway in front of it, with `message`.
 */
export type ErrorAnswer = components["schemas"]["ErrorAnswer"];
/**
 * An error of the gateway in front of the recording service.
 */
export type GatewayError = components["schemas"]["GatewayError"];
/**
 * The dynamic key that authenticates the recorder in the channel.
 * Give it if App Certificate is enabled for your project.
 */
export type Token = components["schemas"]["Token"];
/**
 * ID of a user in the channel, always a string.
 */
export type Uid = components["schemas"]["Uid"];
/**
 * 1 to 32 UIDs, or `#allstream#` alone for all UIDs.
 */
export type SubscribeUids = components["schemas"]["SubscribeUids"];
/**
 * 1 to 32 UIDs.
 */
export type UnSubscribeUids = components["schemas"]["UnSubscribeUids"];
/**
 * Channel scenario. It must agree with the setting of the anyRTC Native or Web SDK, otherwise problems may occur.
 */
export type ChannelType = components["schemas"]["ChannelType"];
/**
 * Type of the media streams to subscribe.
 */
export type StreamTypes = components["schemas"]["StreamTypes"];
/**
 * Decryption scheme.
 * Set it if the channel is encrypted; it must agree with the encryption scheme of the channel.
 */
export type DecryptionMode = components["schemas"]["DecryptionMode"];
/**
 * Which video stream to subscribe if a user of the channel has turned on dual-stream mode.
 */
export type VideoStreamType = components["schemas"]["VideoStreamType"];
/**
 * Longest idle time of the channel, in seconds; the recorder exits by itself when the channel has no users for longer.
 * In the communication scenario, users who send no stream count as users.
 * In the live broadcast scenario, an audience without a host does not.
 */
export type MaxIdleTime = components["schemas"]["MaxIdleTime"];
/**
 * Estimated peak number of subscribed UIDs; a UID in the audio list and in the video list counts once.
 * Required in individual mode.
 */
export type SubscribeUidGroup = components["schemas"]["SubscribeUidGroup"];
/**
 * What the recorder subscribes to, in either mode.
 */
export type RecordingConfigBase = components["schemas"]["RecordingConfigBase"];
/**
 * Sample rate, encoding, channel count and bitrate of the output audio. Available in mix mode only.
 */
export type AudioProfile = components["schemas"]["AudioProfile"];
/**
 * Background colour of the canvas, `#` and 6 hexadecimal digits in either letter case.
 */
export type BackgroundColor = components["schemas"]["BackgroundColor"];
/**
 * A preset layout that needs no further settings.
 */
export type PresetLayout = components["schemas"]["PresetLayout"];
/**
 * One user is large on the left, the others are small on the right.
 */
export type VerticalLayout = components["schemas"]["VerticalLayout"];
/**
 * Place and look of the window of one user. Positions and sizes are fractions of the canvas, never pixels.
 */
export type LayoutWindow = components["schemas"]["LayoutWindow"];
/**
 * You place every window yourself.
 */
export type CustomLayout = components["schemas"]["CustomLayout"];
/**
 * How the pictures of the users are arranged on the canvas.
 * A member that is left out takes its default, also in `updateLayout`.
 */
export type Layout = components["schemas"]["Layout"];
/**
 * Size, frame rate, bitrate and layout of the mixed video. Available in mix mode only.
 * Without this object the video has 360 × 640 pixels, 15 fps and 500 Kbps.
 */
export type TranscodingConfig = components["schemas"]["TranscodingConfig"];
/**
 * What the recorder subscribes to, and how it mixes the streams.
 */
export type MixRecordingConfig = components["schemas"]["MixRecordingConfig"];
/**
 * Not allowed together with `snapshotConfig`.
 */
export type RecordingFileConfig = components["schemas"]["RecordingFileConfig"];
/**
 * Folders of the files in the bucket: `["directory1", "directory2"]` gives `directory1/directory2/xxx.m3u8`.
 * All elements, each with one slash behind it, must not exceed 128 characters.
 */
export type FileNamePrefix = components["schemas"]["FileNamePrefix"];
/**
 * Bucket, keys and file name prefix, the same for every vendor.
 */
export type StorageAccess = components["schemas"]["StorageAccess"];
/**
 * Storage at Qiniu Cloud.
 */
export type QiniuStorage = components["schemas"]["QiniuStorage"];
/**
 * Storage at Amazon S3.
 */
export type AmazonS3Storage = components["schemas"]["AmazonS3Storage"];
/**
 * Storage at Alibaba Cloud.
 */
export type AlibabaCloudStorage = components["schemas"]["AlibabaCloudStorage"];
/**
 * Storage at Tencent Cloud.
 */
export type TencentCloudStorage = components["schemas"]["TencentCloudStorage"];
/**
 * Storage at Kingsoft Cloud.
 */
export type KingsoftCloudStorage = components["schemas"]["KingsoftCloudStorage"];
/**
 * The object storage that receives the files. Not allowed together with Alibaba Cloud VoD.
 * `vendor` decides which `region` values exist.
 */
export type StorageConfig = components["schemas"]["StorageConfig"];
/**
 * Records HLS files and uploads them to object storage.
 */
export type MixToStorage = components["schemas"]["MixToStorage"];
/**
 * Settings of the video. The Alibaba Cloud documents explain them in detail.
 */
export type AliyunVodVideoData = components["schemas"]["AliyunVodVideoData"];
/**
 * Detailed settings of Alibaba Cloud VoD.
 */
export type AliyunVodApiData = components["schemas"]["AliyunVodApiData"];
/**
 * Access to Alibaba Cloud VoD and the settings of the video.
 */
export type AliyunVodParameters = components["schemas"]["AliyunVodParameters"];
/**
 * Uploads the recorded files to Alibaba Cloud VoD (ApsaraVideo for VOD).
 */
export type AliyunVodService = components["schemas"]["AliyunVodService"];
/**
 * Services that process the recorded streams further. Only Alibaba Cloud VoD is supported.
 * Available in mix mode only; not allowed together with `storageConfig`.
 */
export type ExtensionServiceConfig = components["schemas"]["ExtensionServiceConfig"];
/**
 * Records HLS files and uploads them to Alibaba Cloud VoD (ApsaraVideo for VOD).
 */
export type MixToVod = components["schemas"]["MixToVod"];
/**
 * A mix recording goes either to your object storage or to Alibaba Cloud VoD.
 */
export type MixClientRequest = components["schemas"]["MixClientRequest"];
/**
 * Starts a recording that mixes all subscribed streams into one audio-video file.
 */
export type StartMixRequest = components["schemas"]["StartMixRequest"];
/**
 * The recording ID, an opaque string that identifies one recording cycle.
 */
export type Sid = components["schemas"]["Sid"];
/**
 * Names one recording cycle.
 */
export type Session = components["schemas"]["Session"];
/**
 * Success answer of `start`, `update` and `updateLayout`.
 */
export type SessionEnvelope = components["schemas"]["SessionEnvelope"];
/**
 * Members of `recordingConfig` that individual mode refuses.
 */
export type MixOnlyMembers = components["schemas"]["MixOnlyMembers"];
/**
 * What the recorder subscribes to in individual mode.
 */
export type IndividualRecordingConfig = components["schemas"]["IndividualRecordingConfig"];
/**
 * Records an audio file and a video file for every subscribed UID.
 */
export type IndividualRecording = components["schemas"]["IndividualRecording"];
/**
 * What the recorder subscribes to when it takes snapshots. Video must be subscribed.
 */
export type SnapshotRecordingConfig = components["schemas"]["SnapshotRecordingConfig"];
/**
 * Available in individual mode only; not allowed together with `recordingFileConfig`.
 */
export type SnapshotConfig = components["schemas"]["SnapshotConfig"];
/**
 * Takes JPG snapshots of every subscribed UID.
 */
export type IndividualSnapshots = components["schemas"]["IndividualSnapshots"];
/**
 * Individual mode either records files or takes snapshots.
 */
export type IndividualClientRequest = components["schemas"]["IndividualClientRequest"];
/**
 * Starts a recording, or snapshots, of every subscribed UID separately.
 */
export type StartIndividualRequest = components["schemas"]["StartIndividualRequest"];
/**
 * How the streams of a channel become files.
 */
export type Mode = components["schemas"]["Mode"];
/**
 * Either the UIDs whose audio is subscribed, or those whose audio is not.
 * Not allowed if `streamTypes` of the recording is 1 (video only).
 */
export type AudioUidList = components["schemas"]["AudioUidList"];
/**
 * Either the UIDs whose video is subscribed, or those whose video is not.
 * Not allowed if `streamTypes` of the recording is 0 (audio only).
 */
export type VideoUidList = components["schemas"]["VideoUidList"];
/**
 * Overrides the previous lists as a whole.
 * Give a list for every medium that is to stay subscribed: a medium without a list is no longer subscribed.
 */
export type StreamSubscribe = components["schemas"]["StreamSubscribe"];
/**
 * Holds the new subscription lists.
 */
export type UpdateClientRequest = components["schemas"]["UpdateClientRequest"];
/**
 * Replaces the subscription lists of a running recording.
 */
export type UpdateRequest = components["schemas"]["UpdateRequest"];
/**
 * The whole new layout.
 * A member that is left out returns to its default; an empty object resets the layout.
 */
export type LayoutClientRequest = components["schemas"]["LayoutClientRequest"];
/**
 * Replaces the composite layout of a running recording.
 */
export type UpdateLayoutRequest = components["schemas"]["UpdateLayoutRequest"];
/**
 * Data format of `fileList`. A hint only; the JSON type of `fileList` decides.
 */
export type FileListMode = components["schemas"]["FileListMode"];
/**
 * Type of the recorded file. Other values may appear.
 */
export type TrackType = components["schemas"]["TrackType"];
/**
 * Unix time in milliseconds, a number or the same number as a string. `0` or `null` before the first slice.
 */
export type UnixMilliseconds = components["schemas"]["UnixMilliseconds"];
/**
 * One file that the recording produced.
 */
export type RecordedFile = components["schemas"]["RecordedFile"];
/**
 * The files that the recording produced; may be empty.
 * In mix mode the file name of the M3U8 file, in individual mode an array with details of each file.
 */
export type FileList = components["schemas"]["FileList"];
/**
 * Status of the recording, a number or the same number as a string. Other values may appear.
 */
export type RecordingStatus = components["schemas"]["RecordingStatus"];
/**
 * State of the upload to the extension service. Other values may appear.
 */
export type ExtensionUploadState = components["schemas"]["ExtensionUploadState"];
/**
 * An M3U8 file and its video ID.
 */
export type VideoInfo = components["schemas"]["VideoInfo"];
/**
 * What an extension service has done so far.
 */
export type ExtensionServicePayload = components["schemas"]["ExtensionServicePayload"];
/**
 * The state of one extension service.
 */
export type ExtensionServiceState = components["schemas"]["ExtensionServiceState"];
/**
 * State of a sub-module of cloud recording. Other values may appear.
 */
export type ServiceState = components["schemas"]["ServiceState"];
/**
 * States of the sub-modules of cloud recording.
 */
export type SubServiceStatus = components["schemas"]["SubServiceStatus"];
/**
 * Details of the state. Which members are present depends on what `start` asked for:
 * snapshots give neither `fileListMode` nor `fileList`, Alibaba Cloud VoD gives only `extensionServiceState` and `subServiceStatus`.
 */
export type QueryServerResponse = components["schemas"]["QueryServerResponse"];
/**
 * The session and its state.
 */
export type QueryResult = components["schemas"]["QueryResult"];
/**
 * Success answer of `query`.
 */
export type QueryEnvelope = components["schemas"]["QueryEnvelope"];
/**
 * An empty object; `stop` has no settings.
 */
export type EmptyClientRequest = components["schemas"]["EmptyClientRequest"];
/**
 * Names the channel and the recorder to stop.
 */
export type StopRequest = components["schemas"]["StopRequest"];
/**
 * State of the upload of the recorded files. Other values may appear.
 */
export type UploadingStatus = components["schemas"]["UploadingStatus"];
/**
 * Files and upload state. Which members are present depends on what `start` asked for:
 * snapshots give neither `fileListMode` nor `fileList`, Alibaba Cloud VoD gives `extensionServiceState` and `subServiceStatus`.
 */
export type StopServerResponse = components["schemas"]["StopServerResponse"];
/**
 * The session and what became of its files.
 */
export type StopResult = components["schemas"]["StopResult"];
/**
 * Success answer of `stop`.
 */
export type StopEnvelope = components["schemas"]["StopEnvelope"];
/**
 * Either the outcome of the recording, or an error.
 */
export type StopIncomplete = components["schemas"]["StopIncomplete"];
export type ResponseNetworkJitter = components["responses"]["NetworkJitter"];
export type ResponseAcquireBadRequest = components["responses"]["AcquireBadRequest"];
export type ResponseUnauthorized = components["responses"]["Unauthorized"];
export type ResponseNoRoute = components["responses"]["NoRoute"];
export type ResponseTooManyRequests = components["responses"]["TooManyRequests"];
export type ResponseServerError = components["responses"]["ServerError"];
export type ResponseGatewayTimeout = components["responses"]["GatewayTimeout"];
export type ResponseAlreadyStarted = components["responses"]["AlreadyStarted"];
export type ResponseStartBadRequest = components["responses"]["StartBadRequest"];
export type ResponseSessionBadRequest = components["responses"]["SessionBadRequest"];
export type ResponseSessionNotFound = components["responses"]["SessionNotFound"];
export type ResponseUpdateLayoutBadRequest = components["responses"]["UpdateLayoutBadRequest"];
export type ResponseQueryServerError = components["responses"]["QueryServerError"];
export type ResponseStopIncomplete = components["responses"]["StopIncomplete"];
export type ResponseStopBadRequest = components["responses"]["StopBadRequest"];
export type ParameterAppId = components["parameters"]["AppId"];
export type ParameterResourceId = components["parameters"]["ResourceId"];
export type ParameterSid = components["parameters"]["Sid"];
export type ParameterMode = components["parameters"]["Mode"];
/** The methods of the service, by operation id. */
export interface operations {
  /** Acquire a resource ID. */
  readonly acquireResource: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
      };
      readonly cookie?: never;
    };
    /** @description The media type is compared literally, so send `application/json;charset=utf-8` in lower case and without a space. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json;charset=utf-8": components["schemas"]["AcquireRequest"];
      };
    };
    readonly responses: {
      /** @description The resource ID. */
      readonly 200: {
        headers: {
          readonly [name: string]: string;
        };
        content: {
          readonly "application/json": components["schemas"]["ResourceEnvelope"];
        };
      };
      readonly 206: components["responses"]["NetworkJitter"];
      readonly 400: components["responses"]["AcquireBadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NoRoute"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["ServerError"];
      readonly 504: components["responses"]["GatewayTimeout"];
    };
  };
  /** Start a mix recording. */
  readonly startMixRecording: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
      };
      readonly cookie?: never;
    };
    /** @description The media type is compared literally, so send `application/json;charset=utf-8` in lower case and without a space. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json;charset=utf-8": components["schemas"]["StartMixRequest"];
      };
    };
    readonly responses: {
      /** @description The recording. */
      readonly 200: {
        headers: {
          readonly [name: string]: string;
        };
        content: {
          readonly "application/json": components["schemas"]["SessionEnvelope"];
        };
      };
      readonly 201: components["responses"]["AlreadyStarted"];
      readonly 206: components["responses"]["NetworkJitter"];
      readonly 400: components["responses"]["StartBadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NoRoute"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["ServerError"];
      readonly 504: components["responses"]["GatewayTimeout"];
    };
  };
  /** Start an individual recording. */
  readonly startIndividualRecording: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
      };
      readonly cookie?: never;
    };
    /** @description The media type is compared literally, so send `application/json;charset=utf-8` in lower case and without a space. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json;charset=utf-8": components["schemas"]["StartIndividualRequest"];
      };
    };
    readonly responses: {
      /** @description The recording. */
      readonly 200: {
        headers: {
          readonly [name: string]: string;
        };
        content: {
          readonly "application/json": components["schemas"]["SessionEnvelope"];
        };
      };
      readonly 201: components["responses"]["AlreadyStarted"];
      readonly 206: components["responses"]["NetworkJitter"];
      readonly 400: components["responses"]["StartBadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NoRoute"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["ServerError"];
      readonly 504: components["responses"]["GatewayTimeout"];
    };
  };
  /** Update the subscription lists. */
  readonly updateSubscription: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode that `start` was called with.
         * @example mix
         */
        readonly mode: components["parameters"]["Mode"];
      };
      readonly cookie?: never;
    };
    /** @description The media type is compared literally, so send `application/json;charset=utf-8` in lower case and without a space. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json;charset=utf-8": components["schemas"]["UpdateRequest"];
      };
    };
    readonly responses: {
      /** @description The recording. */
      readonly 200: {
        headers: {
          readonly [name: string]: string;
        };
        content: {
          readonly "application/json": components["schemas"]["SessionEnvelope"];
        };
      };
      readonly 206: components["responses"]["NetworkJitter"];
      readonly 400: components["responses"]["SessionBadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["SessionNotFound"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["ServerError"];
      readonly 504: components["responses"]["GatewayTimeout"];
    };
  };
  /** Update the composite layout. */
  readonly updateLayout: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
      };
      readonly cookie?: never;
    };
    /** @description The media type is compared literally, so send `application/json;charset=utf-8` in lower case and without a space. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json;charset=utf-8": components["schemas"]["UpdateLayoutRequest"];
      };
    };
    readonly responses: {
      /** @description The recording. */
      readonly 200: {
        headers: {
          readonly [name: string]: string;
        };
        content: {
          readonly "application/json": components["schemas"]["SessionEnvelope"];
        };
      };
      readonly 206: components["responses"]["NetworkJitter"];
      readonly 400: components["responses"]["UpdateLayoutBadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["SessionNotFound"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["ServerError"];
      readonly 504: components["responses"]["GatewayTimeout"];
    };
  };
  /** Query the state of a recording. */
  readonly queryRecording: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode that `start` was called with.
         * @example mix
         */
        readonly mode: components["parameters"]["Mode"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The state of the recording. */
      readonly 200: {
        headers: {
          readonly [name: string]: string;
        };
        content: {
          readonly "application/json": components["schemas"]["QueryEnvelope"];
        };
      };
      readonly 206: components["responses"]["NetworkJitter"];
      readonly 400: components["responses"]["SessionBadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["SessionNotFound"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["QueryServerError"];
      readonly 504: components["responses"]["GatewayTimeout"];
    };
  };
  /** Stop a recording. */
  readonly stopRecording: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The App ID of your project. It must be the App ID that the recorded channel uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned, percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode that `start` was called with.
         * @example mix
         */
        readonly mode: components["parameters"]["Mode"];
      };
      readonly cookie?: never;
    };
    /** @description The media type is compared literally, so send `application/json;charset=utf-8` in lower case and without a space. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json;charset=utf-8": components["schemas"]["StopRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome of the recording. */
      readonly 200: {
        headers: {
          readonly [name: string]: string;
        };
        content: {
          readonly "application/json": components["schemas"]["StopEnvelope"];
        };
      };
      readonly 206: components["responses"]["StopIncomplete"];
      readonly 400: components["responses"]["StopBadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["SessionNotFound"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["ServerError"];
      readonly 504: components["responses"]["GatewayTimeout"];
    };
  };
}
/** A type whose members of these names are not optional. */
export type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: Exclude<T[P], undefined>;
};
