import { anthropicCountTokens } from "typecard/adapters";
import { canonicalMessages, messagesCall } from "./anthropic-messages.mjs";

/** https://docs.claude.com/en/api/messages-count-tokens */
export default {
  codec: anthropicCountTokens,
  callOf: messagesCall,
  canonical: canonicalMessages,
  deliberate: [
    [
      "messages[user].content[tool_result].content[tool_reference] is missing",
      "a search for tools that the caller runs has no place among prompt messages; extraBody carries it",
    ],
  ],
};
