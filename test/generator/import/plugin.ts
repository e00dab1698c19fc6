/** A Dify plugin with one of each defect that an import mends, as files. */
export const plugin: Readonly<Record<string, string>> = {
  "plugin/acme/manifest.yaml": "name: acme\nplugins:\n  models:\n    - provider/acme.yaml\n",
  "plugin/acme/provider/acme.yaml": `\uFEFFprovider: acme
label: {en_US: Acme Cloud, zh_Hans: 极点云}
description: {en_US: Acme has been training the world's favourite models since 1999.}
icon_small: {en_US: icon.svg}
help:
  title: {en_US: Get your API Key from Acme right now}
  url: {en_US: "https://acme.example/keys?utm_source=dify"}
supported_model_types: [llm]
configurate_methods: [predefined-model]
models:
  llm:
    predefined: ["models/llm/*.yaml"]
    position: models/llm/_position.yaml
provider_credential_schema:
  credential_form_schemas:
    - variable: acme_api_key
      label: {en_US: API Key (keep it secret)}
      type: secret-input
      required: true
      placeholder: {en_US: Please enter your very own API Key here}
    - variable: base_url
      label: {en_US: API base url}
      type: text-input
      default: https://api.acme.example
      placeholder: {en_US: "Base URL, e.g. https://api.acme.example"}
extra: {python: {provider_source: provider/acme.py}}
`,
  "plugin/acme/models/llm/_position.yaml": "- acme-chat\n- gone\n",
  "plugin/acme/models/llm/chat.yaml": `model: acme/chat
label: {en_US: Acme Chat, zh_Hans: 极点对话}
model_type: llm
features: [vision, vision]
model_properties: {mode: chat, context_size: "8192"}
parameter_rules:
  - name: temperature
    use_template: temperature
    type: float
    min: 0
    max: 1
    default: 1
    help: {en_US: Sentences of others.}
  - name: top_p
    use_template: top_p
    default: 0.999
  - name: thinking_budget
    type: int
    label: {en_US: How much budget the model may use for its thoughts. Really.}
    help: {en_US: Sentences of others.}
    min: 1
    max: 100
    default: 500
  - name: min_output_tokens
    use_template: max_tokens
    min: 2
    max: 8192
    default: 64
pricing: {input: '0.0025', output: '0.010', unit: '0.001', currency: RMB}
`,
  "plugin/acme/models/llm/embed.yaml": `model: embed
label: {en_US: embed}
model_type: text-embedding
model_properties: {context_size: 512, max_chunks: 8}
pricing: {input: '0', output: '0', unit: '0.000', currency: USD}
`,
  "plugin/acme/models/llm/copy.yaml": `model: acme/chat
model_type: llm
model_properties: {mode: chat, context_size: 1}
`,
  "plugin/acme/models/unreached/x.yaml": "model: x\n",
};
