import { invokeError } from "../core/error.ts";
import type { ErrorTable } from "../core/error-table.ts";
import { failureError } from "../core/failure.ts";
import type { Token } from "./cached-token.ts";

/**
 * The token in the answer of a token endpoint. https://datatracker.ietf.org/doc/html/rfc6749#section-5
 * @throws InvokeAuthorizationError `auth` where it is refused.
 */
export async function readToken(response: Response): Promise<Token> {
  const text = await response.text();
  if (!response.ok) {
    throw failureError(tokenErrors, { status: response.status, headers: Object.fromEntries(response.headers), text });
  }
  const { access_token: value, expires_in: seconds } = parsed(text);
  if (typeof value !== "string" || typeof seconds !== "number") {
    throw invokeError("The answer of the token endpoint holds no token", {
      reason: "invalid_response",
      status: response.status,
    });
  }
  return { value, expiresAt: Date.now() + seconds * 1000 };
}

/** A claim that is refused (`invalid_grant`, `invalid_client`) is a wrong key, a deleted account or a wrong clock. */
const tokenErrors: ErrorTable = {
  rows: [{ status: [400, 401, 403, 404], reason: "auth" }],
};

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) } as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
