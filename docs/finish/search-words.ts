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
  "guides/client": "proxy HTTPS_PROXY NO_PROXY timeout logging 代理 超时 日志 环境变量",
  "guides/layouts": "layout grid canvas position 布局 排版 九宫格 nine-grid 更换布局",
  "guides/snapshots": "screenshot screenshots thumbnail JPG 截图 截屏",
  "guides/files-and-playback":
    "m3u8 ts HLS player download 播放 下载 folder prefix directory 目录 前缀",
  "guides/rate-limits": "429 QPS throttle concurrency 限流 并发 many 过多 频繁",
  "guides/recovery": "crash restart resume 崩溃 重启 恢复 server lost 服务器 丢失",
  "guides/testing": "mock fake 测试 模拟 account sandbox 账号 沙箱",
  "guides/life-cycle":
    "polling expiry timeout 轮询 过期 codes itself automatic idle 状态码 自动停止 空闲",
  storage:
    "region regions OSS COS S3 Kodo KS3 bucket Beijing Shanghai Frankfurt 北京 上海 法兰克福 地区 vendors providers supported 支持 云存储 厂商",
  limits: "quota maximum 限制 配额 duration longest max 最长 最多 人数 多少人 pause watermark 暂停 水印",
  errors: "error errors exception status 错误 错误码 报错 异常 unauthorized 失败",
  "guides/subscription": "only exclude whitelist blacklist 只录 指定用户 排除 白名单 黑名单",
  "guides/vod": "demand video-on-demand 点播",
  "operations/acquire": "valid validity 有效期 过期时间",
  glossary: "terms UIDs 含义 录制服务",
};
