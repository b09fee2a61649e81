curl "${ANYRTC_BASE_URL:-https://api.agrtc.cn}/v1/apps/$ANYRTC_APP_ID/cloud_recording/resourceid/$RESOURCE_ID/sid/$SID/mode/mix/update" \
  --user "$ANYRTC_CUSTOMER_ID:$ANYRTC_CUSTOMER_CERTIFICATE" \
  --header 'Content-type: application/json;charset=utf-8' \
  --data '{
  "cname": "httpClient463224",
  "uid": "527841",
  "clientRequest": {
    "streamSubscribe": {
      "audioUidList": { "subscribeAudioUids": ["#allstream#"] },
      "videoUidList": { "unSubscribeVideoUids": ["444", "555", "666"] }
    }
  }
}'
