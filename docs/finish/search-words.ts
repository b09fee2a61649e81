/** Words that people type for what a page is about, in both languages, by the folder of the page. */
export const searchWords: Readonly<Record<string, string>> = {
  "guides/credentials": "authentication login domain hostname host 鉴权 认证 域名 密钥",
  "guides/no-files": "empty nothing missing 没有文件 录制失败 succeeds 成功",
  "guides/calls": "calls price prices pricing cost billing 价格 费用 计费 收费 请求次数",
  "guides/other-languages": "Python Golang Java PHP",
  "guides/ci": "docker compose container 容器 持续集成",
  "guides/deno": "JSR",
  "guides/captures": "HAR fixture replay 重放",
  "guides/description": "Swagger codegen generator 生成代码",
  "guides/resolution":
    "resolution size quality 720p 1080p HD fps 分辨率 清晰度 画质 音质 码率 帧率",
  "guides/callbacks": "webhook webhooks callback callbacks notification event push 回调 通知 事件",
  "guides/modes": "encrypted encryption mix individual 加密 合流 单流",
  "guides/client":
    "proxy HTTPS_PROXY NO_PROXY timeout logging Cloudflare Workers ANYRTC_APP_ID ANYRTC_CUSTOMER_ID ANYRTC_CUSTOMER_CERTIFICATE ANYRTC_BASE_URL ANYRTC_ALLOW_HTTP 代理 超时 日志 环境变量",
  "guides/command-line": "CLI terminal 终端",
  "quick-start": "getting-started tutorial install 入门 安装 教程",
  console: "playground online try 在线 调试 试用",
  "guides/layouts": "layout grid canvas position editor 布局 编辑器 排版 九宫格 nine-grid 更换布局",
  "guides/snapshots": "screenshot screenshots thumbnail JPG 截图 截屏",
  "guides/files-and-playback":
    "m3u8 ts HLS player download 播放 下载 folder prefix directory naming 目录 前缀 文件 文件名",
  "guides/rate-limits": "429 QPS requests throttle concurrency 限流 并发 many 过多 频繁",
  "guides/recovery": "crash restart resume 崩溃 重启 恢复 server lost 服务器 丢失",
  "guides/testing": "mock fake 测试 模拟 account sandbox 账号 沙箱",
  "guides/life-cycle":
    "polling expiry codes itself automatic idle state 轮询 过期 状态码 自动停止 空闲",
  storage:
    "region regions OSS COS S3 Kodo KS3 bucket Beijing Shanghai Frankfurt 北京 上海 法兰克福 地区 vendors providers supported 支持 云存储 厂商 杭州 青岛 张家口 呼和浩特 深圳 香港 广州 成都 重庆 新加坡 孟买 首尔 曼谷 东京 硅谷 多伦多 莫斯科 俄罗斯 华东 华北 华南 北美 东南亚 美国 欧洲 Singapore Hong-Kong",
  limits:
    "quota maximum 限制 配额 duration longest max 最长 最多 人数 多少人 length 长度 pause watermark 暂停 水印",
  errors: "error errors exception status 错误 错误码 报错 异常 unauthorized expired 失败",
  "guides/subscription": "only exclude whitelist blacklist 只录 指定用户 排除 白名单 黑名单",
  "guides/vod": "demand video-on-demand 点播",
  "operations/acquire": "acquire acquireResource valid validity 有效期 过期时间",
  "operations/start-mix": "start startMixRecording",
  "operations/start-individual": "startIndividualRecording",
  "operations/query": "query queryRecording",
  "operations/update": "update updateSubscription",
  "operations/update-layout": "updateLayout",
  "operations/stop": "stop stopRecording",
  glossary: "terms UIDs 含义 录制服务",
};
