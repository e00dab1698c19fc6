import { anthropicVendor } from "./anthropic/vendor.ts";
import { bedrockVendor } from "./bedrock/vendor.ts";
import { cohereVendor } from "./cohere/vendor.ts";
import { compatibleVendor } from "./compatible/vendor.ts";
import { hostHeader } from "./emulated-fetch.ts";
import { googleVendor, vertexVendor } from "./google/vendor.ts";
import { openaiVendor } from "./openai/vendor.ts";
import { operations } from "./operations.ts";
import type { Operation, Vendor } from "./operation.ts";

/** Where a request goes. */
export interface Route {
  readonly vendor: Vendor;
  /** Undefined when the provider has no such path. */
  readonly operation: Operation | undefined;
}

/**
 * Finds the operation of a path such as `/v1/chat/completions`. The version may be left out, the provider's name may stand before
 * it (`/anthropic/v1/models`); without it, paths that several providers have go to the one whose headers are there. Under any other
 * base path, and of any host that is not one of the known ones, operations are those of a provider that follows OpenAI.
 */
export function route(method: string, path: string, headers: Readonly<Record<string, string>>): Route {
  const host = headers[hostHeader];
  const [, named, rest = ""] = pathPattern.exec(path) ?? [];
  const isFree = host !== undefined || named === undefined;
  const guessed = host === undefined ? (named ?? vendorByHeaders(headers) ?? vendorByPath(path)) : vendorByHost(host);
  const ends = endsOf(rest);
  for (const [index, end] of ends.entries()) {
    const fitting = operations.filter(
      (it) => it.method === method && isAt(it.path, end) && (isFree || it.vendor.name === named),
    );
    const wanted = index > 0 && host === undefined && guessed === "openai" ? "compatible" : guessed;
    const operation =
      fitting.find((it) => it.vendor.name === wanted) ??
      fitting.find((it) => host !== undefined && it.vendor.name === "compatible") ??
      fitting[0];
    if (operation !== undefined) return { operation, vendor: operation.vendor };
  }
  return { operation: undefined, vendor: vendors[guessed] ?? compatibleVendor };
}

/** The path, and what is left of it without its first folder, its first two, ... */
function endsOf(path: string): readonly string[] {
  const folders = path.split("/");
  return folders.map((_, index) => folders.slice(index).join("/"));
}

function isAt(pattern: Operation["path"], path: string): boolean {
  return typeof pattern === "string" ? pattern === path : pattern.test(path);
}

function vendorByHeaders(headers: Readonly<Record<string, string>>): string | undefined {
  return headers["x-api-key"] !== undefined || headers["anthropic-version"] !== undefined ? "anthropic" : undefined;
}

/** Whose versions and folders a path has. */
function vendorByPath(path: string): string {
  return versions.find(([pattern]) => pattern.test(path))?.[1] ?? "openai";
}

const versions: readonly (readonly [RegExp, string])[] = [
  [/^\/v2\//, "cohere"],
  [/^\/v\d\w*\/projects\//, "vertex"],
  [/^\/v1beta\//, "google"],
  [/^\/model\//, "bedrock"],
];

function vendorByHost(host: string): string {
  return hosts.find(([pattern]) => pattern.test(host))?.[1] ?? "compatible";
}

/** Whose hosts these are; their requests are checked as strictly as they do it. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/^api\.openai\.com$/, "openai"],
  [/^api\.anthropic\.com$/, "anthropic"],
  [/^api\.cohere\.(?:com|ai)$/, "cohere"],
  [/^generativelanguage\.googleapis\.com$/, "google"],
  [/aiplatform\.(?:\w+\.rep\.)?googleapis\.com$/, "vertex"],
  [/^bedrock-runtime\.[\w-]+\.amazonaws\.com$/, "bedrock"],
  [/^api\.mistral\.ai$/, "mistral"],
  [/^api\.voyageai\.com$/, "voyage"],
  [/^api\.minimaxi?\.(?:com|io|chat)$/, "minimax"],
];

const vendors: Readonly<Record<string, Vendor>> = {
  openai: openaiVendor,
  anthropic: anthropicVendor,
  cohere: cohereVendor,
  google: googleVendor,
  vertex: vertexVendor,
  bedrock: bedrockVendor,
};

const pathPattern =
  /^\/(?:(openai|anthropic|cohere|google|vertex|bedrock|mistral|voyage|minimax|compatible)\/)?(?:v\d\w*\/)?(.*?)\/?$/;
