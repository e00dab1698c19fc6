import { type CohereCredentials, type CohereModelCredentials, type Models } from "../../generated/cohere.ts";
import type { Provider } from "./provider-types.ts";
/** Cohere, version 2 of its API. Credentials that are left out are read from `COHERE_API_KEY` and `COHERE_BASE_URL`. https://docs.cohere.com/reference/about */
export declare const cohere: Provider<Models, CohereCredentials, CohereModelCredentials>;
