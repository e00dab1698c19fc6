import { invokeError } from "../core/error.js";
/** The endpoint of an API whose keys go in headers. */
export function apiEndpoint(api, forms) {
    const secrets = forms.filter(({ type }) => type === "secret-input").map(({ variable }) => variable);
    return {
        url: (request, credentials) => requestUrl(api, request, credentials),
        authorize: async (request, credentials) => {
            const given = Object.entries(api.headers(credentials)).filter(([, value]) => value !== undefined);
            return { ...request, headers: { ...Object.fromEntries(given), ...request.headers } };
        },
        secrets: (credentials) => secrets.map((variable) => credentials[variable]).filter((value) => value !== undefined),
    };
}
function requestUrl({ baseUrl, baseUrlCredential = "", version }, { path, query = {} }, credentials) {
    const own = credentials[baseUrlCredential];
    const base = URL.parse?.(own ?? baseUrl) ?? parsed(own ?? baseUrl);
    if (base === null || !/^https?:$/.test(base.protocol)) {
        throw invokeError("InvokeBadRequestError", `${baseUrlCredential} is not the address of an API, such as ${baseUrl}`, { reason: "invalid_request" });
    }
    const folder = base.pathname.replace(/\/+$/, "");
    const ending = /\/v\d+\w*$/;
    if (version.in === "path")
        base.pathname = `${folder.replace(ending, "")}/${path}`;
    else
        base.pathname = ending.test(folder) ? `${folder}/${path}` : `${folder}/${version.name}/${path}`;
    for (const [name, value] of Object.entries(query))
        base.searchParams.set(name, value);
    return base;
}
/** `URL.parse` is younger than Node 20. */
function parsed(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}
