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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
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
     * @description Returns the resource ID for starting a recording.
     *     A resource ID can be used for one recording only and is valid for five minutes.
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
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
     * @description Mixes the audio and video of all subscribed UIDs into one audio-video file. This is the default mode.
     *
     *     After a successful call, cloud recording:
     *
     *     1. subscribes to the streams of the channel according to `recordingConfig`;
     *     2. processes the subscribed streams: it records them into files, or uploads them to an extension service;
     *     3. uploads the files to your object storage, if `storageConfig` is set.
     *
     *     The resource ID must be used within five minutes, and for one recording only.
     *     Observed: A successful response does not prove that the recording is running. It is running if `query` returns status 4 or 5.
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
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
     * @description Records the audio and the video of every subscribed UID into separate files, or takes snapshots of every subscribed UID.
     *
     *     After a successful call, cloud recording:
     *
     *     1. subscribes to the streams of the channel according to `recordingConfig`;
     *     2. processes the subscribed streams: it records them into files, or takes snapshots;
     *     3. uploads the files or snapshots to your object storage, if `storageConfig` is set.
     *
     *     The resource ID must be used within five minutes, and for one recording only.
     *     Observed: A successful response does not prove that the recording is running. It is running if `query` returns status 4 or 5.
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID (`sid`) that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode, the same as in `start`.
         *     Inferred: The document does not state that the mode must be that of `start`.
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
     * @description Changes the subscription lists. It can be called at any time during the recording.
     *     Each call overrides the previous lists.
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID (`sid`) that `start` returned.
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
     * @description Changes the composite layout of a mix recording. It can be called at any time during the recording.
     *     Each call overrides the previous layout: if `start` set `backgroundColor` to red and this call does not set it, the background returns to black, the default.
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID (`sid`) that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode, the same as in `start`.
         *     Inferred: The document does not state that the mode must be that of `start`.
         * @example mix
         */
        readonly mode: components["parameters"]["Mode"];
      };
      readonly cookie?: never;
    };
    /**
     * Query the state of a recording
     * @description Returns the state of a recording and its files.
     *     It is valid only within the session: if the recording failed to start or has ended, it returns 404.
     *     The `Content-type` header `application/json;charset=utf-8` is sent here too.
     *     Observed: In the first seconds after `start`, it may return 404 although the recording is starting.
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID (`sid`) that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode, the same as in `start`.
         *     Inferred: The document does not state that the mode must be that of `start`.
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
     * @description Makes the recorder leave the channel and stops the recording. The response contains the files and their upload status.
     *     To record again after that, `acquire` must be called for a new resource ID.
     *     Without `stop`, the recorder leaves and stops automatically when the channel has had no users for longer than `maxIdleTime`, by default 30 seconds.
     *     Observed: The response may take 15 seconds.
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
     *     Inferred: The document does not specify a maximum length.
     */
    readonly AppId: string;
    /**
     * Channel name
     * @description Name of the channel to record.
     *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
     *     Inferred: The document does not specify a minimum length, and does not state that the name must be the same in all requests of a recording.
     * @example httpClient463224
     */
    readonly ChannelName: string;
    /**
     * UID of the recorder
     * @description UID that the recording service uses in the channel; it identifies this recording service.
     *     It must have 1 to 48 characters and be unique, and it must be the same in `acquire` and in all later requests of the recording.
     *     Inferred: It must be unique among the users of the channel and the recordings of the channel.
     * @example 527841
     */
    readonly RecorderUid: string;
    /**
     * Acquire settings
     * @description Settings of `acquire`. An empty JSON object is valid.
     */
    readonly AcquireClientRequest: {
      /**
       * Format: int32
       * @description How long the RESTful API can be called for the recording, in hours, counted from the successful start, when the `sid` is returned.
       *     After that, `query`, `updateLayout` and `stop` can no longer be called.
       *     Inferred: `update` can no longer be called either; the document does not name it.
       * @default 72
       * @example 24
       */
      readonly resourceExpiredHour?: number | undefined;
    };
    /**
     * Acquire request
     * @description The channel to record, and the UID that identifies the recorder.
     */
    readonly AcquireRequest: {
      /**
       * @description Name of the channel to record.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       *     Inferred: The document does not specify a minimum length, and does not state that the name must be the same in all requests of a recording.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description UID that the recording service uses in the channel; it identifies this recording service.
       *     It must have 1 to 48 characters and be unique, and it must be the same in `acquire` and in all later requests of the recording.
       *     Inferred: It must be unique among the users of the channel and the recordings of the channel.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description Settings of `acquire`. An empty JSON object is valid. */
      readonly clientRequest: components["schemas"]["AcquireClientRequest"];
    };
    /**
     * Status code
     * Format: int32
     * @description Response status code.
     *     Inferred: It repeats the HTTP status of a success.
     * @example 200
     */
    readonly StatusCode: number;
    /**
     * Resource ID
     * @description Resource ID that cloud recording uses.
     *     It can be used for one recording only, and must be used in `start` within five minutes.
     *     Inferred: The document does not specify a format.
     * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
     */
    readonly ResourceId: string;
    /**
     * Cloud recording resource
     * @description The resource for starting a cloud recording.
     */
    readonly Resource: {
      /**
       * @description Resource ID that cloud recording uses.
       *     It can be used for one recording only, and must be used in `start` within five minutes.
       *     Inferred: The document does not specify a format.
       */
      readonly resourceId: components["schemas"]["ResourceId"];
    };
    /**
     * Resource ID response
     * @description Success response of `acquire`.
     *     Observed: The samples of the document lack the outer braces, and its text spells `Code` as `code`. Responses of the service have this form.
     */
    readonly ResourceEnvelope: {
      /**
       * @description Response status code.
       *     Inferred: It repeats the HTTP status of a success.
       */
      readonly Code: components["schemas"]["StatusCode"];
      /** @description The resource for starting a cloud recording. */
      readonly Body: components["schemas"]["Resource"];
    };
    /**
     * Error code
     * Format: int32
     * @description Error code of the recording service. Only common codes are listed; for any other error, contact anyRTC technical support.
     *     Inferred: The document does not specify the HTTP status of error codes, or a border between the codes 2, 432, 1013 and 1028.
     *     Other values may appear.
     *     - `2`: A parameter is invalid.
     *     - `7`: Recording is already in progress.
     *     - `8`: The HTTP request is malformed.
     *     - `49`: The recording has already been stopped.
     *     - `53`: Recording is already in progress with the same parameters.
     *     - `62`: Cloud recording is not enabled for the App ID.
     *     - `65`: The request failed, mostly because of network jitter.
     *     - `404`: The recording was not found.
     *     - `432`: A parameter is invalid or does not match the resource ID.
     *     - `433`: The resource ID has expired.
     *     - `435`: No file was recorded.
     *     - `501`: The recording service is exiting.
     *     - `1001`: The decryption of the resource ID failed.
     *     - `1003`: The App ID or the recording ID does not match the resource ID.
     *     - `1013`: The channel name is invalid.
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
     * @description Error message of the recording service.
     *     Observed: The document does not show the body of an error. Agora's Cloud Recording returns this one.
     * @example resource ID expired
     */
    readonly Reason: string;
    /**
     * Error with a success status
     * @description An error of the recording service that is returned with a success status.
     *     Observed: The document does not show the body of an error. Agora's Cloud Recording returns this one.
     */
    readonly ServiceError: {
      /**
       * @description Error code of the recording service. Only common codes are listed; for any other error, contact anyRTC technical support.
       *     Inferred: The document does not specify the HTTP status of error codes, or a border between the codes 2, 432, 1013 and 1028.
       *     Other values may appear.
       *     - `2`: A parameter is invalid.
       *     - `7`: Recording is already in progress.
       *     - `8`: The HTTP request is malformed.
       *     - `49`: The recording has already been stopped.
       *     - `53`: Recording is already in progress with the same parameters.
       *     - `62`: Cloud recording is not enabled for the App ID.
       *     - `65`: The request failed, mostly because of network jitter.
       *     - `404`: The recording was not found.
       *     - `432`: A parameter is invalid or does not match the resource ID.
       *     - `433`: The resource ID has expired.
       *     - `435`: No file was recorded.
       *     - `501`: The recording service is exiting.
       *     - `1001`: The decryption of the resource ID failed.
       *     - `1003`: The App ID or the recording ID does not match the resource ID.
       *     - `1013`: The channel name is invalid.
       *     - `1028`: A parameter of `updateLayout` is wrong.
       */
      readonly code: components["schemas"]["ErrorCode"];
      /**
       * @description Error message of the recording service.
       *     Observed: The document does not show the body of an error. Agora's Cloud Recording returns this one.
       */
      readonly reason?: components["schemas"]["Reason"] | undefined;
      /**
       * @description Not set. A program can read `Body` of every response with a success status.
       * @example null
       */
      readonly Body?: null | undefined;
    };
    /**
     * Gateway message
     * @description Error message of the gateway. Only common messages are listed; for any other error, contact anyRTC technical support.
     *     Inferred: Other values may appear.
     *     - `invalid appid`: The App ID is invalid.
     *     - `no Route matched with those values`: The request URL or the HTTP method is wrong.
     *     - `Invalid authentication credentials`: The credentials are invalid.
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
     * @description An error of the recording service, with `code` and `reason`, or an error of the gateway in front of it, with `message`.
     *     Observed: The document does not show the body of an error. Agora's Cloud Recording returns this one.
     */
    readonly ErrorAnswer: {
      /**
       * @description Error code of the recording service. Only common codes are listed; for any other error, contact anyRTC technical support.
       *     Inferred: The document does not specify the HTTP status of error codes, or a border between the codes 2, 432, 1013 and 1028.
       *     Other values may appear.
       *     - `2`: A parameter is invalid.
       *     - `7`: Recording is already in progress.
       *     - `8`: The HTTP request is malformed.
       *     - `49`: The recording has already been stopped.
       *     - `53`: Recording is already in progress with the same parameters.
       *     - `62`: Cloud recording is not enabled for the App ID.
       *     - `65`: The request failed, mostly because of network jitter.
       *     - `404`: The recording was not found.
       *     - `432`: A parameter is invalid or does not match the resource ID.
       *     - `433`: The resource ID has expired.
       *     - `435`: No file was recorded.
       *     - `501`: The recording service is exiting.
       *     - `1001`: The decryption of the resource ID failed.
       *     - `1003`: The App ID or the recording ID does not match the resource ID.
       *     - `1013`: The channel name is invalid.
       *     - `1028`: A parameter of `updateLayout` is wrong.
       */
      readonly code?: components["schemas"]["ErrorCode"] | undefined;
      /**
       * @description Error message of the recording service.
       *     Observed: The document does not show the body of an error. Agora's Cloud Recording returns this one.
       */
      readonly reason?: components["schemas"]["Reason"] | undefined;
      /**
       * @description Error message of the gateway. Only common messages are listed; for any other error, contact anyRTC technical support.
       *     Inferred: Other values may appear.
       *     - `invalid appid`: The App ID is invalid.
       *     - `no Route matched with those values`: The request URL or the HTTP method is wrong.
       *     - `Invalid authentication credentials`: The credentials are invalid.
       *     - `API rate limit exceeded`: Too many requests.
       */
      readonly message?: components["schemas"]["GatewayMessage"] | undefined;
    };
    /**
     * Token
     * Format: password
     * @description Dynamic key used for authentication in the channel.
     *     It must be set if App Certificate is enabled for your project. An empty string counts as not set.
     *     Inferred: The document does not specify a maximum length.
     * @example <token if any>
     */
    readonly Token: string;
    /**
     * UID of a user
     * @description UID of a user in the channel, a string.
     *     Inferred: The document specifies the length of the UID of the recorder only, and does not specify the type of the UIDs in lists.
     * @example 527841
     */
    readonly Uid: string;
    /**
     * UIDs to subscribe
     * @description At most 32 UIDs, or `#allstream#` alone for all UIDs.
     *     Inferred: `#allstream#` stands in the sample of `update` only, and the document does not explain it.
     *     Later: It is in use in `start` too.
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
     * @description At most 32 UIDs.
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
     *     - `0`: Subscribes to audio only.
     *     - `1`: Subscribes to video only.
     *     - `2`: Subscribes to audio and video (default).
     * @default 2
     * @example 2
     * @enum {integer}
     */
    readonly StreamTypes: 0 | 1 | 2;
    /**
     * Decryption scheme
     * @description Decryption scheme.
     *     It must be set if the channel is encrypted, and it must agree with the encryption scheme of the channel.
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
     * @description Type of the subscribed video stream. If a user in the channel has enabled dual-stream mode, you can choose the large or the small stream.
     *     - `0`: Large video stream, with high resolution and high bitrate (default).
     *     - `1`: Small video stream, with low resolution and low bitrate.
     * @default 0
     * @example 0
     * @enum {integer}
     */
    readonly VideoStreamType: 0 | 1;
    /**
     * Longest idle time of the channel
     * Format: int64
     * @description Longest idle time of the channel, in seconds. If the channel has no users for longer, the recorder exits automatically.
     *     If `start` is called again after that, new files are recorded.
     *     In the communication scenario, a channel with users who send no stream is not idle.
     *     In the live broadcast scenario, a channel with an audience but without a host is idle.
     *     Inferred: `start` needs a new resource ID then. Recorders do not count as users.
     * @default 30
     * @example 30
     */
    readonly MaxIdleTime: number;
    /**
     * Estimated number of subscribed UIDs
     * @description Estimated peak number of subscribed UIDs. It must be set in individual mode.
     *     A UID in the audio list and in the video list counts only once: `["100", "101", "102"]` and `["101", "102", "103"]` are 4 UIDs.
     *     Inferred: Lists may have 32 UIDs, more than the 17 of the highest value.
     *     - `0`: 1 to 2 UIDs.
     *     - `1`: 3 to 7 UIDs.
     *     - `2`: 8 to 12 UIDs.
     *     - `3`: 13 to 17 UIDs.
     * @example 0
     * @enum {integer}
     */
    readonly SubscribeUidGroup: 0 | 1 | 2 | 3;
    /**
     * Recording settings of every mode
     * @description Subscription settings in every mode.
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
       *     - `0`: Subscribes to audio only.
       *     - `1`: Subscribes to video only.
       *     - `2`: Subscribes to audio and video (default).
       * @default 2
       */
      readonly streamTypes?: components["schemas"]["StreamTypes"] | undefined;
      /**
       * @description Decryption scheme.
       *     It must be set if the channel is encrypted, and it must agree with the encryption scheme of the channel.
       *     - `0`: None (default).
       *     - `1`: AES128XTS.
       *     - `2`: AES128ECB.
       *     - `3`: AES256XTS.
       * @default 0
       */
      readonly decryptionMode?: components["schemas"]["DecryptionMode"] | undefined;
      /**
       * Format: password
       * @description Decryption password. Set it if decryption is enabled by `decryptionMode`.
       *     Inferred: The document does not state that it is required.
       *     The document does not specify a maximum length.
       * @example xxxxxx
       */
      readonly secret?: string | undefined;
      /**
       * @description Type of the subscribed video stream. If a user in the channel has enabled dual-stream mode, you can choose the large or the small stream.
       *     - `0`: Large video stream, with high resolution and high bitrate (default).
       *     - `1`: Small video stream, with low resolution and low bitrate.
       * @default 0
       */
      readonly videoStreamType?: components["schemas"]["VideoStreamType"] | undefined;
      /**
       * @description Longest idle time of the channel, in seconds. If the channel has no users for longer, the recorder exits automatically.
       *     If `start` is called again after that, new files are recorded.
       *     In the communication scenario, a channel with users who send no stream is not idle.
       *     In the live broadcast scenario, a channel with an audience but without a host is idle.
       *     Inferred: `start` needs a new resource ID then. Recorders do not count as users.
       * @default 30
       */
      readonly maxIdleTime?: components["schemas"]["MaxIdleTime"] | undefined;
      /**
       * @description The UIDs whose audio streams are subscribed. An empty list is not recommended.
       *     If a video subscription list is set but no audio subscription list, no audio streams are subscribed.
       */
      readonly subscribeAudioUids?: components["schemas"]["SubscribeUids"] | undefined;
      /** @description The UIDs whose audio streams are not subscribed; cloud recording subscribes to the audio streams of all other UIDs in the channel. An empty list is not recommended. */
      readonly unSubscribeAudioUids?: components["schemas"]["UnSubscribeUids"] | undefined;
      /**
       * @description The UIDs whose video streams are subscribed. An empty list is not recommended.
       *     If an audio subscription list is set but no video subscription list, no video streams are subscribed.
       */
      readonly subscribeVideoUids?: components["schemas"]["SubscribeUids"] | undefined;
      /** @description The UIDs whose video streams are not subscribed; cloud recording subscribes to the video streams of all other UIDs in the channel. An empty list is not recommended. */
      readonly unSubscribeVideoUids?: components["schemas"]["UnSubscribeUids"] | undefined;
      /**
       * @description Estimated peak number of subscribed UIDs. It must be set in individual mode.
       *     A UID in the audio list and in the video list counts only once: `["100", "101", "102"]` and `["101", "102", "103"]` are 4 UIDs.
       *     Inferred: Lists may have 32 UIDs, more than the 17 of the highest value.
       *     - `0`: 1 to 2 UIDs.
       *     - `1`: 3 to 7 UIDs.
       *     - `2`: 8 to 12 UIDs.
       *     - `3`: 13 to 17 UIDs.
       */
      readonly subscribeUidGroup?: components["schemas"]["SubscribeUidGroup"] | undefined;
    };
    /**
     * Audio profile
     * @description Sample rate, bitrate, encoding mode and number of channels of the output audio. It cannot be set in individual mode.
     *     Inferred: The document does not specify a type.
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
     * @description Background colour of the canvas, `#` followed by 6 hexadecimal digits. The default is black.
     *     Inferred: Upper case and lower case are valid.
     * @default #000000
     * @example #FF0000
     */
    readonly BackgroundColor: string;
    /**
     * User window
     * @description Window of one user. Positions and sizes are relative to the canvas, not in pixels.
     *     Inferred: The document does not forbid windows that overlap or exceed the canvas.
     */
    readonly LayoutWindow: {
      /**
       * @description UID of the user shown in this window, a 32-bit unsigned integer. If it is not set, the windows are assigned to users in the order in which they join the channel.
       *     Inferred: Elsewhere a UID is a string of 1 to 48 characters, so every UID is valid here.
       */
      readonly uid?: components["schemas"]["Uid"] | undefined;
      /**
       * @description Relative horizontal position of the top-left corner of the window. 0.0 is the left edge of the canvas, 1.0 the right edge.
       * @example 0.1
       */
      readonly x_axis: number;
      /**
       * @description Relative vertical position of the top-left corner of the window. 0.0 is the top edge of the canvas, 1.0 the bottom edge.
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
       * @description Opacity of the image. 0.0 is transparent, 1.0 is opaque.
       * @default 1
       * @example 1
       */
      readonly alpha?: number | undefined;
      /**
       * @description Display mode of the window.
       *     Inferred: The list of `start` has it one level higher.
       *     - `0`: Crop mode (default). The video is scaled proportionally until it fills the whole window. If the proportions differ, it is cropped or stretched.
       *     - `1`: Fit mode. The video is scaled proportionally until all of it is visible in the window. If the proportions differ, black bars surround it.
       * @default 0
       * @example 1
       * @enum {integer}
       */
      readonly render_mode?: 0 | 1 | undefined;
    };
    /**
     * Composite layout
     * @description Arrangement of the user windows on the canvas.
     *     A property that is not set has its default, in `updateLayout` too.
     */
    readonly Layout: {
      /**
       * @description Background colour of the canvas, `#` followed by 6 hexadecimal digits. The default is black.
       *     Inferred: Upper case and lower case are valid.
       * @default #000000
       */
      readonly backgroundColor?: components["schemas"]["BackgroundColor"] | undefined;
    } & (
      | {
          /**
           * @description Composite video layout.
           *     - `0`: Floating layout (default). The first user who joins the channel is the large window that fills the whole canvas. The other users are small windows in horizontal rows from the bottom up, at most 4 rows of 4 windows. At most 17 windows in total.
           *     - `1`: Adaptive layout. All windows have the same size, adjusted to the number of users. At most 17 windows.
           *     - `2`: Vertical layout. A specified user has the large window on the left side of the screen. The other users have small windows, stacked vertically on the right, at most 2 columns of 8 windows. At most 17 windows in total.
           *     - `3`: Custom layout, defined by `layoutConfig`.
           * @default 0
           * @example 1
           * @enum {integer}
           */
          readonly mixedVideoLayout?: 0 | 1 | undefined;
          readonly maxResolutionUid?: undefined;
          readonly layoutConfig?: undefined;
        }
      | {
          /**
           * @description Composite video layout.
           *     - `0`: Floating layout (default). The first user who joins the channel is the large window that fills the whole canvas. The other users are small windows in horizontal rows from the bottom up, at most 4 rows of 4 windows. At most 17 windows in total.
           *     - `1`: Adaptive layout. All windows have the same size, adjusted to the number of users. At most 17 windows.
           *     - `2`: Vertical layout. A specified user has the large window on the left side of the screen. The other users have small windows, stacked vertically on the right, at most 2 columns of 8 windows. At most 17 windows in total.
           *     - `3`: Custom layout, defined by `layoutConfig`.
           * @default 0
           * @example 1
           * @enum {integer}
           */
          readonly mixedVideoLayout: 2;
          /**
           * @description UID of the user in the large window of the vertical layout.
           *     Inferred: If it is not set, the user who joins the channel first has the large window.
           */
          readonly maxResolutionUid?: components["schemas"]["Uid"] | undefined;
          readonly layoutConfig?: undefined;
        }
      | {
          /**
           * @description Composite video layout.
           *     - `0`: Floating layout (default). The first user who joins the channel is the large window that fills the whole canvas. The other users are small windows in horizontal rows from the bottom up, at most 4 rows of 4 windows. At most 17 windows in total.
           *     - `1`: Adaptive layout. All windows have the same size, adjusted to the number of users. At most 17 windows.
           *     - `2`: Vertical layout. A specified user has the large window on the left side of the screen. The other users have small windows, stacked vertically on the right, at most 2 columns of 8 windows. At most 17 windows in total.
           *     - `3`: Custom layout, defined by `layoutConfig`.
           * @default 0
           * @example 1
           * @enum {integer}
           */
          readonly mixedVideoLayout: 3;
          readonly maxResolutionUid?: undefined;
          /** @description One element for each user window, at most 17. It must be set if `mixedVideoLayout` is 3. */
          readonly layoutConfig: readonly components["schemas"]["LayoutWindow"][];
        }
    );
    /**
     * Video transcoding settings
     * @description Size, frame rate, bitrate and layout of the mixed video, available in mix mode only.
     *     If it is not set, the defaults are a width of 360 pixels, a height of 640 pixels, 15 fps and 500 Kbps.
     *     Inferred: The document lists the layout properties beside this object; its sample sets them inside.
     */
    readonly TranscodingConfig: {
      /**
       * Format: int32
       * @description Width of the video, in pixels. `width` × `height` must not exceed 1920 × 1080.
       *     Inferred: The document does not specify a minimum.
       * @example 360
       */
      readonly width: number;
      /**
       * Format: int32
       * @description Height of the video, in pixels. `width` × `height` must not exceed 1920 × 1080.
       *     Inferred: The document does not specify a minimum.
       * @example 640
       */
      readonly height: number;
      /**
       * Format: int32
       * @description Frame rate of the video, in fps.
       *     Inferred: The document does not specify a minimum.
       * @example 15
       */
      readonly fps: number;
      /**
       * Format: int32
       * @description Bitrate of the video, in Kbps.
       *     Inferred: The document does not specify a minimum.
       * @example 500
       */
      readonly bitrate: number;
    } & components["schemas"]["Layout"];
    /**
     * Subscription settings of a mix recording
     * @description Subscription settings in mix mode, and how the streams are mixed.
     */
    readonly MixRecordingConfig: components["schemas"]["RecordingConfigBase"] & {
      /**
       * @description Sample rate, bitrate, encoding mode and number of channels of the output audio. It cannot be set in individual mode.
       *     Inferred: The document does not specify a type.
       *     - `0`: 48 kHz sample rate, music encoding, mono, about 48 Kbps (default).
       *     - `1`: 48 kHz sample rate, music encoding, mono, about 128 Kbps.
       *     - `2`: 48 kHz sample rate, music encoding, stereo, about 192 Kbps.
       * @default 0
       */
      readonly audioProfile?: components["schemas"]["AudioProfile"] | undefined;
      /**
       * @description Size, frame rate, bitrate and layout of the mixed video, available in mix mode only.
       *     If it is not set, the defaults are a width of 360 pixels, a height of 640 pixels, 15 fps and 500 Kbps.
       *     Inferred: The document lists the layout properties beside this object; its sample sets them inside.
       */
      readonly transcodingConfig?: components["schemas"]["TranscodingConfig"] | undefined;
    };
    /**
     * Settings of the recorded files
     * @description Settings of the recorded files. It must not be set together with `snapshotConfig`.
     *     Inferred: If it is not set, files are recorded with its default.
     */
    readonly RecordingFileConfig: {
      /**
       * @description Type of the recorded video files. Only the default `["hls"]` is supported, which produces M3U8 and TS files.
       *     Later: `mp4` is in use beside `hls`.
       * @default [
       *       "hls"
       *     ]
       * @example [
       *       "hls"
       *     ]
       */
      readonly avFileType?: readonly ("hls" | "mp4")[] | undefined;
    };
    /**
     * File name prefix
     * @description Location of the recorded files in your object storage: `["directory1", "directory2"]` puts the prefix `directory1/directory2/` before the file name, as in `directory1/directory2/xxx.m3u8`.
     *     The prefix, slashes included, must not exceed 128 characters.
     *     Inferred: The document does not state whether the last slash counts. It is counted.
     *     Later: An empty list is in use.
     * @example [
     *       "directory1",
     *       "directory2"
     *     ]
     */
    readonly FileNamePrefix: readonly string[];
    /**
     * Access to object storage
     * @description Bucket, access keys and file name prefix, for every vendor.
     */
    readonly StorageAccess: {
      /**
       * @description Bucket of the object storage.
       *     Inferred: The document does not specify a maximum length.
       * @example my-recordings
       */
      readonly bucket: string;
      /**
       * Format: password
       * @description Access key of the object storage. An access key with write-only permission is recommended.
       *     Inferred: The document does not specify a maximum length.
       * @example xxxxxxf
       */
      readonly accessKey: string;
      /**
       * Format: password
       * @description Secret key of the object storage.
       *     Inferred: The document does not specify a maximum length.
       * @example xxxxx
       */
      readonly secretKey: string;
      /**
       * @description Location of the recorded files in your object storage: `["directory1", "directory2"]` puts the prefix `directory1/directory2/` before the file name, as in `directory1/directory2/xxx.m3u8`.
       *     The prefix, slashes included, must not exceed 128 characters.
       *     Inferred: The document does not state whether the last slash counts. It is counted.
       *     Later: An empty list is in use.
       */
      readonly fileNamePrefix?: components["schemas"]["FileNamePrefix"] | undefined;
    };
    /**
     * Qiniu Cloud
     * @description Object storage at Qiniu Cloud.
     */
    readonly QiniuStorage: {
      /**
       * @description Vendor of the object storage, Qiniu Cloud.
       *     Inferred: The document states the numbers of the vendors in the headings of the regions only.
       *     - `0`: Qiniu Cloud.
       * @example 0
       * @constant
       */
      readonly vendor: 0;
      /**
       * Format: int32
       * @description Region of the object storage at Qiniu Cloud.
       *     Inferred: The document does not specify a maximum.
       *     - `0`: Huadong
       *     - `1`: Huabei
       *     - `2`: Huanan
       *     - `3`: Beimei
       *     - `4`: Dongnanya
       * @example 3
       */
      readonly region: 0 | 1 | 2 | 3 | 4 | (number & {});
    } & components["schemas"]["StorageAccess"];
    /**
     * Amazon S3
     * @description Object storage at Amazon S3.
     */
    readonly AmazonS3Storage: {
      /**
       * @description Vendor of the object storage, Amazon S3.
       *     Inferred: The document states the numbers of the vendors in the headings of the regions only.
       *     - `1`: Amazon S3.
       * @example 1
       * @constant
       */
      readonly vendor: 1;
      /**
       * Format: int32
       * @description Region of the object storage at Amazon S3.
       *     Inferred: The document does not specify a maximum.
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
        | 17
        | (number & {});
    } & components["schemas"]["StorageAccess"];
    /**
     * Alibaba Cloud
     * @description Object storage at Alibaba Cloud.
     */
    readonly AlibabaCloudStorage: {
      /**
       * @description Vendor of the object storage, Alibaba Cloud.
       *     Inferred: The document states the numbers of the vendors in the headings of the regions only.
       *     - `2`: Alibaba Cloud.
       * @example 2
       * @constant
       */
      readonly vendor: 2;
      /**
       * Format: int32
       * @description Region of the object storage at Alibaba Cloud.
       *     Inferred: The document does not specify a maximum.
       *     The document spells `CN_Beijin` so.
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
        | (number & {});
    } & components["schemas"]["StorageAccess"];
    /**
     * Tencent Cloud
     * @description Object storage at Tencent Cloud.
     */
    readonly TencentCloudStorage: {
      /**
       * @description Vendor of the object storage, Tencent Cloud.
       *     Inferred: The document states the numbers of the vendors in the headings of the regions only.
       *     - `3`: Tencent Cloud.
       * @example 3
       * @constant
       */
      readonly vendor: 3;
      /**
       * Format: int32
       * @description Region of the object storage at Tencent Cloud.
       *     Inferred: The document does not specify a maximum.
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
        | 19
        | (number & {});
    } & components["schemas"]["StorageAccess"];
    /**
     * Kingsoft Cloud
     * @description Object storage at Kingsoft Cloud.
     */
    readonly KingsoftCloudStorage: {
      /**
       * @description Vendor of the object storage, Kingsoft Cloud.
       *     Inferred: The document states the numbers of the vendors in the headings of the regions only.
       *     - `4`: Kingsoft Cloud.
       * @example 4
       * @constant
       */
      readonly vendor: 4;
      /**
       * Format: int32
       * @description Region of the object storage at Kingsoft Cloud.
       *     Inferred: The document does not specify a maximum.
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
       */
      readonly region: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {});
    } & components["schemas"]["StorageAccess"];
    /**
     * Private storage
     * @description Your own upload server.
     *     Later: Vendor 100 is in use.
     */
    readonly PrivateStorage: {
      /**
       * @description Vendor of the object storage, private storage.
       *     - `100`: Private storage.
       * @example 100
       * @constant
       */
      readonly vendor: 100;
      /**
       * Format: int32
       * @description It has no effect.
       *     Inferred: The document does not specify a maximum.
       * @example 0
       */
      readonly region?: number | undefined;
      /**
       * @description The URL to which the files are uploaded.
       *     Inferred: The document does not specify a maximum length.
       * @example https://storage.example.com/upload
       */
      readonly bucket: string;
      /**
       * Format: password
       * @description Access key, if the upload server needs one.
       *     Inferred: The document does not specify a maximum length.
       * @example xxxxxxf
       */
      readonly accessKey?: string | undefined;
      /**
       * Format: password
       * @description Secret key, if the upload server needs one.
       *     Inferred: The document does not specify a maximum length.
       * @example xxxxx
       */
      readonly secretKey?: string | undefined;
      /**
       * @description Location of the recorded files in your object storage: `["directory1", "directory2"]` puts the prefix `directory1/directory2/` before the file name, as in `directory1/directory2/xxx.m3u8`.
       *     The prefix, slashes included, must not exceed 128 characters.
       *     Inferred: The document does not state whether the last slash counts. It is counted.
       *     Later: An empty list is in use.
       */
      readonly fileNamePrefix?: components["schemas"]["FileNamePrefix"] | undefined;
    };
    /**
     * Other vendor
     * @description Object storage of a vendor whose number the document does not list.
     */
    readonly OtherStorage: {
      /**
       * Format: int32
       * @description Vendor of the object storage.
       *     Inferred: The document does not specify a maximum.
       * @example 5
       */
      readonly vendor: number & {};
      /**
       * Format: int32
       * @description Region of the object storage.
       *     Inferred: The document does not specify a maximum.
       * @example 3
       */
      readonly region: number & {};
    } & components["schemas"]["StorageAccess"];
    /**
     * Object storage
     * @description Settings of your object storage. It must not be set together with Alibaba Cloud VoD.
     *     The values of `region` depend on `vendor`.
     *     Inferred: The document does not state where the files go if neither this nor Alibaba Cloud VoD is set.
     *     Later: Vendor 100 is in use, a private storage with its upload URL as `bucket`.
     */
    readonly StorageConfig:
      | components["schemas"]["QiniuStorage"]
      | components["schemas"]["AmazonS3Storage"]
      | components["schemas"]["AlibabaCloudStorage"]
      | components["schemas"]["TencentCloudStorage"]
      | components["schemas"]["KingsoftCloudStorage"]
      | components["schemas"]["PrivateStorage"]
      | components["schemas"]["OtherStorage"];
    /**
     * Files in object storage
     * @description Records HLS files and uploads them to your object storage.
     */
    readonly MixToStorage: {
      /**
       * @description Dynamic key used for authentication in the channel.
       *     It must be set if App Certificate is enabled for your project. An empty string counts as not set.
       *     Inferred: The document does not specify a maximum length.
       */
      readonly token?: components["schemas"]["Token"] | undefined;
      /** @description Subscription settings in mix mode, and how the streams are mixed. */
      readonly recordingConfig: components["schemas"]["MixRecordingConfig"];
      /**
       * @description Settings of the recorded files. It must not be set together with `snapshotConfig`.
       *     Inferred: If it is not set, files are recorded with its default.
       */
      readonly recordingFileConfig?: components["schemas"]["RecordingFileConfig"] | undefined;
      /** @description Snapshots are available in individual mode only. */
      readonly snapshotConfig?: undefined;
      /**
       * @description Settings of your object storage. It must not be set together with Alibaba Cloud VoD.
       *     The values of `region` depend on `vendor`.
       *     Inferred: The document does not state where the files go if neither this nor Alibaba Cloud VoD is set.
       *     Later: Vendor 100 is in use, a private storage with its upload URL as `bucket`.
       */
      readonly storageConfig?: components["schemas"]["StorageConfig"] | undefined;
      readonly extensionServiceConfig?: undefined;
    };
    /**
     * Video settings
     * @description Video settings. The Alibaba Cloud documents explain them in detail.
     *     Inferred: The document lists these properties beside `videoData`; its sample sets them inside.
     */
    readonly AliyunVodVideoData: {
      /**
       * @description Video title.
       *     Inferred: The document does not specify a maximum length.
       * @example My Video
       */
      readonly title: string;
      /**
       * @description Video description.
       *     Inferred: The document does not specify a maximum length.
       * @example This is my first video
       */
      readonly description?: string | undefined;
      /**
       * @description URL of a custom video cover.
       *     Inferred: The document does not specify a maximum length.
       * @example https://example.org/cover.jpg
       */
      readonly coverUrl?: string | undefined;
      /**
       * @description ID of the video category.
       *     Inferred: The document does not specify a maximum length.
       * @example 1000001
       */
      readonly cateId?: string | undefined;
      /**
       * @description Video tags.
       *     Inferred: The document does not specify a maximum length.
       * @example meeting
       */
      readonly tags?: string | undefined;
      /**
       * @description ID of the transcoding template group.
       *     Inferred: The document does not specify a maximum length.
       * @example ca3a8f6e49c87b65806709586
       */
      readonly templateGroupId?: string | undefined;
      /**
       * @description Custom settings.
       *     Inferred: The document does not specify a maximum length.
       * @example {"orderId":"42"}
       */
      readonly userData?: string | undefined;
      /**
       * @description Storage address.
       *     Inferred: The document does not specify a maximum length.
       * @example out-20170323.oss-cn-shanghai.aliyuncs.com
       */
      readonly storageLocation?: string | undefined;
      /**
       * @description ID of the workflow.
       *     Inferred: The document does not specify a maximum length.
       * @example e1e243b42548248197d6f74f9
       */
      readonly workflowId?: string | undefined;
    };
    /**
     * Alibaba Cloud VoD settings
     * @description Detailed settings of Alibaba Cloud VoD.
     */
    readonly AliyunVodApiData: {
      /**
       * @description Video settings. The Alibaba Cloud documents explain them in detail.
       *     Inferred: The document lists these properties beside `videoData`; its sample sets them inside.
       */
      readonly videoData: components["schemas"]["AliyunVodVideoData"];
    };
    /**
     * Alibaba Cloud VoD parameters
     * @description Access keys and settings of Alibaba Cloud VoD.
     */
    readonly AliyunVodParameters: {
      /**
       * Format: password
       * @description The AccessKeyId of the Alibaba Cloud AccessKey.
       *     Inferred: The document does not specify a maximum length.
       * @example xxxxxx
       */
      readonly accessKey: string;
      /**
       * Format: password
       * @description The AccessKeySecret of the Alibaba Cloud AccessKey.
       *     Inferred: The document does not specify a maximum length.
       * @example xxxxxx
       */
      readonly secretKey: string;
      /**
       * @description Access region identifier. The Alibaba Cloud documents list its values.
       *     Inferred: The document does not specify a maximum length.
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
       * @description Name of the extension service. It must be `aliyun_vod_service` to use Alibaba Cloud VoD.
       *     - `aliyun_vod_service`: Alibaba Cloud VoD.
       * @example aliyun_vod_service
       * @enum {string}
       */
      readonly serviceName: "aliyun_vod_service";
      /**
       * @description Error handling policy of this extension service.
       *     Inferred: The document lists it one level higher.
       *     - `error_abort`: If an error occurs in this extension service, the other extension services all stop (default).
       * @default error_abort
       * @example error_abort
       * @enum {string}
       */
      readonly errorHandlePolicy?: "error_abort" | undefined;
      /** @description Access keys and settings of Alibaba Cloud VoD. */
      readonly serviceParam: components["schemas"]["AliyunVodParameters"];
    };
    /**
     * Extension services
     * @description Settings of extension services, which process the audio and video streams further. Only Alibaba Cloud VoD is supported.
     *     It is available in mix mode only, and must not be set together with `snapshotConfig` or `storageConfig`.
     */
    readonly ExtensionServiceConfig: {
      /**
       * @description Error handling policy of all extension services.
       *     - `error_abort`: If an error occurs in an extension service, the subscription and the other non-extension services all stop (default).
       * @default error_abort
       * @example error_abort
       * @enum {string}
       */
      readonly errorHandlePolicy?: "error_abort" | undefined;
      /**
       * @description The settings of each extension service.
       *     Inferred: The document does not specify a maximum number of services.
       */
      readonly extensionServices: readonly components["schemas"]["AliyunVodService"][];
    };
    /**
     * Upload to Alibaba Cloud VoD
     * @description Records HLS files and uploads them to Alibaba Cloud VoD (ApsaraVideo for VOD).
     *     Inferred: The document does not state whether `recordingFileConfig` is allowed. It is.
     */
    readonly MixToVod: {
      /**
       * @description Dynamic key used for authentication in the channel.
       *     It must be set if App Certificate is enabled for your project. An empty string counts as not set.
       *     Inferred: The document does not specify a maximum length.
       */
      readonly token?: components["schemas"]["Token"] | undefined;
      /** @description Subscription settings in mix mode, and how the streams are mixed. */
      readonly recordingConfig: components["schemas"]["MixRecordingConfig"];
      /**
       * @description Settings of the recorded files. It must not be set together with `snapshotConfig`.
       *     Inferred: If it is not set, files are recorded with its default.
       */
      readonly recordingFileConfig?: components["schemas"]["RecordingFileConfig"] | undefined;
      /** @description Snapshots are available in individual mode only, and must not be set together with Alibaba Cloud VoD. */
      readonly snapshotConfig?: undefined;
      /**
       * @description Settings of extension services, which process the audio and video streams further. Only Alibaba Cloud VoD is supported.
       *     It is available in mix mode only, and must not be set together with `snapshotConfig` or `storageConfig`.
       */
      readonly extensionServiceConfig: components["schemas"]["ExtensionServiceConfig"];
      readonly storageConfig?: undefined;
    };
    /**
     * Settings of a mix recording
     * @description In mix mode, the files are uploaded either to your object storage or to Alibaba Cloud VoD.
     */
    readonly MixClientRequest:
      | components["schemas"]["MixToStorage"]
      | components["schemas"]["MixToVod"];
    /**
     * Start request in mix mode
     * @description The channel, the recorder, and the settings of a recording that mixes all subscribed streams.
     */
    readonly StartMixRequest: {
      /**
       * @description Name of the channel to record.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       *     Inferred: The document does not specify a minimum length, and does not state that the name must be the same in all requests of a recording.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description UID that the recording service uses in the channel; it identifies this recording service.
       *     It must have 1 to 48 characters and be unique, and it must be the same in `acquire` and in all later requests of the recording.
       *     Inferred: It must be unique among the users of the channel and the recordings of the channel.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description In mix mode, the files are uploaded either to your object storage or to Alibaba Cloud VoD. */
      readonly clientRequest: components["schemas"]["MixClientRequest"];
    };
    /**
     * Recording ID (sid)
     * @description Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
     *     Inferred: The document does not specify a format.
     * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
     */
    readonly Sid: string;
    /**
     * Session
     * @description Identifies one recording cycle.
     */
    readonly Session: {
      /**
       * @description Resource ID that cloud recording uses.
       *     It can be used for one recording only, and must be used in `start` within five minutes.
       *     Inferred: The document does not specify a format.
       */
      readonly resourceId: components["schemas"]["ResourceId"];
      /**
       * @description Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
       *     Inferred: The document does not specify a format.
       */
      readonly sid: components["schemas"]["Sid"];
    };
    /**
     * Session response
     * @description Success response of `start`, `update` and `updateLayout`.
     *     Observed: The samples of the document lack the outer braces, and its text spells `Code` as `code`. Responses of the service have this form.
     */
    readonly SessionEnvelope: {
      /**
       * @description Response status code.
       *     Inferred: It repeats the HTTP status of a success.
       */
      readonly Code: components["schemas"]["StatusCode"];
      /** @description Identifies one recording cycle. */
      readonly Body: components["schemas"]["Session"];
    };
    /**
     * Start result
     * @description The recording, or an error.
     */
    readonly StartCreated:
      | components["schemas"]["SessionEnvelope"]
      | components["schemas"]["ServiceError"];
    /**
     * Properties of mix mode only
     * @description Properties of `recordingConfig` that cannot be set in individual mode.
     */
    readonly MixOnlyMembers: {
      /** @description Available in mix mode only. */
      readonly audioProfile?: undefined;
      /** @description Available in mix mode only. */
      readonly transcodingConfig?: undefined;
    };
    /**
     * Subscription settings of an individual recording
     * @description Subscription settings in individual mode.
     */
    readonly IndividualRecordingConfig: components["schemas"]["RecordingConfigBase"] &
      components["schemas"]["MixOnlyMembers"] & {
        /**
         * @description Estimated peak number of subscribed UIDs. It must be set in individual mode.
         *     A UID in the audio list and in the video list counts only once: `["100", "101", "102"]` and `["101", "102", "103"]` are 4 UIDs.
         *     Inferred: Lists may have 32 UIDs, more than the 17 of the highest value.
         *     - `0`: 1 to 2 UIDs.
         *     - `1`: 3 to 7 UIDs.
         *     - `2`: 8 to 12 UIDs.
         *     - `3`: 13 to 17 UIDs.
         */
        readonly subscribeUidGroup: components["schemas"]["SubscribeUidGroup"];
      };
    /**
     * Recorded audio and video files
     * @description Records an audio file and a video file of every subscribed UID.
     */
    readonly IndividualRecording: {
      /**
       * @description Dynamic key used for authentication in the channel.
       *     It must be set if App Certificate is enabled for your project. An empty string counts as not set.
       *     Inferred: The document does not specify a maximum length.
       */
      readonly token?: components["schemas"]["Token"] | undefined;
      /** @description Subscription settings in individual mode. */
      readonly recordingConfig: components["schemas"]["IndividualRecordingConfig"];
      /**
       * @description Settings of the recorded files. It must not be set together with `snapshotConfig`.
       *     Inferred: If it is not set, files are recorded with its default.
       */
      readonly recordingFileConfig?: components["schemas"]["RecordingFileConfig"] | undefined;
      /**
       * @description Settings of your object storage. It must not be set together with Alibaba Cloud VoD.
       *     The values of `region` depend on `vendor`.
       *     Inferred: The document does not state where the files go if neither this nor Alibaba Cloud VoD is set.
       *     Later: Vendor 100 is in use, a private storage with its upload URL as `bucket`.
       */
      readonly storageConfig?: components["schemas"]["StorageConfig"] | undefined;
      /** @description Alibaba Cloud VoD is available in mix mode only. */
      readonly extensionServiceConfig?: undefined;
      readonly snapshotConfig?: undefined;
    };
    /**
     * Subscription settings of snapshots
     * @description Subscription settings of snapshots. Video must be subscribed.
     *     If `subscribeAudioUids` is set, `subscribeVideoUids` must be set too.
     *     Inferred: The document spells the properties `streamType` and `subscribeAudioUid`.
     */
    readonly SnapshotRecordingConfig: components["schemas"]["RecordingConfigBase"] &
      components["schemas"]["MixOnlyMembers"] & {
        /**
         * @description Estimated peak number of subscribed UIDs. It must be set in individual mode.
         *     A UID in the audio list and in the video list counts only once: `["100", "101", "102"]` and `["101", "102", "103"]` are 4 UIDs.
         *     Inferred: Lists may have 32 UIDs, more than the 17 of the highest value.
         *     - `0`: 1 to 2 UIDs.
         *     - `1`: 3 to 7 UIDs.
         *     - `2`: 8 to 12 UIDs.
         *     - `3`: 13 to 17 UIDs.
         */
        readonly subscribeUidGroup: components["schemas"]["SubscribeUidGroup"];
        /**
         * @description Type of the media streams to subscribe. With snapshots it must be 1 or 2.
         *     - `1`: Subscribes to video only.
         *     - `2`: Subscribes to audio and video (default).
         * @default 2
         * @example 2
         * @enum {integer}
         */
        readonly streamTypes?: 1 | 2 | undefined;
      };
    /**
     * Snapshot settings
     * @description Settings of snapshots, available in individual mode only. It must not be set together with `recordingFileConfig`.
     *     If the settings are wrong, an error is returned, or snapshot files cannot be produced.
     */
    readonly SnapshotConfig: {
      /**
       * Format: int32
       * @description Interval of the snapshots, in seconds. Cloud recording takes a snapshot in each interval.
       * @default 10
       * @example 5
       */
      readonly captureInterval?: number | undefined;
      /**
       * @description File format of the snapshots. Only `["jpg"]` is supported, which produces JPG files.
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
       * @description Dynamic key used for authentication in the channel.
       *     It must be set if App Certificate is enabled for your project. An empty string counts as not set.
       *     Inferred: The document does not specify a maximum length.
       */
      readonly token?: components["schemas"]["Token"] | undefined;
      /**
       * @description Subscription settings of snapshots. Video must be subscribed.
       *     If `subscribeAudioUids` is set, `subscribeVideoUids` must be set too.
       *     Inferred: The document spells the properties `streamType` and `subscribeAudioUid`.
       */
      readonly recordingConfig: components["schemas"]["SnapshotRecordingConfig"];
      /**
       * @description Settings of snapshots, available in individual mode only. It must not be set together with `recordingFileConfig`.
       *     If the settings are wrong, an error is returned, or snapshot files cannot be produced.
       */
      readonly snapshotConfig: components["schemas"]["SnapshotConfig"];
      /**
       * @description Settings of your object storage. It must not be set together with Alibaba Cloud VoD.
       *     The values of `region` depend on `vendor`.
       *     Inferred: The document does not state where the files go if neither this nor Alibaba Cloud VoD is set.
       *     Later: Vendor 100 is in use, a private storage with its upload URL as `bucket`.
       */
      readonly storageConfig?: components["schemas"]["StorageConfig"] | undefined;
      /** @description Alibaba Cloud VoD is available in mix mode only, and must not be set together with snapshots. */
      readonly extensionServiceConfig?: undefined;
      readonly recordingFileConfig?: undefined;
    };
    /**
     * Settings of an individual recording
     * @description In individual mode, only one of audio-video recording files and snapshots can be set.
     */
    readonly IndividualClientRequest:
      | components["schemas"]["IndividualRecording"]
      | components["schemas"]["IndividualSnapshots"];
    /**
     * Start request in individual mode
     * @description The channel, the recorder, and the settings of separate recordings or of snapshots of every subscribed UID.
     */
    readonly StartIndividualRequest: {
      /**
       * @description Name of the channel to record.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       *     Inferred: The document does not specify a minimum length, and does not state that the name must be the same in all requests of a recording.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description UID that the recording service uses in the channel; it identifies this recording service.
       *     It must have 1 to 48 characters and be unique, and it must be the same in `acquire` and in all later requests of the recording.
       *     Inferred: It must be unique among the users of the channel and the recordings of the channel.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description In individual mode, only one of audio-video recording files and snapshots can be set. */
      readonly clientRequest: components["schemas"]["IndividualClientRequest"];
    };
    /**
     * Recording mode
     * @description Recording mode.
     *     Inferred: The path contains the mode in every request, so the default has no effect.
     *     - `individual`: Single-stream mode. The audio stream and the video stream of every UID are recorded separately; every UID has an audio file and a video file.
     *     - `mix`: Composite mode (default). The audio and video of all UIDs in the channel are mixed and recorded into one audio-video file.
     * @enum {string}
     */
    readonly Mode: "individual" | "mix";
    /**
     * Audio subscription list
     * @description Audio subscription list: the UIDs whose audio streams are subscribed, or those whose audio streams are not subscribed.
     *     Setting it is an error if `streamTypes` of the recording is 1 (video only).
     *     Inferred: The document does not state that the two lists exclude each other.
     */
    readonly AudioUidList: {
      /** @description The UIDs whose audio streams are subscribed. The list must not be empty. */
      readonly subscribeAudioUids?: components["schemas"]["SubscribeUids"] | undefined;
      /** @description The UIDs whose audio streams are not subscribed; cloud recording subscribes to the audio streams of all other UIDs in the channel. The list must not be empty. */
      readonly unSubscribeAudioUids?: components["schemas"]["UnSubscribeUids"] | undefined;
    };
    /**
     * Video subscription list
     * @description Video subscription list: the UIDs whose video streams are subscribed, or those whose video streams are not subscribed.
     *     Setting it is an error if `streamTypes` of the recording is 0 (audio only).
     *     Inferred: The document does not state that the two lists exclude each other.
     */
    readonly VideoUidList: {
      /** @description The UIDs whose video streams are subscribed. The list must not be empty. */
      readonly subscribeVideoUids?: components["schemas"]["SubscribeUids"] | undefined;
      /** @description The UIDs whose video streams are not subscribed; cloud recording subscribes to the video streams of all other UIDs in the channel. The list must not be empty. */
      readonly unSubscribeVideoUids?: components["schemas"]["UnSubscribeUids"] | undefined;
    };
    /**
     * New subscription lists
     * @description The new subscription lists. They override the previous ones.
     *     Inferred: A list that is not set is removed, as in `start`. Set a list for every medium that stays subscribed.
     */
    readonly StreamSubscribe: {
      /**
       * @description Audio subscription list: the UIDs whose audio streams are subscribed, or those whose audio streams are not subscribed.
       *     Setting it is an error if `streamTypes` of the recording is 1 (video only).
       *     Inferred: The document does not state that the two lists exclude each other.
       */
      readonly audioUidList?: components["schemas"]["AudioUidList"] | undefined;
      /**
       * @description Video subscription list: the UIDs whose video streams are subscribed, or those whose video streams are not subscribed.
       *     Setting it is an error if `streamTypes` of the recording is 0 (audio only).
       *     Inferred: The document does not state that the two lists exclude each other.
       */
      readonly videoUidList?: components["schemas"]["VideoUidList"] | undefined;
    };
    /**
     * Update settings
     * @description Settings of `update`, the new subscription lists.
     */
    readonly UpdateClientRequest: {
      /**
       * @description The new subscription lists. They override the previous ones.
       *     Inferred: A list that is not set is removed, as in `start`. Set a list for every medium that stays subscribed.
       */
      readonly streamSubscribe: components["schemas"]["StreamSubscribe"];
    };
    /**
     * Update request
     * @description The channel, the recorder, and the new subscription lists.
     */
    readonly UpdateRequest: {
      /**
       * @description Name of the channel to record.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       *     Inferred: The document does not specify a minimum length, and does not state that the name must be the same in all requests of a recording.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description UID that the recording service uses in the channel; it identifies this recording service.
       *     It must have 1 to 48 characters and be unique, and it must be the same in `acquire` and in all later requests of the recording.
       *     Inferred: It must be unique among the users of the channel and the recordings of the channel.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description Settings of `update`, the new subscription lists. */
      readonly clientRequest: components["schemas"]["UpdateClientRequest"];
    };
    /**
     * New layout
     * @description The new layout. It overrides the previous one.
     *     A property that is not set returns to its default, and an empty JSON object restores the default layout.
     *     Inferred: The document shows this for `backgroundColor` only.
     */
    readonly LayoutClientRequest: components["schemas"]["Layout"];
    /**
     * UpdateLayout request
     * @description The channel, the recorder, and the new composite layout.
     */
    readonly UpdateLayoutRequest: {
      /**
       * @description Name of the channel to record.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       *     Inferred: The document does not specify a minimum length, and does not state that the name must be the same in all requests of a recording.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description UID that the recording service uses in the channel; it identifies this recording service.
       *     It must have 1 to 48 characters and be unique, and it must be the same in `acquire` and in all later requests of the recording.
       *     Inferred: It must be unique among the users of the channel and the recordings of the channel.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /**
       * @description The new layout. It overrides the previous one.
       *     A property that is not set returns to its default, and an empty JSON object restores the default layout.
       *     Inferred: The document shows this for `backgroundColor` only.
       */
      readonly clientRequest: components["schemas"]["LayoutClientRequest"];
    };
    /**
     * Data format of the file list
     * @description Data format of `fileList`.
     *     Inferred: The samples of the document do not agree with its text. The JSON type of `fileList` decides.
     *     - `string`: `fileList` is a string; the value in mix mode.
     *     - `json`: `fileList` is an array; the value in individual mode.
     * @example json
     * @enum {string}
     */
    readonly FileListMode: "string" | "json";
    /**
     * Track type of a recorded file
     * @description Type of the recorded file.
     *     Inferred: Other values may appear.
     *     - `audio`: Audio-only file.
     *     - `video`: Video-only file.
     *     - `audio_and_video`: Audio-video file.
     * @example audio_and_video
     */
    readonly TrackType: "audio" | "video" | "audio_and_video" | (string & {});
    /**
     * Unix time in milliseconds
     * @description Unix time in milliseconds.
     *     Observed: It may be a string, and it is `0` before the first file.
     * @example 1562724971626
     */
    readonly UnixMilliseconds: number | string | null;
    /**
     * Recorded file
     * @description Details of one recorded file.
     */
    readonly RecordedFile: {
      /**
       * @description File name of the M3U8 file.
       * @example xxx.m3u8
       */
      readonly filename: string;
      /**
       * @description Type of the recorded file.
       *     Inferred: Other values may appear.
       *     - `audio`: Audio-only file.
       *     - `video`: Video-only file.
       *     - `audio_and_video`: Audio-video file.
       */
      readonly trackType?: components["schemas"]["TrackType"] | undefined;
      /**
       * @description UID of the user whose audio or video stream is recorded.
       *     Inferred: It may be empty.
       * @example 123
       */
      readonly uid?: string | undefined;
      /**
       * @description `true` if all users are merged in one file, `false` if each user is recorded separately.
       *     Inferred: The document describes the property as the opposite of its values. The values are followed.
       * @example true
       */
      readonly mixedAllUser?: boolean | undefined;
      /**
       * @description `true` if the file can be played online, `false` if it cannot.
       * @example true
       */
      readonly isPlayable?: boolean | undefined;
      /** @description Start time of the recording of this file, Unix time in milliseconds. */
      readonly sliceStartTime?: components["schemas"]["UnixMilliseconds"] | undefined;
    };
    /**
     * File list
     * @description The recorded files.
     *     In mix mode it is a string, the file name of the M3U8 file. In individual mode it is an array with the details of each file.
     *     Observed: It may be empty, or not be returned.
     */
    readonly FileList: string | readonly components["schemas"]["RecordedFile"][];
    /**
     * Recording status
     * @description Status of the recording.
     *     Inferred: The text says Number, and the sample has a string. Both are possible.
     *     Other values may appear.
     *     - `0`: Cloud recording has not started.
     *     - `1`: Initialisation of cloud recording is complete.
     *     - `2`: The recording component is starting.
     *     - `3`: The upload component has started.
     *     - `4`: The recording component has started.
     *     - `5`: The first file has been uploaded successfully. After that, this status is returned as long as recording is in progress.
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
     * @description State of the upload of the subscribed content to the extension service.
     *     Inferred: Other values may appear.
     *     - `inProgress`: Recorded files are being uploaded to the extension service.
     *     - `idle`: No user sends a stream; the upload has stopped.
     * @example inProgress
     */
    readonly ExtensionUploadState: "inProgress" | "idle" | (string & {});
    /**
     * Uploaded video
     * @description M3U8 file and its video ID.
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
     * State details of an extension service
     * @description State of this extension service.
     */
    readonly ExtensionServicePayload: {
      /**
       * @description State of the upload of the subscribed content to the extension service.
       *     Inferred: Other values may appear.
       *     - `inProgress`: Recorded files are being uploaded to the extension service.
       *     - `idle`: No user sends a stream; the upload has stopped.
       */
      readonly state?: components["schemas"]["ExtensionUploadState"] | undefined;
      /** @description The video ID of each M3U8 file. Every M3U8 file gets a video ID when it is uploaded to Alibaba Cloud VoD. */
      readonly videoInfo?: readonly components["schemas"]["VideoInfo"][] | undefined;
    };
    /**
     * State of an extension service
     * @description State of one extension service.
     */
    readonly ExtensionServiceState: {
      /**
       * @description Type of the extension service; `aliyun_vod_service` is Alibaba Cloud VoD.
       * @example aliyun_vod_service
       */
      readonly serviceName?: string | undefined;
      /** @description State of this extension service. */
      readonly payload?: components["schemas"]["ExtensionServicePayload"] | undefined;
    };
    /**
     * Service state
     * @description State of the subscription module, a sub-module of cloud recording.
     *     Inferred: Other values may appear.
     *     - `serviceIdle`: The sub-module has not started.
     *     - `serviceStarted`: The sub-module has started.
     *     - `serviceReady`: The sub-module is ready.
     *     - `serviceInProgress`: The sub-module is in progress.
     *     - `serviceCompleted`: All subscribed content has been uploaded to the extension service.
     *     - `servicePartialCompleted`: Part of the subscribed content has been uploaded to the extension service.
     *     - `serviceValidationFailed`: The validation of the extension service failed; for example, `apiData` in `extensionServiceConfig` is wrong.
     *     - `serviceAbnormal`: The state of the sub-module is abnormal.
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
     * State of the sub-modules
     * @description State of the sub-modules of cloud recording.
     */
    readonly SubServiceStatus: {
      /**
       * @description State of the subscription module, a sub-module of cloud recording.
       *     Inferred: Other values may appear.
       *     - `serviceIdle`: The sub-module has not started.
       *     - `serviceStarted`: The sub-module has started.
       *     - `serviceReady`: The sub-module is ready.
       *     - `serviceInProgress`: The sub-module is in progress.
       *     - `serviceCompleted`: All subscribed content has been uploaded to the extension service.
       *     - `servicePartialCompleted`: Part of the subscribed content has been uploaded to the extension service.
       *     - `serviceValidationFailed`: The validation of the extension service failed; for example, `apiData` in `extensionServiceConfig` is wrong.
       *     - `serviceAbnormal`: The state of the sub-module is abnormal.
       */
      readonly recordingService?: components["schemas"]["ServiceState"] | undefined;
    };
    /**
     * Details of the query response
     * @description Details of the state. The properties depend on the settings of `start`.
     *     If `snapshotConfig` or `extensionServiceConfig` was set, `fileListMode` is not returned. If `snapshotConfig` was set, `fileList` is not returned.
     *     Inferred: The sample for Alibaba Cloud VoD contains `extensionServiceState` and `subServiceStatus` only.
     */
    readonly QueryServerResponse: {
      /**
       * @description Data format of `fileList`.
       *     Inferred: The samples of the document do not agree with its text. The JSON type of `fileList` decides.
       *     - `string`: `fileList` is a string; the value in mix mode.
       *     - `json`: `fileList` is an array; the value in individual mode.
       */
      readonly fileListMode?: components["schemas"]["FileListMode"] | undefined;
      /**
       * @description The recorded files.
       *     In mix mode it is a string, the file name of the M3U8 file. In individual mode it is an array with the details of each file.
       *     Observed: It may be empty, or not be returned.
       */
      readonly fileList?: components["schemas"]["FileList"] | undefined;
      /**
       * @description Status of the recording.
       *     Inferred: The text says Number, and the sample has a string. Both are possible.
       *     Other values may appear.
       *     - `0`: Cloud recording has not started.
       *     - `1`: Initialisation of cloud recording is complete.
       *     - `2`: The recording component is starting.
       *     - `3`: The upload component has started.
       *     - `4`: The recording component has started.
       *     - `5`: The first file has been uploaded successfully. After that, this status is returned as long as recording is in progress.
       *     - `6`: Recording has stopped.
       *     - `7`: All cloud recording services have stopped.
       *     - `8`: Cloud recording is about to exit.
       *     - `20`: Cloud recording exited abnormally.
       */
      readonly status?: components["schemas"]["RecordingStatus"] | undefined;
      /** @description Start time of the recording, Unix time in milliseconds. */
      readonly sliceStartTime?: components["schemas"]["UnixMilliseconds"] | undefined;
      /** @description State of each extension service. */
      readonly extensionServiceState?:
        | readonly components["schemas"]["ExtensionServiceState"][]
        | undefined;
      /** @description State of the sub-modules of cloud recording. */
      readonly subServiceStatus?: components["schemas"]["SubServiceStatus"] | undefined;
    };
    /**
     * Query result
     * @description The session and its state.
     */
    readonly QueryResult: {
      /**
       * @description Resource ID that cloud recording uses.
       *     It can be used for one recording only, and must be used in `start` within five minutes.
       *     Inferred: The document does not specify a format.
       */
      readonly resourceId: components["schemas"]["ResourceId"];
      /**
       * @description Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
       *     Inferred: The document does not specify a format.
       */
      readonly sid: components["schemas"]["Sid"];
      /**
       * @description Details of the state. The properties depend on the settings of `start`.
       *     If `snapshotConfig` or `extensionServiceConfig` was set, `fileListMode` is not returned. If `snapshotConfig` was set, `fileList` is not returned.
       *     Inferred: The sample for Alibaba Cloud VoD contains `extensionServiceState` and `subServiceStatus` only.
       */
      readonly serverResponse: components["schemas"]["QueryServerResponse"];
    };
    /**
     * Query response
     * @description Success response of `query`.
     *     Observed: The samples of the document lack the outer braces, and its text spells `Code` as `code`. Responses of the service have this form.
     */
    readonly QueryEnvelope: {
      /**
       * @description Response status code.
       *     Inferred: It repeats the HTTP status of a success.
       */
      readonly Code: components["schemas"]["StatusCode"];
      /** @description The session and its state. */
      readonly Body: components["schemas"]["QueryResult"];
    };
    /**
     * Empty settings
     * @description An empty JSON object; `stop` needs no settings.
     */
    readonly EmptyClientRequest: {
      readonly [member: string]: never;
    };
    /**
     * Stop request
     * @description The channel, and the UID of the recorder to stop.
     */
    readonly StopRequest: {
      /**
       * @description Name of the channel to record.
       *     At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
       *     Inferred: The document does not specify a minimum length, and does not state that the name must be the same in all requests of a recording.
       */
      readonly cname: components["schemas"]["ChannelName"];
      /**
       * @description UID that the recording service uses in the channel; it identifies this recording service.
       *     It must have 1 to 48 characters and be unique, and it must be the same in `acquire` and in all later requests of the recording.
       *     Inferred: It must be unique among the users of the channel and the recordings of the channel.
       */
      readonly uid: components["schemas"]["RecorderUid"];
      /** @description An empty JSON object; `stop` needs no settings. */
      readonly clientRequest: components["schemas"]["EmptyClientRequest"];
    };
    /**
     * Upload status of the recording
     * @description State of the upload of the recorded files.
     *     Inferred: Other values may appear.
     *     - `uploaded`: All files of the recording have been uploaded to the specified object storage.
     *     - `backuped`: All files of the recording have been uploaded, but at least one TS file was uploaded to the anyRTC cloud backup. The anyRTC server automatically uploads these files to the specified object storage.
     *     - `unknown`: Unknown state.
     * @example uploaded
     */
    readonly UploadingStatus: "uploaded" | "backuped" | "unknown" | (string & {});
    /**
     * Details of the stop response
     * @description The files and their upload status.
     *     If `snapshotConfig` was set in `start`, `fileListMode` and `fileList` are not returned.
     */
    readonly StopServerResponse: {
      /**
       * @description Data format of `fileList`.
       *     Inferred: The samples of the document do not agree with its text. The JSON type of `fileList` decides.
       *     - `string`: `fileList` is a string; the value in mix mode.
       *     - `json`: `fileList` is an array; the value in individual mode.
       */
      readonly fileListMode?: components["schemas"]["FileListMode"] | undefined;
      /**
       * @description The recorded files.
       *     In mix mode it is a string, the file name of the M3U8 file. In individual mode it is an array with the details of each file.
       *     Observed: It may be empty, or not be returned.
       */
      readonly fileList?: components["schemas"]["FileList"] | undefined;
      /**
       * @description State of the upload of the recorded files.
       *     Inferred: Other values may appear.
       *     - `uploaded`: All files of the recording have been uploaded to the specified object storage.
       *     - `backuped`: All files of the recording have been uploaded, but at least one TS file was uploaded to the anyRTC cloud backup. The anyRTC server automatically uploads these files to the specified object storage.
       *     - `unknown`: Unknown state.
       */
      readonly uploadingStatus?: components["schemas"]["UploadingStatus"] | undefined;
      /**
       * @description State of each extension service.
       *     Inferred: The document does not show this response for Alibaba Cloud VoD.
       */
      readonly extensionServiceState?:
        | readonly components["schemas"]["ExtensionServiceState"][]
        | undefined;
      /** @description State of the sub-modules of cloud recording. */
      readonly subServiceStatus?: components["schemas"]["SubServiceStatus"] | undefined;
    };
    /**
     * Stop result
     * @description The session and its files.
     */
    readonly StopResult: {
      /**
       * @description Resource ID that cloud recording uses.
       *     It can be used for one recording only, and must be used in `start` within five minutes.
       *     Inferred: The document does not specify a format.
       */
      readonly resourceId: components["schemas"]["ResourceId"];
      /**
       * @description Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
       *     Inferred: The document does not specify a format.
       */
      readonly sid: components["schemas"]["Sid"];
      /**
       * @description The files and their upload status.
       *     If `snapshotConfig` was set in `start`, `fileListMode` and `fileList` are not returned.
       */
      readonly serverResponse: components["schemas"]["StopServerResponse"];
    };
    /**
     * Stop response
     * @description Success response of `stop`.
     *     Observed: The samples of the document lack the outer braces, and its text spells `Code` as `code`. Responses of the service have this form.
     */
    readonly StopEnvelope: {
      /**
       * @description Response status code.
       *     Inferred: It repeats the HTTP status of a success.
       */
      readonly Code: components["schemas"]["StatusCode"];
      /** @description The session and its files. */
      readonly Body: components["schemas"]["StopResult"];
    };
    /**
     * Incomplete result
     * @description The result of the recording, or an error.
     */
    readonly StopIncomplete:
      | components["schemas"]["StopEnvelope"]
      | components["schemas"]["ServiceError"];
  };
  /** Responses of several methods. */
  responses: {
    /** @description The request succeeded and a new resource was created, the resource ID. */
    readonly ResourceCreated: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ResourceEnvelope"];
      };
    };
    /**
     * @description Mostly network jitter. Repeat the request with the same resource ID.
     *     Observed: Agora's Cloud Recording returns error 65 with HTTP status 206.
     */
    readonly NetworkJitter: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The request is invalid, or cloud recording is not enabled for the App ID. */
    readonly AcquireBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /**
     * @description Unauthorized; the App ID and the Customer Certificate do not match.
     *     Inferred: The document names the App ID here, and the Customer ID in the error message.
     */
    readonly Unauthorized: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The request URL or the HTTP method is wrong. */
    readonly NoRoute: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /**
     * @description More than 10 requests in one second for this App ID.
     *     Inferred: The limit is counted over all methods together.
     *     Observed: The document does not specify the HTTP status of this case. Agora's gateway returns 429.
     */
    readonly TooManyRequests: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description Internal server error; the request cannot be completed. */
    readonly ServerError: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /**
     * @description Internal server error; the gateway received no response from the service.
     *     Inferred: The document says request where a response is meant. The request may have taken effect.
     */
    readonly GatewayTimeout: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /**
     * @description The recording was started successfully and a new resource was created; or error 7, recording is already in progress, without a `sid`.
     *     Observed: Agora's Cloud Recording returns error 7 with HTTP status 201.
     */
    readonly StartMixCreated: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["StartCreated"];
      };
    };
    /** @description The request is invalid, or the resource ID cannot be used, or cloud recording is not enabled for the App ID. */
    readonly StartBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /**
     * @description The recording was started successfully and a new resource was created; or error 7, recording is already in progress, without a `sid`.
     *     Observed: Agora's Cloud Recording returns error 7 with HTTP status 201.
     */
    readonly StartIndividualCreated: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["StartCreated"];
      };
    };
    /** @description The request is invalid or does not match the resource ID, or cloud recording is not enabled for the App ID. */
    readonly SessionBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /**
     * @description The recording failed to start or has ended, or the request URL is wrong.
     *     Inferred: The document states this for `query` only.
     */
    readonly SessionNotFound: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The layout is invalid, or the request does not match the resource ID, or cloud recording is not enabled for the App ID. */
    readonly UpdateLayoutBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The request is invalid or does not match the resource ID, or cloud recording is not enabled for the App ID. */
    readonly QueryBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /**
     * @description Internal server error, or the recording service is exiting.
     *     Inferred: The document does not specify the HTTP status of error 501.
     */
    readonly QueryServerError: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /**
     * @description No user sent a stream during the whole recording, or part of the files was not uploaded to your object storage; or network jitter.
     *     Inferred: The document does not state whether 206 is a success, and does not show its body.
     */
    readonly StopIncomplete: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["StopIncomplete"];
      };
    };
    /** @description The request is invalid, or the recording has already been stopped, or cloud recording is not enabled for the App ID. */
    readonly StopBadRequest: {
      headers: {
        readonly [name: string]: string;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
  };
  /** Parameters of paths. */
  parameters: {
    /**
     * @description The App ID of your project. It must be the App ID that the channel to record uses.
     * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
     */
    readonly AppId: components["schemas"]["AppId"];
    /**
     * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
     * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
     */
    readonly ResourceId: components["schemas"]["ResourceId"];
    /**
     * @description The recording ID (`sid`) that `start` returned.
     * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
     */
    readonly Sid: components["schemas"]["Sid"];
    /**
     * @description The recording mode, the same as in `start`.
     *     Inferred: The document does not state that the mode must be that of `start`.
     * @example mix
     */
    readonly Mode: components["schemas"]["Mode"];
  };
}
/**
 * The App ID of your project.
 * Inferred: The document does not specify a maximum length.
 */
export type AppId = components["schemas"]["AppId"];
/**
 * Name of the channel to record.
 * At most 64 bytes of these 89 characters: `a-z`, `A-Z`, `0-9`, space, and ``! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,``.
 * Inferred: The document does not specify a minimum length, and does not state that the name must be the same in all requests of a recording.
 */
export type ChannelName = components["schemas"]["ChannelName"];
/**
 * UID that the recording service uses in the channel; it identifies this recording service.
 * It must have 1 to 48 characters and be unique, and it must be the same in `acquire` and in all later requests of the recording.
 * Inferred: It must be unique among the users of the channel and the recordings of the channel.
 */
export type RecorderUid = components["schemas"]["RecorderUid"];
/**
 * Settings of `acquire`. An empty JSON object is valid.
 */
export type AcquireClientRequest = components["schemas"]["AcquireClientRequest"];
/**
 * The channel to record, and the UID that identifies the recorder.
 */
export type AcquireRequest = components["schemas"]["AcquireRequest"];
/**
 * Response status code.
 * Inferred: It repeats the HTTP status of a success.
 */
export type StatusCode = components["schemas"]["StatusCode"];
/**
 * Resource ID that cloud recording uses.
 * It can be used for one recording only, and must be used in `start` within five minutes.
 * Inferred: The document does not specify a format.
 */
export type ResourceId = components["schemas"]["ResourceId"];
/**
 * The resource for starting a cloud recording.
 */
export type Resource = components["schemas"]["Resource"];
/**
 * Success response of `acquire`.
 * Observed: The samples of the document lack the outer braces, and its text spells `Code` as `code`. Responses of the service have this form.
 */
export type ResourceEnvelope = components["schemas"]["ResourceEnvelope"];
/**
 * Error code of the recording service. Only common codes are listed; for any other error, contact anyRTC technical support.
 * Inferred: The document does not specify the HTTP status of error codes, or a border between the codes 2, 432, 1013 and 1028.
 * Other values may appear.
 */
export type ErrorCode = components["schemas"]["ErrorCode"];
/**
 * Error message of the recording service.
 * Observed: The document does not show the body of an error. Agora's Cloud Recording returns this one.
 */
export type Reason = components["schemas"]["Reason"];
/**
 * An error of the recording service that is returned with a success status.
 * Observed: The document does not show the body of an error. Agora's Cloud Recording returns this one.
 */
export type ServiceError = components["schemas"]["ServiceError"];
/**
 * Error message of the gateway. Only common messages are listed; for any other error, contact anyRTC technical support.
 * Inferred: Other values may appear.
 */
export type GatewayMessage = components["schemas"]["GatewayMessage"];
/**
 * An error of the recording service, with `code` and `reason`, or an error of the gateway in front of it, with `message`.
 * Observed: The document does not show the body of an error. Agora's Cloud Recording returns this one.
 */
export type ErrorAnswer = components["schemas"]["ErrorAnswer"];
/**
 * Dynamic key used for authentication in the channel.
 * It must be set if App Certificate is enabled for your project. An empty string counts as not set.
 * Inferred: The document does not specify a maximum length.
 */
export type Token = components["schemas"]["Token"];
/**
 * UID of a user in the channel, a string.
 * Inferred: The document specifies the length of the UID of the recorder only, and does not specify the type of the UIDs in lists.
 */
export type Uid = components["schemas"]["Uid"];
/**
 * At most 32 UIDs, or `#allstream#` alone for all UIDs.
 * Inferred: `#allstream#` stands in the sample of `update` only, and the document does not explain it.
 * Later: It is in use in `start` too.
 */
export type SubscribeUids = components["schemas"]["SubscribeUids"];
/**
 * At most 32 UIDs.
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
 * It must be set if the channel is encrypted, and it must agree with the encryption scheme of the channel.
 */
export type DecryptionMode = components["schemas"]["DecryptionMode"];
/**
 * Type of the subscribed video stream. If a user in the channel has enabled dual-stream mode, you can choose the large or the small stream.
 */
export type VideoStreamType = components["schemas"]["VideoStreamType"];
/**
 * Longest idle time of the channel, in seconds. If the channel has no users for longer, the recorder exits automatically.
 * If `start` is called again after that, new files are recorded.
 * In the communication scenario, a channel with users who send no stream is not idle.
 * In the live broadcast scenario, a channel with an audience but without a host is idle.
 * Inferred: `start` needs a new resource ID then. Recorders do not count as users.
 */
export type MaxIdleTime = components["schemas"]["MaxIdleTime"];
/**
 * Estimated peak number of subscribed UIDs. It must be set in individual mode.
 * A UID in the audio list and in the video list counts only once: `["100", "101", "102"]` and `["101", "102", "103"]` are 4 UIDs.
 * Inferred: Lists may have 32 UIDs, more than the 17 of the highest value.
 */
export type SubscribeUidGroup = components["schemas"]["SubscribeUidGroup"];
/**
 * Subscription settings in every mode.
 */
export type RecordingConfigBase = components["schemas"]["RecordingConfigBase"];
/**
 * Sample rate, bitrate, encoding mode and number of channels of the output audio. It cannot be set in individual mode.
 * Inferred: The document does not specify a type.
 */
export type AudioProfile = components["schemas"]["AudioProfile"];
/**
 * Background colour of the canvas, `#` followed by 6 hexadecimal digits. The default is black.
 * Inferred: Upper case and lower case are valid.
 */
export type BackgroundColor = components["schemas"]["BackgroundColor"];
/**
 * Window of one user. Positions and sizes are relative to the canvas, not in pixels.
 * Inferred: The document does not forbid windows that overlap or exceed the canvas.
 */
export type LayoutWindow = components["schemas"]["LayoutWindow"];
/**
 * Arrangement of the user windows on the canvas.
 * A property that is not set has its default, in `updateLayout` too.
 */
export type Layout = components["schemas"]["Layout"];
/**
 * Size, frame rate, bitrate and layout of the mixed video, available in mix mode only.
 * If it is not set, the defaults are a width of 360 pixels, a height of 640 pixels, 15 fps and 500 Kbps.
 * Inferred: The document lists the layout properties beside this object; its sample sets them inside.
 */
export type TranscodingConfig = components["schemas"]["TranscodingConfig"];
/**
 * Subscription settings in mix mode, and how the streams are mixed.
 */
export type MixRecordingConfig = components["schemas"]["MixRecordingConfig"];
/**
 * Settings of the recorded files. It must not be set together with `snapshotConfig`.
 * Inferred: If it is not set, files are recorded with its default.
 */
export type RecordingFileConfig = components["schemas"]["RecordingFileConfig"];
/**
 * Location of the recorded files in your object storage: `["directory1", "directory2"]` puts the prefix `directory1/directory2/` before the file name, as in `directory1/directory2/xxx.m3u8`.
 * The prefix, slashes included, must not exceed 128 characters.
 * Inferred: The document does not state whether the last slash counts. It is counted.
 * Later: An empty list is in use.
 */
export type FileNamePrefix = components["schemas"]["FileNamePrefix"];
/**
 * Bucket, access keys and file name prefix, for every vendor.
 */
export type StorageAccess = components["schemas"]["StorageAccess"];
/**
 * Object storage at Qiniu Cloud.
 */
export type QiniuStorage = components["schemas"]["QiniuStorage"];
/**
 * Object storage at Amazon S3.
 */
export type AmazonS3Storage = components["schemas"]["AmazonS3Storage"];
/**
 * Object storage at Alibaba Cloud.
 */
export type AlibabaCloudStorage = components["schemas"]["AlibabaCloudStorage"];
/**
 * Object storage at Tencent Cloud.
 */
export type TencentCloudStorage = components["schemas"]["TencentCloudStorage"];
/**
 * Object storage at Kingsoft Cloud.
 */
export type KingsoftCloudStorage = components["schemas"]["KingsoftCloudStorage"];
/**
 * Your own upload server.
 * Later: Vendor 100 is in use.
 */
export type PrivateStorage = components["schemas"]["PrivateStorage"];
/**
 * Object storage of a vendor whose number the document does not list.
 */
export type OtherStorage = components["schemas"]["OtherStorage"];
/**
 * Settings of your object storage. It must not be set together with Alibaba Cloud VoD.
 * The values of `region` depend on `vendor`.
 * Inferred: The document does not state where the files go if neither this nor Alibaba Cloud VoD is set.
 * Later: Vendor 100 is in use, a private storage with its upload URL as `bucket`.
 */
export type StorageConfig = components["schemas"]["StorageConfig"];
/**
 * Records HLS files and uploads them to your object storage.
 */
export type MixToStorage = components["schemas"]["MixToStorage"];
/**
 * Video settings. The Alibaba Cloud documents explain them in detail.
 * Inferred: The document lists these properties beside `videoData`; its sample sets them inside.
 */
export type AliyunVodVideoData = components["schemas"]["AliyunVodVideoData"];
/**
 * Detailed settings of Alibaba Cloud VoD.
 */
export type AliyunVodApiData = components["schemas"]["AliyunVodApiData"];
/**
 * Access keys and settings of Alibaba Cloud VoD.
 */
export type AliyunVodParameters = components["schemas"]["AliyunVodParameters"];
/**
 * Uploads the recorded files to Alibaba Cloud VoD (ApsaraVideo for VOD).
 */
export type AliyunVodService = components["schemas"]["AliyunVodService"];
/**
 * Settings of extension services, which process the audio and video streams further. Only Alibaba Cloud VoD is supported.
 * It is available in mix mode only, and must not be set together with `snapshotConfig` or `storageConfig`.
 */
export type ExtensionServiceConfig = components["schemas"]["ExtensionServiceConfig"];
/**
 * Records HLS files and uploads them to Alibaba Cloud VoD (ApsaraVideo for VOD).
 * Inferred: The document does not state whether `recordingFileConfig` is allowed. It is.
 */
export type MixToVod = components["schemas"]["MixToVod"];
/**
 * In mix mode, the files are uploaded either to your object storage or to Alibaba Cloud VoD.
 */
export type MixClientRequest = components["schemas"]["MixClientRequest"];
/**
 * The channel, the recorder, and the settings of a recording that mixes all subscribed streams.
 */
export type StartMixRequest = components["schemas"]["StartMixRequest"];
/**
 * Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
 * Inferred: The document does not specify a format.
 */
export type Sid = components["schemas"]["Sid"];
/**
 * Identifies one recording cycle.
 */
export type Session = components["schemas"]["Session"];
/**
 * Success response of `start`, `update` and `updateLayout`.
 * Observed: The samples of the document lack the outer braces, and its text spells `Code` as `code`. Responses of the service have this form.
 */
export type SessionEnvelope = components["schemas"]["SessionEnvelope"];
/**
 * The recording, or an error.
 */
export type StartCreated = components["schemas"]["StartCreated"];
/**
 * Properties of `recordingConfig` that cannot be set in individual mode.
 */
export type MixOnlyMembers = components["schemas"]["MixOnlyMembers"];
/**
 * Subscription settings in individual mode.
 */
export type IndividualRecordingConfig = components["schemas"]["IndividualRecordingConfig"];
/**
 * Records an audio file and a video file of every subscribed UID.
 */
export type IndividualRecording = components["schemas"]["IndividualRecording"];
/**
 * Subscription settings of snapshots. Video must be subscribed.
 * If `subscribeAudioUids` is set, `subscribeVideoUids` must be set too.
 * Inferred: The document spells the properties `streamType` and `subscribeAudioUid`.
 */
export type SnapshotRecordingConfig = components["schemas"]["SnapshotRecordingConfig"];
/**
 * Settings of snapshots, available in individual mode only. It must not be set together with `recordingFileConfig`.
 * If the settings are wrong, an error is returned, or snapshot files cannot be produced.
 */
export type SnapshotConfig = components["schemas"]["SnapshotConfig"];
/**
 * Takes JPG snapshots of every subscribed UID.
 */
export type IndividualSnapshots = components["schemas"]["IndividualSnapshots"];
/**
 * In individual mode, only one of audio-video recording files and snapshots can be set.
 */
export type IndividualClientRequest = components["schemas"]["IndividualClientRequest"];
/**
 * The channel, the recorder, and the settings of separate recordings or of snapshots of every subscribed UID.
 */
export type StartIndividualRequest = components["schemas"]["StartIndividualRequest"];
/**
 * Recording mode.
 * Inferred: The path contains the mode in every request, so the default has no effect.
 */
export type Mode = components["schemas"]["Mode"];
/**
 * Audio subscription list: the UIDs whose audio streams are subscribed, or those whose audio streams are not subscribed.
 * Setting it is an error if `streamTypes` of the recording is 1 (video only).
 * Inferred: The document does not state that the two lists exclude each other.
 */
export type AudioUidList = components["schemas"]["AudioUidList"];
/**
 * Video subscription list: the UIDs whose video streams are subscribed, or those whose video streams are not subscribed.
 * Setting it is an error if `streamTypes` of the recording is 0 (audio only).
 * Inferred: The document does not state that the two lists exclude each other.
 */
export type VideoUidList = components["schemas"]["VideoUidList"];
/**
 * The new subscription lists. They override the previous ones.
 * Inferred: A list that is not set is removed, as in `start`. Set a list for every medium that stays subscribed.
 */
export type StreamSubscribe = components["schemas"]["StreamSubscribe"];
/**
 * Settings of `update`, the new subscription lists.
 */
export type UpdateClientRequest = components["schemas"]["UpdateClientRequest"];
/**
 * The channel, the recorder, and the new subscription lists.
 */
export type UpdateRequest = components["schemas"]["UpdateRequest"];
/**
 * The new layout. It overrides the previous one.
 * A property that is not set returns to its default, and an empty JSON object restores the default layout.
 * Inferred: The document shows this for `backgroundColor` only.
 */
export type LayoutClientRequest = components["schemas"]["LayoutClientRequest"];
/**
 * The channel, the recorder, and the new composite layout.
 */
export type UpdateLayoutRequest = components["schemas"]["UpdateLayoutRequest"];
/**
 * Data format of `fileList`.
 * Inferred: The samples of the document do not agree with its text. The JSON type of `fileList` decides.
 */
export type FileListMode = components["schemas"]["FileListMode"];
/**
 * Type of the recorded file.
 * Inferred: Other values may appear.
 */
export type TrackType = components["schemas"]["TrackType"];
/**
 * Unix time in milliseconds.
 * Observed: It may be a string, and it is `0` before the first file.
 */
export type UnixMilliseconds = components["schemas"]["UnixMilliseconds"];
/**
 * Details of one recorded file.
 */
export type RecordedFile = components["schemas"]["RecordedFile"];
/**
 * The recorded files.
 * In mix mode it is a string, the file name of the M3U8 file. In individual mode it is an array with the details of each file.
 * Observed: It may be empty, or not be returned.
 */
export type FileList = components["schemas"]["FileList"];
/**
 * Status of the recording.
 * Inferred: The text says Number, and the sample has a string. Both are possible.
 * Other values may appear.
 */
export type RecordingStatus = components["schemas"]["RecordingStatus"];
/**
 * State of the upload of the subscribed content to the extension service.
 * Inferred: Other values may appear.
 */
export type ExtensionUploadState = components["schemas"]["ExtensionUploadState"];
/**
 * M3U8 file and its video ID.
 */
export type VideoInfo = components["schemas"]["VideoInfo"];
/**
 * State of this extension service.
 */
export type ExtensionServicePayload = components["schemas"]["ExtensionServicePayload"];
/**
 * State of one extension service.
 */
export type ExtensionServiceState = components["schemas"]["ExtensionServiceState"];
/**
 * State of the subscription module, a sub-module of cloud recording.
 * Inferred: Other values may appear.
 */
export type ServiceState = components["schemas"]["ServiceState"];
/**
 * State of the sub-modules of cloud recording.
 */
export type SubServiceStatus = components["schemas"]["SubServiceStatus"];
/**
 * Details of the state. The properties depend on the settings of `start`.
 * If `snapshotConfig` or `extensionServiceConfig` was set, `fileListMode` is not returned. If `snapshotConfig` was set, `fileList` is not returned.
 * Inferred: The sample for Alibaba Cloud VoD contains `extensionServiceState` and `subServiceStatus` only.
 */
export type QueryServerResponse = components["schemas"]["QueryServerResponse"];
/**
 * The session and its state.
 */
export type QueryResult = components["schemas"]["QueryResult"];
/**
 * Success response of `query`.
 * Observed: The samples of the document lack the outer braces, and its text spells `Code` as `code`. Responses of the service have this form.
 */
export type QueryEnvelope = components["schemas"]["QueryEnvelope"];
/**
 * An empty JSON object; `stop` needs no settings.
 */
export type EmptyClientRequest = components["schemas"]["EmptyClientRequest"];
/**
 * The channel, and the UID of the recorder to stop.
 */
export type StopRequest = components["schemas"]["StopRequest"];
/**
 * State of the upload of the recorded files.
 * Inferred: Other values may appear.
 */
export type UploadingStatus = components["schemas"]["UploadingStatus"];
/**
 * The files and their upload status.
 * If `snapshotConfig` was set in `start`, `fileListMode` and `fileList` are not returned.
 */
export type StopServerResponse = components["schemas"]["StopServerResponse"];
/**
 * The session and its files.
 */
export type StopResult = components["schemas"]["StopResult"];
/**
 * Success response of `stop`.
 * Observed: The samples of the document lack the outer braces, and its text spells `Code` as `code`. Responses of the service have this form.
 */
export type StopEnvelope = components["schemas"]["StopEnvelope"];
/**
 * The result of the recording, or an error.
 */
export type StopIncomplete = components["schemas"]["StopIncomplete"];
export type ResponseResourceCreated = components["responses"]["ResourceCreated"];
export type ResponseNetworkJitter = components["responses"]["NetworkJitter"];
export type ResponseAcquireBadRequest = components["responses"]["AcquireBadRequest"];
export type ResponseUnauthorized = components["responses"]["Unauthorized"];
export type ResponseNoRoute = components["responses"]["NoRoute"];
export type ResponseTooManyRequests = components["responses"]["TooManyRequests"];
export type ResponseServerError = components["responses"]["ServerError"];
export type ResponseGatewayTimeout = components["responses"]["GatewayTimeout"];
export type ResponseStartMixCreated = components["responses"]["StartMixCreated"];
export type ResponseStartBadRequest = components["responses"]["StartBadRequest"];
export type ResponseStartIndividualCreated = components["responses"]["StartIndividualCreated"];
export type ResponseSessionBadRequest = components["responses"]["SessionBadRequest"];
export type ResponseSessionNotFound = components["responses"]["SessionNotFound"];
export type ResponseUpdateLayoutBadRequest = components["responses"]["UpdateLayoutBadRequest"];
export type ResponseQueryBadRequest = components["responses"]["QueryBadRequest"];
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
      };
      readonly cookie?: never;
    };
    /** @description The `Content-type` header must be exactly `application/json;charset=utf-8`, in lower case, and must not contain a space. */
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
      readonly 201: components["responses"]["ResourceCreated"];
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
      };
      readonly cookie?: never;
    };
    /** @description The `Content-type` header must be exactly `application/json;charset=utf-8`, in lower case, and must not contain a space. */
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
      readonly 201: components["responses"]["StartMixCreated"];
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
      };
      readonly cookie?: never;
    };
    /** @description The `Content-type` header must be exactly `application/json;charset=utf-8`, in lower case, and must not contain a space. */
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
      readonly 201: components["responses"]["StartIndividualCreated"];
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID (`sid`) that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode, the same as in `start`.
         *     Inferred: The document does not state that the mode must be that of `start`.
         * @example mix
         */
        readonly mode: components["parameters"]["Mode"];
      };
      readonly cookie?: never;
    };
    /** @description The `Content-type` header must be exactly `application/json;charset=utf-8`, in lower case, and must not contain a space. */
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID (`sid`) that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
      };
      readonly cookie?: never;
    };
    /** @description The `Content-type` header must be exactly `application/json;charset=utf-8`, in lower case, and must not contain a space. */
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID (`sid`) that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode, the same as in `start`.
         *     Inferred: The document does not state that the mode must be that of `start`.
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
      readonly 400: components["responses"]["QueryBadRequest"];
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
         * @description The App ID of your project. It must be the App ID that the channel to record uses.
         * @example 7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59
         */
        readonly appid: components["parameters"]["AppId"];
        /**
         * @description The resource ID that `acquire` returned. It must be percent-encoded as one path segment.
         * @example JyvK8nXHuV1BE64GDkAaBGEscvtHW7v8BrQoRPCHxmeVxwY22-x-kv4GdPcjZeMzoCBUCOr9q-k6wBWMC7SaAkZ_4nO3JLqYwM1bL1n6wKnnD9EC9waxJboci9KUz2WZ4YJrmcJmA7xWkzs_L3AnNwdtcI1kr_u1cWFmi9BWAWAlNd7S7gfoGuH0tGi6CNaOomvr7-ILjPXdCYwgty1hwT6tbAuaW1eqR0kOYTO0Z1SobpBxu1czSFh1GbzGvTZG
         */
        readonly resourceid: components["parameters"]["ResourceId"];
        /**
         * @description The recording ID (`sid`) that `start` returned.
         * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
         */
        readonly sid: components["parameters"]["Sid"];
        /**
         * @description The recording mode, the same as in `start`.
         *     Inferred: The document does not state that the mode must be that of `start`.
         * @example mix
         */
        readonly mode: components["parameters"]["Mode"];
      };
      readonly cookie?: never;
    };
    /** @description The `Content-type` header must be exactly `application/json;charset=utf-8`, in lower case, and must not contain a space. */
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
