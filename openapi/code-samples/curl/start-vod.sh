curl "${ANYRTC_BASE_URL:-https://api.agrtc.cn}/v1/apps/$ANYRTC_APP_ID/cloud_recording/resourceid/$RESOURCE_ID/mode/mix/start" \
  --user "$ANYRTC_CUSTOMER_ID:$ANYRTC_CUSTOMER_CERTIFICATE" \
  --header 'Content-type: application/json;charset=utf-8' \
  --data @- <<BODY
{
  "cname": "httpClient463224",
  "uid": "527841",
  "clientRequest": {
    "recordingConfig": { "channelType": 0, "streamTypes": 2, "maxIdleTime": 30, "subscribeUidGroup": 0 },
    "extensionServiceConfig": {
      "extensionServices": [
        {
          "serviceName": "aliyun_vod_service",
          "serviceParam": {
            "regionId": "cn-shanghai",
            "accessKey": "$STORAGE_ACCESS_KEY",
            "secretKey": "$STORAGE_SECRET_KEY",
            "apiData": {
              "videoData": {
                "title": "My Video",
                "description": "This is my first video",
                "coverUrl": "https://example.com/cover.jpg"
              }
            }
          }
        }
      ]
    }
  }
}
BODY
