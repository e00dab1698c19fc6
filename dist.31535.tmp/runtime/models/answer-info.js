/** What the transport knows of one answer. */
export function answerInfo(meta) {
    return { latencyMs: meta.latencyMs, requestId: meta.requestId ?? null, raw: () => rawAnswer(meta) };
}
/** What the transport knows of one answer. */
export function rawAnswer(meta) {
    const bytes = meta.raw();
    if (bytes === undefined)
        return undefined;
    const text = () => new TextDecoder().decode(bytes);
    return { status: meta.status, headers: meta.headers, bytes, text, json: () => JSON.parse(text()) };
}
/** What the transport knows of several answers. */
export function answersInfo(metas, startedAt) {
    return {
        latencyMs: performance.now() - startedAt,
        requestIds: metas.map(({ requestId }) => requestId ?? null),
        raw: () => metas.map(rawAnswer),
    };
}
