curl "${ANYRTC_BASE_URL:-https://api.agrtc.cn}/v1/apps/$ANYRTC_APP_ID/cloud_recording/resourceid/$RESOURCE_ID/mode/individual/start" \
  --user "$ANYRTC_CUSTOMER_ID:$ANYRTC_CUSTOMER_CERTIFICATE" \
  --header 'Content-type: application/json;charset=utf-8' \
  --data @- <<BODY
{
  "cname": "httpClient463224",
  "uid": "527841",
  "clientRequest": {
    "recordingConfig": {
      "channelType": 0,
      "streamTypes": 2,
      "maxIdleTime": 30,
      "subscribeAudioUids": ["123", "456"],
      "subscribeVideoUids": ["123", "456"],
      "subscribeUidGroup": 0
    },
    "recordingFileConfig": { "avFileType": ["hls"] },
    "storageConfig": {
      "vendor": 2,
      "region": 3,
      "bucket": "my-bucket",
      "accessKey": "$STORAGE_ACCESS_KEY",
      "secretKey": "$STORAGE_SECRET_KEY",
      "fileNamePrefix": ["directory1", "directory2"]
    }
  }
}
BODY
