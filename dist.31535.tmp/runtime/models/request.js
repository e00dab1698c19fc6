/** The extras of a request with the headers that all requests of its provider carry. */
export function extrasOf(request, shared) {
    return { extraBody: request.extraBody, extraHeaders: shared === undefined ? request.extraHeaders : { ...shared, ...request.extraHeaders } };
}
