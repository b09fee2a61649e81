/**
 * A project of the recording service, with the credentials of its owner.
 *
 * The names are those of the client's options, so a project can be spread into them.
 */
export interface Project {
  /** App ID of the project, which is part of every path (ACQ-04). */
  readonly appId: string;
  /** Customer ID, the user name of basic authentication (GEN-16). Projects of one customer have the same. */
  readonly customerId: string;
  /** Customer Certificate, the password of basic authentication (GEN-16). */
  readonly customerCertificate: string;
  /**
   * True if cloud recording is enabled for the App ID. If not, every call gets code 62 (GEN-22, AMB-18).
   *
   * @default true
   */
  readonly recordingEnabled?: boolean | undefined;
  /**
   * True if App Certificate is enabled for the App ID. Then a recorder whose `start` had no `token`
   * does not get into its channel: `start` succeeds, and `query` does not find it (START-25).
   *
   * @default false
   */
  readonly appCertificateEnabled?: boolean | undefined;
}

/** The secret of callbacks, if none is set. It is public and protects nothing. */
export const demoCallbackSecret = "demo-callback-secret";

/** The project that an emulator has if it gets none. Its credentials are public and open nothing. */
export const demoProject: Project = {
  appId: "7b2c3f0a5d1e4c6b8a9f0e1d2c3b4a59",
  customerId: "demo-customer",
  customerCertificate: "demo-certificate",
};
