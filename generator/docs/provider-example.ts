import { type ModelType, modelTypes } from "../../runtime/core/descriptor.ts";
import { environmentName } from "../../runtime/providers/environment.ts";
import type { PublishedModel, PublishedProvider } from "../compile.ts";
import { stringLiteral } from "../emit/code/escape.ts";
import { camelCase } from "../emit/code/identifier.ts";
import { methodNames } from "./method-names.ts";
import type { ProviderSource } from "./provider-source.ts";

/** A program that uses the provider: a call where it can be run, else a look into the catalogue. */
export function providerExample(provider: PublishedProvider, source: ProviderSource): string {
  if (source === undefined) return catalogueExample(provider);
  const types = modelTypes.filter((type) => source.unsupported[type] === undefined);
  const model = firstModel(provider, types);
  if (model !== undefined) {
    const { before, call } = calls[model.type];
    const name = camelCase(provider.id);
    return `${importLine(name, provider.slug)}${before}
const model = ${name}().${methodNames[model.type]}(${stringLiteral(model.id)});${keyComment(provider)}
${call}`;
  }
  const type = types.find((each) => provider.descriptor.supported_model_types.includes(each));
  return type === undefined ? catalogueExample(provider) : customExample(provider, type);
}

/** The first in the catalogue's order that is not deprecated. */
function firstModel({ models }: PublishedProvider, types: readonly ModelType[]): PublishedModel | undefined {
  const current = models.filter(({ descriptor }) => !descriptor.deprecated);
  return types.map((type) => current.find((model) => model.type === type)).find((model) => model !== undefined);
}

function importLine(name: string, slug: string): string {
  return `import { ${name} } from ${stringLiteral(`typecard/${slug}`)};\n`;
}

function keyComment({ id, descriptor }: PublishedProvider): string {
  const forms = descriptor.provider_credential_schema?.credential_form_schemas ?? [];
  const secret = forms.find(({ type, required }) => type === "secret-input" && required);
  return secret === undefined ? "" : ` // the key comes from ${environmentName(id, secret.variable)}`;
}

const usage = "console.log(result.usage.totalPrice, result.usage.currency);";
const chat = `const result = await model.invoke({ promptMessages: [{ role: "user", content: "Say hello" }] });
console.log(result.text, result.usage.totalPrice, result.usage.currency);`;

const calls: Readonly<Record<ModelType, { readonly before: string; readonly call: string }>> = {
  llm: { before: "", call: chat },
  "text-embedding": {
    before: "",
    call: `const result = await model.invoke({ texts: ["a text", "another"] });\nconsole.log(result.embeddings[0]?.length);\n${usage}`,
  },
  rerank: {
    before: "",
    call: `const result = await model.invoke({ query: "colours", documents: ["red and blue", "one and two"] });\nconsole.log(result.results[0]?.document);\n${usage}`,
  },
  speech2text: {
    before: 'import { readFile } from "node:fs/promises";\n',
    call: `const result = await model.invoke({ file: { source: { bytes: await readFile("talk.mp3") }, name: "talk.mp3", mediaType: "audio/mpeg" } });\nconsole.log(result.text);`,
  },
  tts: { before: "", call: 'const result = await model.invoke({ text: "Hello" });\nconsole.log(result.contentType);' },
  moderation: {
    before: "",
    call: 'const result = await model.invoke({ texts: ["a text"] });\nconsole.log(result.flagged);',
  },
};

/** Of a provider whose models are all their users' own. */
function customExample({ id, slug }: PublishedProvider, type: ModelType): string {
  const name = camelCase(id);
  const options = type === "llm" ? "" : `, { type: ${stringLiteral(type)} }`;
  const { before, call } = calls[type];
  return `${importLine(name, slug)}${before}
const model = ${name}().custom("my-model"${options}); // credentials of the model: custom("my-model", { credentials: { ... } })
${call}`;
}

function catalogueExample(provider: PublishedProvider): string {
  const from = stringLiteral(`typecard/models/${provider.slug}`);
  const model = firstModel(provider, modelTypes);
  if (model === undefined)
    return `import { provider } from ${from};\n\nconsole.log(provider.label.en_US, provider.supported_model_types);`;
  return `import { models } from ${from};

const model = models${access(model.type)}${access(model.id)};
console.log(model.descriptor.model_properties.context_size);
console.log(model.price({ promptTokens: 1000, completionTokens: 200 }).totalPrice);`;
}

function access(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}
