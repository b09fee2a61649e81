/** The words of the console. */
export interface Texts {
  readonly target: string;
  readonly baseUrl: string;
  readonly appId: string;
  readonly customerId: string;
  readonly customerCertificate: string;
  readonly inMemory: string;
  readonly ofEmulator: string;
  readonly operation: string;
  readonly example: string;
  readonly form: string;
  readonly json: string;
  /** Place of a mistake in the JSON, with `{line}` and `{column}`. */
  readonly notJson: string;
  /** Why a request with such a body cannot be sent. */
  readonly notSent: string;
  readonly wouldRefuse: string;
  readonly send: string;
  readonly sending: string;
  readonly request: string;
  readonly showSecrets: string;
  readonly answer: string;
  readonly noAnswerYet: string;
  readonly noAnswer: string;
  readonly milliseconds: string;
  readonly headers: string;
  readonly whatItMeans: string;
  readonly noBody: string;
  readonly copy: string;
  readonly copied: string;
  readonly history: string;
  /** Heading of the optional properties of an object, with `{count}` and `{set}` for how many there are and are set. */
  readonly optional: string;
  readonly variant: string;
  readonly addItem: string;
  readonly removeItem: string;
  readonly addOptional: string;
  readonly removeOptional: string;
}

export const texts: Readonly<Record<"en" | "zh-CN", Texts>> = {
  en: {
    target: "Target and credentials",
    baseUrl: "Base URL",
    appId: "App ID",
    customerId: "Customer ID",
    customerCertificate: "Customer Certificate",
    inMemory:
      "Credentials stay in the memory of this page. They are not stored, and are sent to the base URL only.",
    ofEmulator: "This page comes from an emulator, so calls go to it, with its demo credentials.",
    operation: "Operation",
    example: "Example",
    form: "Form",
    json: "JSON",
    notJson: "This is not valid JSON: see line {line}, column {column}.",
    notSent: "The JSON of the body is not valid, so the request cannot be sent.",
    wouldRefuse: "This request is invalid:",
    send: "Send",
    sending: "Sending …",
    request: "Request",
    showSecrets: "Show secrets",
    answer: "Response",
    noAnswerYet: "Send a request to see its response here.",
    noAnswer:
      "No response arrived. The host cannot be reached, or it does not let web pages read its responses; in that case the curl command still works.",
    milliseconds: "ms",
    headers: "Headers",
    whatItMeans: "What it means",
    noBody: "This operation has no body.",
    copy: "Copy",
    copied: "Copied",
    history: "History of this page",
    optional: "Optional properties: {set} of {count} set",
    variant: "Variant",
    addItem: "Add an element",
    removeItem: "Remove this element",
    addOptional: "Set this property",
    removeOptional: "Do not set this property",
  },
  "zh-CN": {
    target: "目标与凭证",
    baseUrl: "基础 URL",
    appId: "App ID",
    customerId: "Customer ID",
    customerCertificate: "Customer Certificate",
    inMemory: "凭证只保存在本页内存中，不会存储，也只会发送给上面的基础 URL。",
    ofEmulator: "本页由模拟服务提供，请求会使用其演示凭证发送给该模拟服务。",
    operation: "方法",
    example: "示例",
    form: "表单",
    json: "JSON",
    notJson: "这不是合法的 JSON：请检查第 {line} 行第 {column} 列。",
    notSent: "请求包体的 JSON 不合法，无法发送请求。",
    wouldRefuse: "此请求无效：",
    send: "发送",
    sending: "正在发送……",
    request: "请求",
    showSecrets: "显示密钥",
    answer: "响应",
    noAnswerYet: "发送请求后，响应会显示在这里。",
    noAnswer:
      "没有收到响应。主机无法访问，或者不允许网页读取其响应；后一种情况下仍可使用 curl 命令。",
    milliseconds: "毫秒",
    headers: "响应头",
    whatItMeans: "含义与处理",
    noBody: "该方法没有请求包体。",
    copy: "复制",
    copied: "已复制",
    history: "本页的请求历史",
    optional: "选填字段：共 {count} 个，已设置 {set} 个",
    variant: "用法",
    addItem: "添加元素",
    removeItem: "删除该元素",
    addOptional: "设置该字段",
    removeOptional: "不设置该字段",
  },
};
