import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { CredentialForm } from "../../../runtime/core/descriptor.ts";
import { i18n } from "../../../runtime/core/i18n.ts";
import { CredentialsValidationError } from "../../../runtime/models/credentials-validation-error.ts";
import { completion, fakeFetch, json } from "./fake-fetch.ts";
import { connectionTo, sage } from "./handles.ts";

const form = (variable: string, type: CredentialForm["type"], required = true): CredentialForm => ({
  variable,
  type,
  required,
  label: i18n(variable),
  default: null,
  options: null,
  placeholder: null,
  max_length: 0,
  show_on: [],
});
const forms = [
  form("api_key", "secret-input"),
  form("api_base", "text-input", false),
  form("validate_model", "text-input", false),
];

function validated(fetch: typeof globalThis.fetch): Promise<void> {
  return sage(
    fetch,
    {},
    { connection: { ...connectionTo(fetch, { retries: { max: 0 } }), forms } },
  ).validateCredentials();
}

describe("validating credentials", () => {
  test("makes one short call", async () => {
    const fetch = fakeFetch(() => json(completion("Hi")));
    await validated(fetch);
    expect(fetch.seen).toHaveLength(1);
    expect(fetch.seen[0]?.body).toMatchObject({ max_tokens: 16 });
  });

  test.each([
    [401, "No such key", "api_key", "auth"],
    [403, "Not for you", "api_key", "permission"],
    [404, "The model sage-1 does not exist", "validate_model", "model_not_found"],
  ])("HTTP %i: %s, is about %s", async (status, message, credential, reason) => {
    const failure = await validated(
      fakeFetch(() => json({ error: { message: `${message}: sk-oracle-secret` } }, { status })),
    ).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(CredentialsValidationError);
    expect(failure).toMatchObject({ name: "CredentialsValidationError", credential, reason });
    expect((failure as Error).message).toContain(`Check ${credential} of oracle: `);
    expect(inspect(failure, { depth: 9 })).not.toContain("sk-oracle-secret");
  });

  test("a host that is not there is about the address", async () => {
    const fetch = fakeFetch(() => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ENOTFOUND" }) });
    });
    await expect(validated(fetch)).rejects.toMatchObject({ credential: "api_base", reason: "dns" });
  });

  test("a rate limit means that they work", async () => {
    const slow = fakeFetch(() => json({ error: { message: "Slow down" } }, { status: 429 }));
    await expect(validated(slow)).resolves.toBeUndefined();
  });

  test("what says nothing about them is thrown as it is", async () => {
    await expect(
      validated(fakeFetch(() => json({ error: { message: "Oops" } }, { status: 500 }))),
    ).rejects.toMatchObject({ name: "InvokeServerUnavailableError" });
  });
});
