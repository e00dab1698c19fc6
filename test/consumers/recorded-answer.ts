// A team's test of a recorded answer.
import { replay, startEmulator } from "typecard/testing";

export async function replayed(): Promise<string> {
  const request = {
    method: "POST",
    url: "https://models.example/v1/chat/completions",
    body: { model: "m", messages: [] },
  };
  const exchange = { request, response: { status: 200, body: "{}" } };
  // @ts-expect-error a protocol that there is not
  await replay("openai-chats", exchange);
  const { text } = await replay("openai-chat", exchange);
  return text;
}

export async function emulated(): Promise<number> {
  const emulator = await startEmulator();
  emulator.reply({ text: "Hello!", usage: { promptTokens: 9, completionTokens: 2 } });
  // @ts-expect-error a reply that no model gives
  emulator.reply({ txt: "Hello!" });
  await emulator.close();
  return emulator.requests.length;
}
