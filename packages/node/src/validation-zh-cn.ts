export * from "@cloud-recording/client/validation/zh-CN";
