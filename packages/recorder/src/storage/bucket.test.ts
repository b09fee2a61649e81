import { expect, test } from "vitest";
import { bucketUrl } from "./bucket.ts";

const keys = { accessKey: "a", secretKey: "s", region: "r", bucket: "films" };

test.each([
  ["https://s3.eu-west-1.amazonaws.com", false, "https://films.s3.eu-west-1.amazonaws.com"],
  ["https://s3.eu-west-1.amazonaws.com", true, "https://s3.eu-west-1.amazonaws.com/films"],
  ["http://127.0.0.1:9000/", true, "http://127.0.0.1:9000/films"],
  ["http://storage.test:9000/s3/", false, "http://films.storage.test:9000/s3"],
])("a bucket at %s, path style %s, is at %s", (endpoint, pathStyle, url) => {
  expect(bucketUrl({ ...keys, endpoint, pathStyle })).toBe(url);
});
