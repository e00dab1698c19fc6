import { afterEach, describe, expect, test, vi } from "vitest";
import type { CredentialForm } from "../../../runtime/core/descriptor.ts";
import { describeProvider } from "../../../runtime/core/provider.ts";
import { readChoices, readCredentials } from "../../../runtime/providers/credentials.ts";
import { environmentName } from "../../../runtime/providers/environment.ts";

const descriptor = describeProvider({
  provider: "oracle",
  label: "Oracle",
  supported_model_types: ["llm"],
  configurate_methods: [],
  provider_credentials: [
    { variable: "api_key", type: "secret-input", label: "Key" },
    { variable: "api_base", type: "text-input", label: "Base", required: false },
    {
      variable: "protocol",
      type: "select",
      label: "Protocol",
      required: false,
      default: "new",
      options: [{ value: "new" }, { value: "old" }],
    },
    { variable: "old_id", type: "text-input", label: "Id", show_on: [{ variable: "protocol", value: "old" }] },
  ],
});
const forms: readonly CredentialForm[] = descriptor.provider_credential_schema?.credential_form_schemas ?? [];

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("the name of an environment variable", () => {
  test.each([
    ["openai", "openai_api_key", "OPENAI_API_KEY"],
    ["cohere", "api_key", "COHERE_API_KEY"],
    ["azure_openai", "openai_api_key", "AZURE_OPENAI_OPENAI_API_KEY"],
    ["llama-api", "api_key", "LLAMA_API_API_KEY"],
    ["openai", "openaiish_key", "OPENAI_OPENAIISH_KEY"],
  ])("of %s's %s is %s", (provider, variable, name) => {
    expect(environmentName(provider, variable)).toBe(name);
  });
});

describe("credentials", () => {
  test("that are given win over the environment, then comes the form's default", () => {
    vi.stubEnv("ORACLE_API_KEY", "from-env");
    vi.stubEnv("ORACLE_API_BASE", "https://env.test");
    expect(readCredentials("oracle", forms, { api_key: "given" })).toEqual({
      api_key: "given",
      api_base: "https://env.test",
      protocol: "new",
    });
    expect(readCredentials("oracle", forms, { api_key: "" })["api_key"]).toBe("from-env");
  });

  test("that are missing are named, with their variable", () => {
    vi.stubEnv("API_KEY", "somebody else's");
    expect(() => readCredentials("oracle", forms, {})).toThrow(
      expect.objectContaining({
        name: "InvokeAuthorizationError",
        reason: "auth",
        message: "The credential api_key of oracle is missing: pass it, or set the environment variable ORACLE_API_KEY",
        issues: [expect.objectContaining({ parameter: "api_key", code: "missing" })],
      }),
    );
  });

  test("that have another name are named where one is missing", () => {
    expect(() => readCredentials("oracle", forms, { oracle_api_key: "secret" })).toThrow(
      /^The credential api_key of oracle is missing: .* ORACLE_API_KEY; there is no credential oracle_api_key$/,
    );
  });

  test("are asked for only where they are shown", () => {
    expect(() => readCredentials("oracle", forms, { api_key: "k", protocol: "old" })).toThrow(/old_id/);
    expect(readCredentials("oracle", forms, { api_key: "k", protocol: "old", old_id: "1" })["old_id"]).toBe("1");
  });

  test("that are none of the options are refused, not shown", () => {
    expect(() => readCredentials("oracle", forms, { api_key: "k", protocol: "sk-secret" })).toThrow(
      /^The credential protocol of oracle must be one of new, old$/,
    );
  });

  test("may be functions, which are not asked here", () => {
    const key = vi.fn(async () => "k");
    expect(readCredentials("oracle", forms, { api_key: key })["api_key"]).toBe(key);
    expect(key).not.toHaveBeenCalled();
  });

  test("are not looked for where there is no environment", () => {
    vi.stubGlobal("process", undefined);
    expect(() => readCredentials("oracle", forms, {})).toThrow(/ORACLE_API_KEY/);
  });

  test("with options decide how calls are made", async () => {
    expect(await readChoices(forms, { api_key: "k", protocol: async () => "old" })).toEqual({ protocol: "old" });
    expect(await readChoices(forms, { api_key: "k" })).toEqual({ protocol: "new" });
  });
});
