/** Words that people type for what a page is about, in both languages, by the folder of the page. */
export const searchWords: Readonly<Record<string, string>> = {
  "guides/credentials":
    "authentication login key App Certificate token host domain base URL 鉴权 认证 域名 密钥 证书",
  "guides/no-files": "empty missing nothing recorded 206 435 没有文件 录制失败 空",
  "guides/calls": "price prices pricing cost billing how many calls 价格 费用 计费 收费 请求次数",
  "guides/other-languages": "Python Go Java PHP curl REST HTTP shell",
  "guides/ci": "docker compose jest GitHub Actions container 容器 持续集成",
  "guides/deno": "JSR permissions",
  "guides/captures": "HAR fixture record replay mock 录制回放 重放",
  "guides/description": "OpenAPI Swagger codegen generator 生成 描述文件",
  "guides/resolution": "resolution size quality 720p 1080p HD fps 分辨率 清晰度 画质 码率 帧率",
  "guides/callbacks": "webhook webhooks callback callbacks notification event push 回调 通知 事件",
  "guides/layouts": "layout grid canvas position 布局 排版 九宫格",
  "guides/snapshots": "screenshot screenshots thumbnail JPG 截图 截屏",
  "guides/files-and-playback": "m3u8 ts HLS player download 播放 下载",
  "guides/rate-limits": "429 QPS throttle concurrency 限流 并发",
  "guides/recovery": "crash restart resume 崩溃 重启 恢复",
  "guides/testing": "mock fake CI docker 测试 模拟",
  "guides/life-cycle": "polling expiry timeout 轮询 过期",
  storage:
    "region regions OSS COS S3 Kodo KS3 bucket Beijing Shanghai Frankfurt 北京 上海 法兰克福 地区",
  limits: "price prices pricing cost billing quota maximum 价格 费用 计费 收费 限制 配额",
  errors: "error errors exception status 错误 错误码 报错 异常",
};
