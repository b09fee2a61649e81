import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sendRaw } from "../test/raw-exchange.ts";
import { createEmulator } from "./emulator.ts";
import { type EmulatorServer, serve } from "./serve.ts";

let folder: string;
let server: EmulatorServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-site-"));
  const site = join(folder, "site");
  await mkdir(join(site, "errors"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "S3CR3T");
  await writeFile(join(site, "index.html"), "<h1>First page</h1>");
  await writeFile(join(site, "errors", "index.html"), "<h1>Errors</h1>");
  await writeFile(join(site, "errors.md"), "# Errors");
  await writeFile(join(site, "a.js"), "export {}");
  await mkdir(join(site, "_astro"));
  await writeFile(join(site, "_astro", "a.CW_q565o.js"), "export {}");
  await writeFile(join(site, ".env"), "S3CR3T");
  await mkdir(join(site, ".git"));
  await writeFile(join(site, ".git", "config.html"), "S3CR3T");
  await mkdir(join(folder, "outside"));
  await writeFile(join(folder, "outside", "index.html"), "S3CR3T");
  await symlink(join(folder, "secret.txt"), join(site, "link.txt"));
  await symlink(join(folder, "outside"), join(site, "linked"));
  await mkdir(join(site, "half"));
  await symlink(join(folder, "secret.txt"), join(site, "half", "index.html"));
  await symlink(join(site, "a.js"), join(site, "inside.js"));
  server = await serve(createEmulator(), { port: 0, site });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe("the documentation", () => {
  test.each([
    ["/docs/", "text/html; charset=utf-8", "First page"],
    ["/docs/errors/", "text/html; charset=utf-8", "Errors"],
    ["/docs/errors.md", "text/markdown; charset=utf-8", "# Errors"],
    ["/docs/a.js", "text/javascript; charset=utf-8", "export {}"],
    ["/docs/inside.js", "text/javascript; charset=utf-8", "export {}"],
  ])("is served: %s as %s", async (path, type, text) => {
    const response = await fetch(server.url + path);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("x-emulator")).toBe("cloud-recording");
    expect(response.headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
    expect(await response.text()).toContain(text);
  });

  test.each([
    ["/docs/_astro/a.CW_q565o.js", "max-age=31536000, immutable"],
    ["/docs/_astro/b.CW_q565o.js", "no-cache"],
    ["/docs/a.js", "no-cache"],
    ["/docs/", "no-cache"],
  ])("is kept by browsers only where names change with contents: %s", async (path, expected) => {
    const { headers } = await fetch(server.url + path);
    expect(headers.get("cache-control")).toBe(expected);
  });

  test.each([
    ["/docs", "/docs/"],
    ["/docs/errors", "/docs/errors/"],
  ])("is opened at its folders: %s leads to %s", async (path, target) => {
    const response = await fetch(server.url + path, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([301, target]);
  });

  test("has no other pages", async () => {
    expect((await fetch(`${server.url}/docs/none/`)).status).toBe(404);
    expect((await fetch(`${server.url}/docs/`, { method: "POST" })).status).toBe(404);
  });

  test.each([
    "/docs/../secret.txt",
    "/docs/..%2fsecret.txt",
    "/docs/%2e%2e/secret.txt",
    "/docs/errors/../../secret.txt",
    "/docs/..%5csecret.txt",
    "/docs//../secret.txt",
    "/docs/link.txt",
    "/docs/linked/",
    "/docs/linked/index.html",
    "/docs/half/",
    "/docs/half/index.html",
    "/docs/.env",
    "/docs/%2eenv",
    "/docs/.git/config.html",
    "/docs/errors/..%2f.env",
  ])("is a way to no other file: %s", async (path) => {
    const answer = await sendRaw(
      server.port,
      `GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).not.toContain("S3CR3T");
    expect(answer).toMatch(/^HTTP\/1\.1 (404|400|301) /);
  });

  test.each(["/docs/a%0d%0ab", "/docs/%0d%0a", "/docs/%00", "/docs/%1b[31m.js", "/docs/%"])(
    "refuses the path %s with 400, and prints nothing",
    async (path) => {
      const printed = vi.spyOn(console, "error");
      const response = await fetch(server.url + path, { redirect: "manual" });
      expect(response.status).toBe(400);
      expect(printed).not.toHaveBeenCalled();
    },
  );

  test("answers a long path of dots quickly", async () => {
    const begin = process.cpuUsage();
    expect((await fetch(`${server.url}/docs/a${".".repeat(15_000)}/b`)).status).toBe(404);
    // In microseconds of this process, whatever else the machine does.
    expect(process.cpuUsage(begin).user).toBeLessThan(200_000);
  });

  test("leaves the API where it is", async () => {
    const response = await fetch(`${server.url}/docsomething`);
    expect([response.status, response.headers.get("x-emulator")]).toEqual([404, null]);
  });
});

test("a folder without a page is refused", async () => {
  await expect(serve(createEmulator(), { port: 0, site: tmpdir() })).rejects.toThrow("index.html");
});
