export const credentials: {
  readonly appId: string;
  readonly customerId: string;
  readonly customerCertificate: string;
};
export const channel: { readonly cname: string; readonly uid: string };
export const path: string;
export const authorization: string;
export const contentType: string;
export const headers: Record<string, string>;
export const body: object;
export const resourceId: string;
export const answer: string;
export const answerHeaders: Record<string, string>;
