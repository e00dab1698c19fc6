/** A token, or keys, that hold for a while. */
export interface Token<Value = string> {
  readonly value: Value;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Gives a token: the one in hand, or a new one where there is none, where it is about to expire, or where it was just refused. */
export type TokenCache<Value> = (
  /** What the token is for and from whom, secrets included: never shown to anyone. */
  key: string,
  context: { readonly refresh: boolean },
  ask: () => Promise<Token<Value>>,
) => Promise<Value>;

/**
 * Keeps tokens of OAuth, STS and the like while they hold. Who asks while a token is under way waits for that one, so `ask` must
 * not depend on one caller's signal. A failure is not kept. Of many keys, the latest stay.
 */
export function tokenCache<Value = string>(): TokenCache<Value> {
  const known = new Map<string, Token<Value>>();
  const pending = new Map<string, Promise<Token<Value>>>();

  const renew = async (key: string, ask: () => Promise<Token<Value>>): Promise<Token<Value>> => {
    try {
      const token = await ask();
      known.delete(key);
      known.set(key, token);
      for (const oldest of known.keys()) {
        if (known.size <= mostTokens) break;
        known.delete(oldest);
      }
      return token;
    } finally {
      pending.delete(key);
    }
  };

  return async (key, { refresh }, ask) => {
    const token = known.get(key);
    if (!refresh && token !== undefined && token.expiresAt - spareMs > Date.now()) return token.value;
    const renewing = pending.get(key) ?? renew(key, ask);
    pending.set(key, renewing);
    return (await renewing).value;
  };
}

const mostTokens = 100;

/** A token must hold until the request has arrived, also where the local clock is behind. */
const spareMs = 60_000;
