#!/usr/bin/env bash
# The life of a recording by curl, with the sample bodies of the reference document.
# Start the emulator first: npx @cloud-recording/emulator --port 8720
set -euo pipefail

base="${ANYRTC_BASE_URL:-http://127.0.0.1:8720}"
app="${ANYRTC_APP_ID:-7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59}"
user="${ANYRTC_CUSTOMER_ID:-demo-customer}:${ANYRTC_CUSTOMER_CERTIFICATE:-demo-certificate}"

call() {
  # curl reads the credentials from a file, so that no list of processes shows them.
  curl --silent --show-error --config <(printf 'user = "%s"\n' "$user") \
    --header 'Content-type: application/json;charset=utf-8' "$@"
}
member() {
  sed -E "s/.*\"$1\":\"([^\"]*)\".*/\1/" <<<"$answer"
}
get() {
  answer=$(call "$base/v1/apps/$app/cloud_recording$2")
  printf '%s\n%s\n\n' "$1" "$answer"
}
post() {
  answer=$(call "$base/v1/apps/$app/cloud_recording$2" --data "$3")
  printf '%s\n%s\n\n' "$1" "$answer"
}

post acquire /acquire '{
  "cname": "httpClient463224", "uid": "527841", "clientRequest": { "resourceExpiredHour": 24 }
}'
resource=$(member resourceId)

post start "/resourceid/$resource/mode/mix/start" '{
  "uid": "527841",
  "cname": "httpClient463224",
  "clientRequest": {
    "recordingConfig": {
      "maxIdleTime": 30, "streamTypes": 2, "channelType": 0,
      "transcodingConfig": {
        "height": 640, "width": 360, "bitrate": 500, "fps": 15,
        "mixedVideoLayout": 1, "backgroundColor": "#FF0000"
      },
      "subscribeVideoUids": ["123", "456"], "subscribeAudioUids": ["123", "456"],
      "subscribeUidGroup": 0
    },
    "recordingFileConfig": { "avFileType": ["hls"] },
    "storageConfig": {
      "accessKey": "xxxxxxf", "region": 3, "bucket": "xxxxx", "secretKey": "xxxxx", "vendor": 2,
      "fileNamePrefix": ["directory1", "directory2"]
    }
  }
}'
sid=$(member sid)

session="/resourceid/$resource/sid/$sid/mode/mix"
sleep "${WAIT:-2}"
get query "$session/query"

post update "$session/update" '{
  "uid": "527841", "cname": "httpClient463224",
  "clientRequest": { "streamSubscribe": {
    "audioUidList": { "subscribeAudioUids": ["#allstream#"] },
    "videoUidList": { "unSubscribeVideoUids": ["444", "555", "666"] }
  } }
}'

post updateLayout "$session/updateLayout" '{
  "uid": "527841", "cname": "httpClient463224",
  "clientRequest": {
    "mixedVideoLayout": 3, "backgroundColor": "#FF0000",
    "layoutConfig": [
      { "uid": "1", "x_axis": 0.1, "y_axis": 0.1, "width": 0.1, "height": 0.1, "alpha": 1.0, "render_mode": 1 },
      { "uid": "2", "x_axis": 0.2, "y_axis": 0.2, "width": 0.1, "height": 0.1, "alpha": 1.0, "render_mode": 1 }
    ]
  }
}'

post stop "$session/stop" '{ "cname": "httpClient463224", "uid": "527841", "clientRequest": {} }'
