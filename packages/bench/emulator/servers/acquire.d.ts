export declare const appId: string;
export declare const path: string;
export declare const contentType: string;
export declare const customer: { customerId: string; customerCertificate: string };
export declare const authorization: string;
export declare const body: string;
export declare const answer: { Code: number; Body: { resourceId: string } };
export declare const port: number;
export declare const hostname: string;
