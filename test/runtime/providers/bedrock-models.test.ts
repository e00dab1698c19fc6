import { expect, test } from "vitest";
import { models } from "../../../generated/bedrock.ts";
import { bedrockModelId } from "../../../runtime/providers/bedrock-models.ts";

test.each([
  ["anthropic claude", "Claude 4.5 Sonnet", "global", "eu-west-1", "global.anthropic.claude-sonnet-4-5-20250929-v1:0"],
  [
    "anthropic claude",
    "Claude 4.5 Sonnet",
    "geographic",
    "ca-central-1",
    "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
  ],
  [
    "anthropic claude",
    "Claude 4.5 Sonnet",
    "geographic",
    "ap-northeast-1",
    "jp.anthropic.claude-sonnet-4-5-20250929-v1:0",
  ],
  ["anthropic claude", "Claude 4.8 Opus", "geographic", "ap-southeast-2", "au.anthropic.claude-opus-4-8"],
  [
    "anthropic claude",
    "Claude 4.0 Sonnet",
    "geographic",
    "ap-northeast-1",
    "apac.anthropic.claude-sonnet-4-20250514-v1:0",
  ],
  ["anthropic claude", "Claude 3 Haiku", "disabled", "us-east-1", "anthropic.claude-3-haiku-20240307-v1:0"],
  [
    "anthropic claude",
    "Claude 3.5 Sonnet",
    "geographic",
    "us-gov-west-1",
    "us-gov.anthropic.claude-3-5-sonnet-20240620-v1:0",
  ],
  ["amazon nova", "Nova Lite V2", "japan", "ap-northeast-1", "jp.amazon.nova-2-lite-v1:0"],
  ["meta", "Llama 3 8B Instruct", "geographic", "us-east-1", "meta.llama3-8b-instruct-v1:0"],
  ["deepseek", "DeepSeek R1", "disabled", "us-east-1", "us.deepseek.r1-v1:0"],
  ["mistral", "Mistral Large", undefined, "us-east-1", "mistral.mistral-large-2402-v1:0"],
  ["my model", "Claude 3 Haiku", "disabled", "us-east-1", undefined],
])("%s, %s, %s in %s", (family, model_name, crossRegion, region, id) => {
  expect(bedrockModelId(family, { model_name, "cross-region": crossRegion }, region)).toBe(id);
});

test("every model that a card offers has an id", () => {
  for (const [family, { descriptor }] of Object.entries(models.llm)) {
    const offered = descriptor.parameter_rules.find(({ name }) => name === "model_name")?.options ?? [];
    expect(offered).not.toEqual([]);
    for (const option of offered)
      expect(bedrockModelId(family, { model_name: option }, "us-east-1"), option).toMatch(/^[a-z0-9.]+\.[\w.:-]+$/);
  }
});
