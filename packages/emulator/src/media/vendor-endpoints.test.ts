import { describe, expect, test } from "vitest";
import type { StorageConfig } from "../generated/schema.ts";
import { vendors } from "../generated/vendors.ts";
import { storageBucket, UnknownEndpointError } from "./storage-bucket.ts";
import { vendorEndpoint } from "./vendor-endpoints.ts";

const all = Object.entries(vendors).flatMap(([name, { vendor, regions }]) =>
  Object.entries(regions).map(([region, number]) => ({ name, vendor, region, number })),
);

/** Hosts as the vendors list them, of every region of the description. */
const hosts: Readonly<Record<string, readonly string[]>> = {
  qiniu: [
    ...["s3.cn-east-1.qiniucs.com", "s3.cn-north-1.qiniucs.com", "s3.cn-south-1.qiniucs.com"],
    ...["s3.us-north-1.qiniucs.com", "s3.ap-southeast-1.qiniucs.com"],
  ],
  aws: [
    ...["s3.us-east-1.amazonaws.com", "s3.us-east-2.amazonaws.com", "s3.us-west-1.amazonaws.com"],
    ...["s3.us-west-2.amazonaws.com", "s3.eu-west-1.amazonaws.com", "s3.eu-west-2.amazonaws.com"],
    ...["s3.eu-west-3.amazonaws.com", "s3.eu-central-1.amazonaws.com"],
    ...["s3.ap-southeast-1.amazonaws.com", "s3.ap-southeast-2.amazonaws.com"],
    ...["s3.ap-northeast-1.amazonaws.com", "s3.ap-northeast-2.amazonaws.com"],
    ...["s3.sa-east-1.amazonaws.com", "s3.ca-central-1.amazonaws.com"],
    ...["s3.ap-south-1.amazonaws.com", "s3.cn-north-1.amazonaws.com.cn"],
    "s3.us-gov-west-1.amazonaws.com",
  ],
  aliyun: [
    ...["s3.oss-cn-hangzhou.aliyuncs.com", "s3.oss-cn-shanghai.aliyuncs.com"],
    ...["s3.oss-cn-qingdao.aliyuncs.com", "s3.oss-cn-beijing.aliyuncs.com"],
    ...["s3.oss-cn-zhangjiakou.aliyuncs.com", "s3.oss-cn-huhehaote.aliyuncs.com"],
    ...["s3.oss-cn-shenzhen.aliyuncs.com", "s3.oss-cn-hongkong.aliyuncs.com"],
    ...["s3.oss-us-west-1.aliyuncs.com", "s3.oss-us-east-1.aliyuncs.com"],
    ...["s3.oss-ap-southeast-1.aliyuncs.com", "s3.oss-ap-southeast-2.aliyuncs.com"],
    ...["s3.oss-ap-southeast-3.aliyuncs.com", "s3.oss-ap-southeast-5.aliyuncs.com"],
    ...["s3.oss-ap-northeast-1.aliyuncs.com", "s3.oss-ap-south-1.aliyuncs.com"],
    ...["s3.oss-eu-central-1.aliyuncs.com", "s3.oss-eu-west-1.aliyuncs.com", "none"],
  ],
  tencent: [
    ...["cos.ap-beijing-1.myqcloud.com", "cos.ap-beijing.myqcloud.com"],
    ...["cos.ap-shanghai.myqcloud.com", "cos.ap-guangzhou.myqcloud.com"],
    ...["cos.ap-chengdu.myqcloud.com", "cos.ap-chongqing.myqcloud.com"],
    ...["cos.ap-shenzhen-fsi.myqcloud.com", "cos.ap-shanghai-fsi.myqcloud.com"],
    ...["cos.ap-beijing-fsi.myqcloud.com", "cos.ap-hongkong.myqcloud.com"],
    ...["cos.ap-singapore.myqcloud.com", "cos.ap-mumbai.myqcloud.com"],
    ...["cos.ap-seoul.myqcloud.com", "cos.ap-bangkok.myqcloud.com", "cos.ap-tokyo.myqcloud.com"],
    ...["cos.na-siliconvalley.myqcloud.com", "cos.na-ashburn.myqcloud.com"],
    ...["cos.na-toronto.myqcloud.com", "cos.eu-frankfurt.myqcloud.com"],
    "cos.eu-moscow.myqcloud.com",
  ],
  kingsoft: [
    ...["kss.ksyuncs.com", "ks3-cn-shanghai.ksyuncs.com", "ks3-cn-qingdao.ksyuncs.com"],
    ...["ks3-cn-beijing.ksyuncs.com", "ks3-cn-guangzhou.ksyuncs.com", "ks3-cn-hk-1.ksyuncs.com"],
    ...["ks3-jr-beijing.ksyuncs.com", "ks3-jr-shanghai.ksyuncs.com", "ks3-rus.ksyuncs.com"],
    "ks3-sgp.ksyuncs.com",
  ],
};

describe("the public endpoint", () => {
  test.each(all)("of $name $region is that of its vendor", ({ name, vendor, number }) => {
    const { regions } = vendors[name as keyof typeof vendors];
    const index = Object.values(regions).indexOf(number);
    expect(hosts[name]).toHaveLength(Object.keys(regions).length);
    const place = vendorEndpoint(vendor, number);
    expect(place?.endpoint ?? "https://none").toBe(`https://${hosts[name]?.[index]}`);
  });

  test.each([
    [0, 0, "cn-east-1"],
    [1, 15, "cn-north-1"],
    [2, 3, "cn-beijing"],
    [3, 6, "ap-shenzhen-fsi"],
    [4, 0, "HANGZHOU"],
    [4, 6, "JR_BEIJING"],
    [4, 8, "RUSSIA"],
  ])("of vendor %i, region %i is signed for %s", (vendor, region, name) => {
    expect(vendorEndpoint(vendor, region)?.signingRegion).toBe(name);
  });

  test.each([
    [1, 16],
    [5, 0],
    [100, 0],
  ])("of vendor %i, region %i is not known", (vendor, region) => {
    expect(vendorEndpoint(vendor, region)).toBeUndefined();
  });
});

describe("the bucket of a request", () => {
  const keys = { accessKey: "a", secretKey: "s" };
  const config: StorageConfig = { vendor: 2, region: 3, bucket: "films", ...keys };

  test("is in the host name of a public endpoint, or in the path if it has a dot", () => {
    expect(storageBucket(config, { endpoint: "vendor" })).toEqual({
      endpoint: "https://s3.oss-cn-beijing.aliyuncs.com",
      ...{ region: "cn-beijing", pathStyle: false, bucket: "films", ...keys },
    });
    const dotted = storageBucket(
      { ...config, vendor: 1, bucket: "my.films" },
      { endpoint: "vendor" },
    );
    expect(dotted.pathStyle).toBe(true);
  });

  test("is at the first override that fits", () => {
    const overrides = [
      { vendor: 1, endpoint: "http://one" },
      { vendor: 2, region: 4, endpoint: "http://two" },
      { vendor: 2, region: 3, endpoint: "http://three", signingRegion: "r", pathStyle: false },
      { vendor: 2, endpoint: "http://four" },
    ];
    const at = (region: number) =>
      storageBucket({ ...config, region }, { endpoint: "vendor", overrides });
    expect(at(3)).toMatchObject({ endpoint: "http://three", region: "r", pathStyle: false });
    expect(at(4)).toMatchObject({ endpoint: "http://two", region: "us-east-1", pathStyle: true });
    expect(at(5)).toMatchObject({ endpoint: "http://four" });
    expect(() =>
      storageBucket({ ...config, vendor: 7 }, { endpoint: "vendor", overrides }),
    ).toThrow(UnknownEndpointError);
  });
});
