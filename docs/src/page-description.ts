import { defineRouteMiddleware } from "@astrojs/starlight/route-data";

/** Describes the pages of the package reference, which have no description of their own, to search engines. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry, head, lang } = locals.starlightRoute;
  const { title, description } = entry.data;
  if (description) return;
  const content =
    lang === "zh-CN"
      ? `${title}：anyRTC 云端录制客户端与模拟服务的包参考，列出属性、参数与返回值。`
      : `${title} in the package reference of Cloud Recording: properties, parameters and results.`;
  head.push({ tag: "meta", attrs: { name: "description", content }, content: "" });
});
