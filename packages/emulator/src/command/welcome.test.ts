import { expect, test } from "vitest";
import { demoProject } from "../project.ts";
import { paintFor } from "./paint.ts";
import { welcome } from "./welcome.ts";

const plain = paintFor({}, {});

test("the welcome says where the emulator is and how to call it", () => {
  const text = welcome("http://127.0.0.1:8720", [demoProject], plain);
  expect(text).toContain("Base URL              http://127.0.0.1:8720");
  expect(text).toContain(demoProject.customerCertificate);
  expect(text).toContain("curl 'http://127.0.0.1:8720/v1/apps/");
});

test("the welcome says where the documentation is, if it is served", () => {
  const text = welcome("http://x", [demoProject], plain, "/docs/");
  expect(text).toContain("Documentation         http://x/docs/\n");
  expect(welcome("http://x", [demoProject], plain)).not.toContain("Documentation");
});

test("the welcome does not show a certificate that somebody gave", () => {
  const project = { ...demoProject, customerCertificate: "S3CR3T" };
  expect(welcome("http://127.0.0.1:8720", [project], plain)).not.toContain("S3CR3T");
});

test("the welcome says what is special about the projects", () => {
  const other = { ...demoProject, appId: "other", recordingEnabled: false };
  const text = welcome("http://x", [{ ...demoProject, appCertificateEnabled: true }, other], plain);
  expect(text).toContain(`${demoProject.appId} (needs a token)`);
  expect(text).toContain("other (recording is not enabled)");
});
