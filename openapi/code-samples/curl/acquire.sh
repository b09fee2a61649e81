curl "${ANYRTC_BASE_URL:-https://api.agrtc.cn}/v1/apps/$ANYRTC_APP_ID/cloud_recording/acquire" \
  --user "$ANYRTC_CUSTOMER_ID:$ANYRTC_CUSTOMER_CERTIFICATE" \
  --header 'Content-type: application/json;charset=utf-8' \
  --data '{
  "cname": "httpClient463224",
  "uid": "527841",
  "clientRequest": { "resourceExpiredHour": 24 }
}'
