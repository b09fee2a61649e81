import type { FaultPreset } from "../../src/faults/presets.ts";
import type { Language } from "./texts.ts";

/** Effect of each scenario, in the languages of the page. */
export const scenarios: { readonly [name in FaultPreset]: { readonly [tag in Language]: string } } =
  {
    "flaky-network": {
      en: "Of ten calls, one is lost before it takes effect, one after that, one gets code 65, and one is slow.",
      "zh-CN": "十次请求中，有一次在执行前丢失，一次在执行后丢失，一次得到错误码 65，一次很慢。",
    },
    "expired-storage-key": {
      en: "The storage rejects the keys: `start` succeeds, and `query` does not find the recorder.",
      "zh-CN": "云存储拒绝密钥：`start` 成功，但 `query` 找不到录制程序。",
    },
    "uid-clash": {
      en: "Another user has the UID of the recorder: `start` succeeds, and `query` does not find the recorder.",
      "zh-CN": "频道内已有与录制服务相同的 UID：`start` 成功，但 `query` 找不到录制程序。",
    },
    "worker-not-found": {
      en: "The recorder is lost: `start` succeeds, and `query` does not find the recorder.",
      "zh-CN": "录制程序已丢失：`start` 成功，但 `query` 找不到录制程序。",
    },
    "backup-upload": {
      en: "Some files are uploaded to the backup storage: `stop` returns 206 with `backuped`.",
      "zh-CN": "部分文件上传到备份云存储：`stop` 返回 206 和 `backuped`。",
    },
    created: {
      en: "`acquire` and `start` succeed with status 201.",
      "zh-CN": "`acquire` 和 `start` 成功，状态码为 201。",
    },
    "gateway-timeout": {
      en: "The gateway returns 504 although the call took effect.",
      "zh-CN": "请求已经执行，但网关返回 504。",
    },
    "worker-failure": {
      en: "`start` returns 500 with code 15, as Agora does.",
      "zh-CN": "`start` 返回 500 和错误码 15，与声网相同。",
    },
    "failover-once": {
      en: "The recorder moves to another machine: one call does not find it. The recording continues.",
      "zh-CN": "录制程序迁移到另一台机器：有一次请求找不到它，录制继续进行。",
    },
    "failover-30s": {
      en: "The recorder moves to another machine: no call finds it for 30 seconds. The recording continues.",
      "zh-CN": "录制程序迁移到另一台机器：30 秒内的请求都找不到它，录制继续进行。",
    },
    "failover-90s": {
      en: "The recorder moves to another machine: no call finds it for 90 seconds. The recording continues.",
      "zh-CN": "录制程序迁移到另一台机器：90 秒内的请求都找不到它，录制继续进行。",
    },
    "failover-forever": {
      en: "The recorder moves to another machine: no call finds it again. The recording continues.",
      "zh-CN": "录制程序迁移到另一台机器：此后的请求都找不到它，录制继续进行。",
    },
  };

/** Names of the scenarios. */
export const scenarioNames = Object.keys(scenarios) as FaultPreset[];
