export * from "@cloud-recording/client/validation";
