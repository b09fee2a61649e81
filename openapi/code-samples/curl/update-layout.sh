curl "${ANYRTC_BASE_URL:-https://api.agrtc.cn}/v1/apps/$ANYRTC_APP_ID/cloud_recording/resourceid/$RESOURCE_ID/sid/$SID/mode/mix/updateLayout" \
  --user "$ANYRTC_CUSTOMER_ID:$ANYRTC_CUSTOMER_CERTIFICATE" \
  --header 'Content-type: application/json;charset=utf-8' \
  --data '{
  "cname": "httpClient463224",
  "uid": "527841",
  "clientRequest": {
    "mixedVideoLayout": 3,
    "backgroundColor": "#FF0000",
    "layoutConfig": [
      { "uid": "1", "x_axis": 0.1, "y_axis": 0.1, "width": 0.1, "height": 0.1, "alpha": 1, "render_mode": 1 },
      { "uid": "2", "x_axis": 0.2, "y_axis": 0.2, "width": 0.1, "height": 0.1, "alpha": 1, "render_mode": 1 }
    ]
  }
}'
