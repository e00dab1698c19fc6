import { generateKeyPairSync } from "node:crypto";
import { InvokeError } from "typecard";
import { findModels, providers, resolveModel } from "typecard/registry";
import { startEmulator } from "typecard/testing";
import { money, say, title } from "./say.mjs";

/** Asks a language model of a provider, or its first model: of the real provider where its credentials are in the environment, else of the emulator. */
export async function callProvider(id) {
  if (!Object.hasOwn(providers, id)) {
    say(`There is no provider ${id}. Known are: ${Object.keys(providers).join(", ")}`);
    process.exitCode = 2;
    return;
  }
  const models = await findModels({ provider: id, deprecated: false });
  const found = models.find(({ type }) => type === "llm") ?? models[0];
  title(`${id}: ${models.length} models that are not deprecated`);
  if (found === undefined) {
    say("It has no cards: its models are made with custom, see docs/providers.");
    return;
  }
  const emulator = await startEmulator();
  try {
    const { descriptor } = (await providers[id]())({});
    const forms = descriptor.provider_credential_schema?.credential_form_schemas ?? [];
    const isReal = forms.some(
      ({ type, variable }) => type === "secret-input" && process.env[environmentName(id, variable)],
    );
    say(isReal ? "the real one, with credentials of the environment" : "the emulator");
    const options = isReal ? {} : { credentials: Object.fromEntries(forms.map(madeUp)), fetch: emulator.fetch };
    const handle = await resolveModel(found.reference, { type: found.type, ...options });
    const result = await handle.invoke(requests[found.type]);
    say(`${found.id} (${found.type}): ${summary(result)}`);
    say(money(result.usage));
  } catch (error) {
    if (!(error instanceof InvokeError)) throw error;
    say(`${found.id}: ${error.name}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    await emulator.close();
  }
}

const requests = {
  llm: { promptMessages: [{ role: "user", content: "Say hello" }], modelParameters: {} },
  "text-embedding": { texts: ["hello"] },
  rerank: { query: "hello", documents: ["hello", "goodbye"] },
  tts: { text: "Hello" },
  moderation: { texts: ["Hello"] },
  speech2text: { file: { source: { bytes: new Uint8Array(64) }, name: "hello.mp3", mediaType: "audio/mpeg" } },
};

function summary({ text, embeddings, results, audio }) {
  if (audio !== undefined) return `${audio.length} bytes of audio`;
  if (embeddings !== undefined) return `${embeddings[0]?.length} numbers`;
  return text ?? JSON.stringify(results);
}

/** See `environmentName` of runtime/providers: the provider's name is not repeated. */
function environmentName(id, variable) {
  const prefix = id.toUpperCase().replaceAll(/\W/g, "_");
  const name = variable.toUpperCase();
  return name.startsWith(`${prefix}_`) ? name : `${prefix}_${name}`;
}

function madeUp({ variable, type, options, required, default: given }) {
  if (given !== null && given !== undefined) return [variable, given];
  if (/service_account/.test(variable)) return [variable, serviceAccountKey()];
  if (/location|region/.test(variable)) return [variable, "us-central1"];
  if (type === "select") return [variable, required ? options?.[0]?.value : undefined];
  if (/url|endpoint|base|host/.test(variable)) return [variable, required ? "https://api.example.com/v1" : undefined];
  return [variable, required || type === "secret-input" ? "emulated" : undefined];
}

/** The form of Google's key files. */
function serviceAccountKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return JSON.stringify({
    type: "service_account",
    client_email: "demo@example.iam.gserviceaccount.com",
    private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
    token_uri: "https://oauth2.googleapis.com/token",
  });
}
