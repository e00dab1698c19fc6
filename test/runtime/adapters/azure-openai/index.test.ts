import { expect, test } from "vitest";
import { azureDeployment } from "../../../../runtime/adapters/azure-openai/index.ts";
import { openaiChat } from "../../../../runtime/adapters/openai-chat/index.ts";
import { openaiSpeech } from "../../../../runtime/adapters/openai-speech/index.ts";
import { calls } from "../wire.ts";

test("the deployment stands in the path", () => {
  const chat = azureDeployment(openaiChat);
  expect(chat.kind).toBe("azure-openai");
  expect(chat.encode({ ...calls.chat, model: "my gpt" }).path).toBe("openai/deployments/my%20gpt/chat/completions");
  expect(azureDeployment(openaiSpeech).encode(calls.speech).path).toBe("openai/deployments/m/audio/speech");
});
