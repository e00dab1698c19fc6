import { type AnthropicCredentials, type AnthropicModelCredentials, type Models } from "../../generated/anthropic.ts";
import type { Provider } from "./provider-types.ts";
/** Anthropic. Credentials that are left out are read from `ANTHROPIC_API_KEY` and `ANTHROPIC_API_URL`. https://docs.claude.com/en/api/overview */
export declare const anthropic: Provider<Models, AnthropicCredentials, AnthropicModelCredentials>;
