// The consumer that test/bench/types.mjs compiles: what an application with ten providers might write, a file a provider and one for the registry.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The ids of the providers that cost most: those with the largest declarations. */
export function providersWithMostTypes(root, count) {
  const names = readdirSync(join(root, "dist/providers")).flatMap((name) => /^(.+)\.js$/.exec(name)?.[1] ?? []);
  const sizes = new Map(names.map((name) => [name, declarationBytes(join(root, "dist/generated", name))]));
  return names.sort((a, b) => sizes.get(b) - sizes.get(a)).slice(0, count);
}

/** Providers with their cards, as dist/ has them. */
export function loadProviders(root, ids) {
  return Promise.all(
    ids.map(async (id) => {
      const load = (path) => import(pathToFileURL(join(root, "dist", path)).href);
      const [name] = Object.keys(await load(`providers/${id}.js`));
      const { models, provider } = await load(`generated/${id}.js`);
      const constant = Object.keys(await load(`generated/${id}/llm.js`)).find((each) => each !== "models");
      return { id, name, models, provider, constant };
    }),
  );
}

function declarationBytes(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".d.ts"));
  return files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** The sources by file name; of `kind` "any", what would be imported from typecard is declared as `any`. */
export function consumerOf(providers, kind) {
  const files = [["registry.ts", registryFile], ...providers.map((each) => [`${each.id}.ts`, providerFile(each)])];
  const textOf = (text) => (kind === "any" ? text.replaceAll(imports, declared) : text);
  return Object.fromEntries(files.map(([name, text]) => [name, `${textOf(text)}`]));
}

const imports = /^import \{ (.+) \} from "typecard.*";$/gm;

function declared(_, names) {
  const each = names.split(", ");
  return each.map((name) => (name.startsWith("type ") ? `${name} = any;` : `declare const ${name}: any;`)).join(" ");
}

function providerFile({ id, name, models, provider, constant }) {
  const ids = Object.keys(models.llm);
  const chosen = [0, 0.5].map((part) => ids[Math.floor(part * ids.length)]);
  const others = Object.keys(models).filter((type) => Object.hasOwn(callsOf, type));
  return `import { type LlmResult } from "typecard";
import { ${name} } from "typecard/${id}";
import { models, provider } from "typecard/models/${id}";
import { ${constant} } from "typecard/models/${id}/llm";

const handle = ${name}(${JSON.stringify(credentialsOf(provider))}, { timeouts: { idleMs: 30_000 } });
const promptMessages = [{ role: "user", content: "Say hello" }] as const;
${chosen.map((model, index) => llmCalls(model, index, parametersOf(models.llm[model]))).join("")}
${others.map((type) => callsOf[type](Object.keys(models[type])[0])).join("\n")}

export const label: string = provider.label.en_US;
export const total: string | null = ${constant}.price({ promptTokens: 1000, completionTokens: 10 }).totalPrice;
export const card = models.llm[${JSON.stringify(ids.at(-1))}].descriptor;
`;
}

const llmCalls = (model, index, parameters) => `
const model${index} = handle.llm(${JSON.stringify(model)});
export async function ask${index}(): Promise<LlmResult> {
  const modelParameters = ${JSON.stringify(parameters)} as const;
  for await (const chunk of model${index}.stream({ promptMessages, modelParameters })) console.log(chunk.delta.text);
  return model${index}.invoke({ promptMessages, modelParameters: ${JSON.stringify(parameters)} });
}
export const price${index} = model${index}.price({ promptTokens: 1234, completionTokens: 567 });
export const checked${index} = model${index}.parameters.filter({ temperature: 3 });
`;

/** How a model of another type is used. */
const callsOf = {
  "text-embedding": (id) => `export const embedded = handle.textEmbedding("${id}").invoke({ texts: ["a"] });`,
  rerank: (id) => `export const ranked = handle.rerank("${id}").invoke({ query: "a", documents: ["b"] });`,
  tts: (id) => `export const spoken = handle.tts("${id}").invoke({ text: "Hello" });`,
  moderation: (id) => `export const moderated = handle.moderation("${id}").invoke({ texts: ["Hello"] });`,
};

const registryFile = `import { findModels, resolveModel } from "typecard/registry";

export async function cheapest(): Promise<string | undefined> {
  const [first] = await findModels({ features: ["vision"], maxInputPrice: 1 });
  const model = await resolveModel(first?.reference ?? "openai/gpt-4o", { type: "llm" });
  const result = await model.invoke({ promptMessages: [{ role: "user", content: "Hi" }] });
  return result.usage.totalPrice ?? undefined;
}
`;

/** The required credentials, with any value that the form takes. */
function credentialsOf(provider) {
  const forms = provider.provider_credential_schema?.credential_form_schemas ?? [];
  const required = forms.filter((form) => form.required && form.show_on.length === 0);
  return Object.fromEntries(required.map(({ variable, options }) => [variable, options?.[0]?.value ?? "key"]));
}

/** The first two parameters that go together, with values that the card takes. */
function parametersOf({ parameters }) {
  const given = {};
  for (const rule of parameters.rules) {
    const value = rule.options[0] ?? rule.default ?? rule.min ?? { boolean: true, int: 1, float: 1 }[rule.type] ?? "a";
    const more = { ...given, [rule.name]: value };
    if (Object.keys(given).length < 2 && parameters.parse(more).ok) Object.assign(given, more);
  }
  return given;
}
