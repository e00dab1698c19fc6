import { connect } from "node:net";
import { expect, test, vi } from "vitest";
import { startEmulator, type Emulator, type EmulatorOptions } from "../../../../runtime/testing/emulator/start.ts";
import { patient } from "../../../support/patient.ts";

async function using(options: EmulatorOptions, run: (emulator: Emulator) => Promise<void>): Promise<void> {
  const emulator = await startEmulator(options);
  await run(emulator).finally(() => emulator.close());
}

const chat = { model: "gpt-4o", messages: [{ role: "user", content: "My key is sk-secret-1234" }] };
const post = (url: string, body: unknown = chat, key = "sk-secret-1234"): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("requests are kept without their credentials, as many as wanted", () =>
  using({ keepRequests: 2 }, async (emulator) => {
    for (let count = 0; count < 3; count += 1)
      await (await post(`${emulator.url}/v1/chat/completions?n=${count}`)).text();
    expect(emulator.requests.map(({ path }) => path)).toEqual(["/v1/chat/completions?n=1", "/v1/chat/completions?n=2"]);
    expect(emulator.requests[0]).toMatchObject({ kind: "openai-chat", method: "POST", status: 200, aborted: false });
    expect(JSON.stringify(emulator.requests)).not.toContain("sk-secret-1234");
    expect(emulator.requests[0]?.body).toMatchObject({ model: "gpt-4o" });
  }));

test("orders are for the kind that they name, and for as many requests as they say", () =>
  using({}, async (emulator) => {
    emulator.reply({ kind: "openai-embeddings", embeddings: [[1, 0]] });
    emulator.fault({ type: "status", status: 503, times: 2 });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1)
      statuses.push((await post(`${emulator.url}/v1/chat/completions`)).status);
    expect(statuses).toEqual([503, 503, 200]);
    const vectors = await post(`${emulator.url}/v1/embeddings`, { model: "text-embedding-3-small", input: "x" });
    expect(await vectors.json()).toMatchObject({ data: [{ embedding: [1, 0] }] });
  }));

test("an answer as it is", () =>
  using({}, async (emulator) => {
    emulator.reply({ raw: { status: 418, headers: { "x-tea": "green" }, body: "short and stout" } });
    const response = await post(`${emulator.url}/v1/chat/completions`);
    expect([response.status, response.headers.get("x-tea"), await response.text()]).toEqual([
      418,
      "green",
      "short and stout",
    ]);
  }));

test("only that key, only those models", () =>
  using({ apiKey: "the-key", models: ["gpt-4o"] }, async (emulator) => {
    expect((await post(`${emulator.url}/v1/chat/completions`, chat, "another-key")).status).toBe(401);
    expect((await post(`${emulator.url}/v1/chat/completions`, chat, "the-key")).status).toBe(200);
    expect((await post(`${emulator.url}/v1/chat/completions`, { ...chat, model: "gpt-9" }, "the-key")).status).toBe(
      404,
    );
    const models = await fetch(`${emulator.url}/v1/models`, { headers: { authorization: "Bearer the-key" } });
    expect(await models.json()).toMatchObject({ object: "list", data: [{ id: "gpt-4o" }] });
    const claude = await fetch(`${emulator.url}/v1/models`, {
      headers: { "x-api-key": "the-key", "anthropic-version": "2023-06-01" },
    });
    expect(await claude.json()).toMatchObject({ has_more: false, data: [{ type: "model", id: "gpt-4o" }] });
  }));

test("browsers may call from any page", () =>
  using({}, async (emulator) => {
    const asked = await fetch(`${emulator.url}/v1/chat/completions`, {
      method: "OPTIONS",
      headers: { "access-control-request-headers": "authorization" },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-headers")).toBe("authorization");
    expect((await post(`${emulator.url}/v1/chat/completions`)).headers.get("access-control-allow-origin")).toBe("*");
  }));

test("equal requests get equal answers from one emulator and the next", async () => {
  const answers: unknown[] = [];
  for (let count = 0; count < 2; count += 1) {
    await using(
      {},
      async (emulator) => void answers.push(await (await post(`${emulator.url}/v1/chat/completions`)).json()),
    );
  }
  expect(answers[0]).toEqual(answers[1]);
});

test("closing cuts what is open", async () => {
  const emulator = await startEmulator();
  emulator.fault({ type: "stall" });
  const open = await post(`${emulator.url}/v1/chat/completions`, { ...chat, stream: true });
  const idle = connect(Number(new URL(emulator.url).port));
  const ended = new Promise((resolve) => idle.once("close", resolve));
  await vi.waitFor(() => expect(emulator.connections).toBe(2), patient);
  await emulator.close();
  await expect(open.text()).rejects.toThrow();
  await ended;
  expect(emulator.connections).toBe(0);
  await expect(post(`${emulator.url}/v1/chat/completions`)).rejects.toThrow();
});
