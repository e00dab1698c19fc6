import type { ModelType } from "../core/descriptor.ts";
import type { Provider, ProviderDescription, Unsupported } from "./provider-types.ts";
/** A provider from its description: a function of credentials that gives a handle. */
export declare function defineProvider<Models extends object, Credentials, ModelCredentials, Missing extends ModelType = never>(description: ProviderDescription<Models, Missing>): Provider<Models, Credentials, ModelCredentials, Missing>;
/** For a model type that cannot be run: calling it does not compile, and throws the reason where types are not checked. */
export declare function unsupported(type: ModelType, reason: string): Unsupported;
