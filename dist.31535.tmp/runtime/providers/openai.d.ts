import { type Models, type OpenaiCredentials, type OpenaiModelCredentials } from "../../generated/openai.ts";
import type { Provider } from "./provider-types.ts";
/** OpenAI. Credentials that are left out are read from `OPENAI_API_KEY`, `OPENAI_ORGANIZATION`, `OPENAI_API_BASE`, ... https://platform.openai.com/docs/api-reference */
export declare const openai: Provider<Models, OpenaiCredentials, OpenaiModelCredentials>;
