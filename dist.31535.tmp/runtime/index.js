export { InvokeAuthorizationError, InvokeBadRequestError, InvokeConnectionError, InvokeError, InvokeRateLimitError, InvokeServerUnavailableError, } from "./core/error.js";
export { collect } from "./models/collect.js";
export { MissingPackageError } from "./models/tokenizer.js";
export { CredentialsValidationError } from "./models/validate-credentials.js";
export { defineProvider, unsupported } from "./providers/define-provider.js";
export { mapParameters } from "./providers/parameter-mapping.js";
