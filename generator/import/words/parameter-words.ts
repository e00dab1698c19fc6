/** What people see of a parameter: its label, and one sentence of help. */
export interface ParameterWords {
  readonly label: string;
  readonly help: string;
}

/** Our words for a parameter that no template describes; undefined for one that only its provider has. */
export function parameterWords(name: string): ParameterWords | undefined {
  const plain = name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
  const found = Object.hasOwn(words, plain) ? words[plain] : undefined;
  return found && { label: found[0], help: found[1] };
}

const words: Readonly<Record<string, readonly [label: string, help: string]>> = {
  // Sampling
  temperature: ["Temperature", "How random the answer is: low values repeat themselves, high values surprise."],
  top_p: ["Top P", "Samples only from the likeliest tokens whose probabilities add up to this share."],
  p: ["Top P", "Samples only from the likeliest tokens whose probabilities add up to this share."],
  top_k: ["Top K", "Samples only from this many of the likeliest tokens."],
  k: ["Top K", "Samples only from this many of the likeliest tokens."],
  min_p: ["Min P", "Samples only from tokens at least this likely, relative to the likeliest one."],
  presence_penalty: ["Presence Penalty", "Makes tokens that already occurred less likely, however often they did."],
  frequency_penalty: ["Frequency Penalty", "Makes tokens less likely the more often they already occurred."],
  repetition_penalty: ["Repetition Penalty", "Makes repeated tokens less likely; 1 changes nothing."],
  seed: ["Seed", "Equal seeds with equal requests give answers that are as equal as the model can make them."],
  random_seed: [
    "Random Seed",
    "Equal seeds with equal requests give answers that are as equal as the model can make them.",
  ],
  stop: ["Stop Sequences", "Texts at which the answer ends."],

  // Length
  max_tokens: ["Max Tokens", "The most tokens that the answer may have; a longer one is cut off."],
  max_output_tokens: ["Max Output Tokens", "The most tokens that the answer may have; a longer one is cut off."],
  max_completion_tokens: ["Max Completion Tokens", "The most tokens that the answer may have, reasoning included."],
  max_new_tokens: ["Max New Tokens", "The most tokens that the answer may have; a longer one is cut off."],
  min_output_tokens: ["Min Output Tokens", "The fewest tokens that the answer may have."],
  extended_output: ["Extended Output", "Allows answers longer than the model's usual limit."],
  context_1m: ["1M Context", "Opens the context window of a million tokens, which has prices of its own."],
  context_length_exceeded_behavior: [
    "Context Overflow",
    "What happens when prompt and answer do not fit into the context: an error, or a shorter answer.",
  ],
  prompt_truncation: ["Prompt Truncation", "How a prompt that is too long is shortened."],

  // Shape of the answer
  response_format: ["Response Format", "The format that the answer must have."],
  json_schema: ["JSON Schema", "The JSON Schema that the answer must follow."],
  output_format: ["Output Format", "The file format of the result."],
  verbosity: ["Verbosity", "How long and detailed the answer is."],
  enable_stream: ["Streaming", "Whether the provider sends the answer in parts."],

  // Reasoning
  reasoning_effort: ["Reasoning Effort", "How long the model reasons before it answers."],
  effort: ["Effort", "How many tokens the model is ready to spend on reasoning, tools and text."],
  thinking: ["Thinking", "Whether the model reasons before it answers."],
  enable_thinking: ["Thinking", "Whether the model reasons before it answers."],
  thinking_mode: ["Thinking", "Whether the model reasons before it answers."],
  thinking_type: ["Thinking", "Whether the model reasons before it answers."],
  reasoning_mode: ["Reasoning", "Whether the model reasons before it answers."],
  reasoning_type: ["Reasoning", "Whether the model reasons before it answers."],
  thinking_level: ["Thinking Level", "How long the model reasons before it answers."],
  thinking_budget: ["Thinking Budget", "The most tokens that the model may spend on reasoning."],
  reasoning_budget: ["Reasoning Budget", "The most tokens that the model may spend on reasoning."],
  task_budget: ["Task Budget", "The tokens that the model should plan with for the whole task."],
  thinking_display: ["Thinking Display", "Whether reasoning is returned in full, summarised or not at all."],
  include_thoughts: ["Include Thoughts", "Whether the answer carries summaries of the model's reasoning."],
  exclude_reasoning_tokens: ["Hide Reasoning", "Whether reasoning is left out of the answer."],
  reasoning_summary: ["Reasoning Summary", "How detailed the returned summary of the reasoning is."],
  reasoning_context: ["Reasoning Context", "Which earlier reasoning the model sees again."],

  // Caching
  prompt_caching_message_flow: [
    "Cache Messages From",
    "Messages with at least this many words are cached; 0 caches none.",
  ],
  prompt_caching_system_message: ["Cache System Message", "Whether the system message is cached."],
  prompt_caching_images: ["Cache Images", "Whether images of the prompt are cached."],
  prompt_caching_documents: ["Cache Documents", "Whether documents of the prompt are cached."],
  prompt_caching_tool_definitions: ["Cache Tool Definitions", "Whether the definitions of tools are cached."],
  prompt_caching_tool_results: ["Cache Tool Results", "Whether the results of tools are cached."],
  prompt_caching_ttl: ["Cache Lifetime", "How long the provider keeps what is cached."],
  system_cache_checkpoint: ["Cache System Message", "Whether the system message is cached."],
  latest_two_messages_cache_checkpoint: [
    "Cache User Messages",
    "Whether the two latest messages of the user are cached.",
  ],

  // Tools and search
  grounding: ["Grounding", "Lets the model check its answer with Google Search."],
  grounding_search: ["Grounding", "Lets the model check its answer with Google Search."],
  url_context: ["URL Context", "Lets the model read the pages behind links in the prompt."],
  code_execution: ["Code Execution", "Lets the model write and run code to find its answer."],
  enable_search: ["Web Search", "Lets the model search the web before it answers."],
  web_search: ["Web Search", "Lets the model search the web before it answers."],
  forced_search: ["Always Search", "Searches the web for every request, needed or not."],
  disable_search: ["No Web Search", "Keeps the model from searching the web."],
  enable_enhance: ["Enhancement", "Lets the provider enrich the answer with its own search."],
  search_parameters: ["Search Parameters", "What to search and how, as a JSON object."],

  // Requests
  service_tier: ["Service Tier", "Trades price against speed and availability."],
  flex_inference: ["Flex Inference", "Trades speed and availability for a lower price."],
  safe_prompt: ["Safe Prompt", "Puts the provider's safety instructions before the conversation."],
  preamble_override: ["Preamble", "Instructions that replace the provider's own."],
  anthropic_beta: ["Beta Features", "Names of Anthropic's beta features to switch on, separated by commas."],
  extra_headers: ["Extra Headers", "HTTP headers to send along, as a JSON object."],
  refusal_fallback: ["Fallback on Refusal", "Whether another model answers what this one refuses."],
  cross_region: ["Cross-Region Inference", "Whether, and how far, requests may be served from other regions."],
  model_name: ["Model", "Which model of the family answers."],

  // Images, audio and video
  media_resolution: ["Media Resolution", "How finely images and videos of the prompt are read."],
  use_inline_file: ["Inline Files", "Sends files inside of the request instead of uploading them first."],
  input_mode: ["Image Input", "What images of the prompt are for."],
  aspect_ratio: ["Aspect Ratio", "Width to height of the result."],
  ratio: ["Aspect Ratio", "Width to height of the result."],
  resolution: ["Resolution", "How fine the result is."],
  size: ["Size", "The size of the result, in pixels or as a class."],
  duration: ["Duration", "The length of the video, in seconds."],
  watermark: ["Watermark", "Whether the result carries a watermark."],
  generate_audio: ["Generate Audio", "Whether the video has sound."],
  return_last_frame: ["Return Last Frame", "Whether the last frame of the video is returned as an image."],
  camera_fixed: ["Fixed Camera", "Whether the camera stands still."],
  sequential_image_generation: ["Image Series", "Whether the model may make a series of images."],
  max_images: ["Max Images", "The most images that a series may have."],
  execution_expires_after: ["Expires After", "After how many seconds a job that is not done is given up."],
  priority: ["Priority", "Jobs with a higher number start earlier."],
};
