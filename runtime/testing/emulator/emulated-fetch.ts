/** The header in which an emulator is told which host a request was meant for. */
export const hostHeader = "x-emulator-host";

/** A `fetch` that sends every request to the emulator, whatever its host. Requests to the emulator itself go as they are. */
export function emulatedFetch(emulator: string): typeof fetch {
  return (input, init) => {
    const meant = new URL(input instanceof Request ? input.url : input);
    if (meant.origin === emulator) return fetch(input, init);
    const url = new URL(emulator);
    url.pathname = meant.pathname;
    url.search = meant.search;
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set(hostHeader, meant.host);
    return fetch(input instanceof Request ? new Request(url, input) : url, { ...init, headers });
  };
}
