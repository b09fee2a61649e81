import { vendors } from "../generated/vendors.ts";

/** Place of an S3-compatible object storage, without a bucket. */
export interface StoragePlace {
  /** URL of the service. */
  readonly endpoint: string;
  /** Name of the region in signatures. */
  readonly signingRegion: string;
}

/**
 * The public S3-compatible endpoint of a region of a vendor.
 *
 * The reference document only names the regions. The endpoints are those of the public documents of the vendors,
 * made from these names by a rule for each vendor; a region that the vendor does not list has none.
 *
 * @param vendor `vendor` of `storageConfig`
 * @param region `region` of `storageConfig`
 * @returns undefined if none is known
 */
export function vendorEndpoint(vendor: number, region: number): StoragePlace | undefined {
  for (const [name, { vendor: number, regions }] of Object.entries(vendors)) {
    if (number !== vendor) continue;
    const found = Object.entries(regions).find(([, value]) => value === region);
    return found && rules[name as keyof typeof vendors](found[0]);
  }
  return undefined;
}

/** Rules by vendor, which take the name of a region in the reference document. */
const rules: Readonly<Record<keyof typeof vendors, (name: string) => StoragePlace | undefined>> = {
  qiniu(name) {
    const id = qiniuRegions[name];
    return id === undefined ? undefined : place(`s3.${id}.qiniucs.com`, id);
  },
  aws(name) {
    const id = kebab(name);
    return place(`s3.${id}.amazonaws.com${id.startsWith("cn-") ? ".cn" : ""}`, id);
  },
  aliyun(name) {
    // Alibaba Cloud has no region `eu-east-1`.
    if (name === "EU_East_1") return undefined;
    const id = name === "CN_Beijin" ? "cn-beijing" : kebab(name);
    return place(`s3.oss-${id}.aliyuncs.com`, id);
  },
  tencent(name) {
    const id = kebab(name);
    return place(`cos.${id}.myqcloud.com`, id);
  },
  kingsoft(name) {
    const host = kingsoftHosts[name] ?? `ks3-${kebab(name)}`;
    // Signatures have the city, and say of zones for finance that they are.
    const city = name.replace(/^(CN|NA)_/, "").replace(/_\d+$/, "");
    return place(`${host}.ksyuncs.com`, city.toUpperCase());
  },
};

/** Qiniu Cloud names regions in Chinese in one place, and like others in its endpoints. */
const qiniuRegions: Readonly<Record<string, string>> = {
  Huadong: "cn-east-1",
  Huabei: "cn-north-1",
  Huanan: "cn-south-1",
  Beimei: "us-north-1",
  Dongnanya: "ap-southeast-1",
};

/** Hosts of Kingsoft Cloud that do not follow from the name. */
const kingsoftHosts: Readonly<Record<string, string>> = {
  CN_Hangzhou: "kss",
  CN_Hongkong: "ks3-cn-hk-1",
  NA_Russia_1: "ks3-rus",
  NA_Singapore_1: "ks3-sgp",
};

function place(host: string, signingRegion: string): StoragePlace {
  return { endpoint: `https://${host}`, signingRegion };
}

function kebab(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}
