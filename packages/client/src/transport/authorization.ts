import { base64 } from "../base64.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";

/**
 * The value of the `Authorization` header: HTTP basic authentication (GEN-15, AMB-11).
 *
 * @throws ConfigurationError if the Customer ID contains a colon, which basic authentication cannot carry
 */
export function basicAuthorization(customerId: string, customerCertificate: string): string {
  if (customerId.includes(":")) {
    throw new ConfigurationError("customerId", "customerId must not contain a colon");
  }
  return `Basic ${base64(`${customerId}:${customerCertificate}`)}`;
}
