import { decodeBase64 } from "../adapters/common/base64.ts";
import { invokeError } from "../core/error.ts";

/** What a key of a service account says. https://docs.cloud.google.com/iam/docs/keys-create-delete */
export interface ServiceAccount {
  readonly clientEmail: string;
  /** PKCS #8, in PEM. */
  readonly privateKey: string;
  readonly keyId: string | undefined;
  /** Where tokens are asked for. */
  readonly tokenUri: string;
}

/**
 * Reads the key file of a service account, as it is or in base64.
 * @throws InvokeAuthorizationError `auth`, naming the credential, where it is neither.
 */
export function readServiceAccount(text: string, credential: string): ServiceAccount {
  const { client_email, private_key, private_key_id, token_uri, type } = fieldsIn(text);
  if (typeof client_email !== "string" || typeof private_key !== "string" || type !== "service_account") {
    const message = `The credential ${credential} is not the JSON of a service account's key, nor that in base64`;
    throw invokeError(message, { reason: "auth" });
  }
  return {
    clientEmail: client_email,
    privateKey: private_key,
    keyId: typeof private_key_id === "string" ? private_key_id : undefined,
    tokenUri: typeof token_uri === "string" ? token_uri : "https://oauth2.googleapis.com/token",
  };
}

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  const isJson = text.trimStart().startsWith("{");
  try {
    const json = isJson ? text : new TextDecoder().decode(decodeBase64(text));
    const value: unknown = JSON.parse(json);
    return { ...(value as object) } as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
