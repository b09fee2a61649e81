/** True for the media type JSON, spelt in any way and with any parameters (RFC 9110, 8.3.1). */
export function isJson(contentType: string | undefined): boolean {
  const [type = ""] = (contentType ?? "").split(";", 1);
  return type.trim().toLowerCase() === "application/json";
}
