curl "${ANYRTC_BASE_URL:-https://api.agrtc.cn}/v1/apps/$ANYRTC_APP_ID/cloud_recording/resourceid/$RESOURCE_ID/sid/$SID/mode/mix/query" \
  --user "$ANYRTC_CUSTOMER_ID:$ANYRTC_CUSTOMER_CERTIFICATE" \
  --header 'Content-type: application/json;charset=utf-8'
