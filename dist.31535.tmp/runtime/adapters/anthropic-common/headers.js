/** The version of the API that these codecs speak. https://docs.claude.com/en/api/versioning */
const apiVersion = "2023-06-01";
/** The headers of a request but the key: the version, and the betas that `parameters.anthropic_beta` and the call's own header name. */
export function requestHeaders(call) {
    const { anthropic_beta: betas } = call.parameters;
    const extra = Object.fromEntries(Object.entries(call.extraHeaders ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    const named = [...(Array.isArray(betas) ? betas.map(String) : []), ...(extra["anthropic-beta"]?.split(",") ?? [])];
    const beta = [...new Set(named.map((it) => it.trim()).filter((it) => it !== ""))].join(",");
    return { "anthropic-version": apiVersion, ...extra, ...(beta === "" ? {} : { "anthropic-beta": beta }) };
}
