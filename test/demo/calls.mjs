import { anthropic } from "typecard/anthropic";
import { cohere } from "typecard/cohere";
import { openai } from "typecard/openai";
import { startEmulator } from "typecard/testing";
import { money, say, title } from "./say.mjs";

/** Calls one model of each type: of the real provider where its key is in the environment, else of the emulator. */
export async function callModels() {
  const emulator = await startEmulator();
  try {
    const gpt = provider("openai", openai, "OPENAI_API_KEY", {
      openai_api_key: "sk-emulated",
      openai_api_base: emulator.url,
    });
    const claude = provider("anthropic", anthropic, "ANTHROPIC_API_KEY", {
      anthropic_api_key: "sk-ant-emulated",
      anthropic_api_url: emulator.url,
    });
    const command = provider("cohere", cohere, "COHERE_API_KEY", { api_key: "emulated", base_url: emulator.url });
    await callTool(gpt.llm("gpt-4o"));
    await streamText(claude.llm("claude-haiku-4-5"));
    await embedAndRank(gpt.textEmbedding("text-embedding-3-small"), command.rerank("rerank-v3.5"));
    await speakAndListen(gpt.tts("tts-1"), gpt.speech2text("whisper-1"));
    await moderate(gpt.moderation("omni-moderation-latest"));
  } finally {
    await emulator.close();
  }
}

function provider(name, create, variable, emulated) {
  const isReal = Boolean(process.env[variable]);
  say(`${name}: ${isReal ? `the real one, with ${variable}` : `the emulator (set ${variable} for the real one)`}`);
  return create(isReal ? undefined : emulated);
}

async function callTool(model) {
  title("7. A language model calls a tool");
  const tool = {
    name: "get_weather",
    description: "The weather in a city",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  };
  const promptMessages = [{ role: "user", content: "Use get_weather for Paris, then tell me." }];
  const first = await model.invoke({ promptMessages, tools: [tool], toolChoice: "required" });
  for (const call of first.toolCalls) say(`${model.id} calls ${call.name}(${call.argumentsText})`);
  const answers = first.toolCalls.map(({ id, name }) => ({
    role: "tool",
    toolCallId: id,
    name,
    content: "18 degrees, sunny",
  }));
  const second = await model.invoke({ promptMessages: [...promptMessages, first.message, ...answers], tools: [tool] });
  say(`${model.id}: ${second.text}`);
  report(second);
}

async function streamText(model) {
  title("8. Another streams");
  const stream = model.stream({
    promptMessages: [{ role: "user", content: "Say hello to the world." }],
    modelParameters: { max_tokens: 100 },
  });
  process.stdout.write(`  ${model.id}: `);
  let last;
  for await (const chunk of stream) {
    process.stdout.write(chunk.delta.text);
    last = chunk;
  }
  process.stdout.write("\n");
  say(money(last.usage));
}

async function embedAndRank(embedding, rerank) {
  title("9. Embed and rank");
  const texts = ["a cat on a mat", "a dog in the fog", "prices of cars"];
  const embedded = await embedding.invoke({ texts });
  say(`${embedding.id}: ${embedded.embeddings.length} vectors of ${embedded.embeddings[0]?.length} numbers`);
  report(embedded);
  const ranked = await rerank.invoke({ query: "a dog", documents: texts });
  say(`${rerank.id}: ${ranked.results.map(({ document, score }) => `${document} (${score.toFixed(2)})`).join(", ")}`);
  report(ranked);
}

async function speakAndListen(tts, speech2text) {
  title("10. Speak and listen");
  const spoken = await tts.invoke({ text: "The quick brown fox.", voice: "alloy" });
  say(`${tts.id}: ${spoken.audio.length} bytes of ${spoken.contentType}`);
  report(spoken);
  const heard = await speech2text.invoke({
    file: { source: { bytes: spoken.audio }, name: "fox.mp3", mediaType: "audio/mpeg" },
  });
  say(`${speech2text.id}: ${heard.text}`);
  report(heard);
}

async function moderate(moderation) {
  title("11. Moderate");
  const judged = await moderation.invoke({ texts: ["Have a nice day."] });
  say(`${moderation.id}: ${judged.flagged ? "flagged" : "nothing to object to"}`);
}

function report(result) {
  say(`  ${money(result.usage)}, ${Math.round(result.latencyMs)} ms`);
}
