/** How failures of Anthropic's API are told apart; its error types are in the rows that all protocols share. https://docs.claude.com/en/api/errors */
export const anthropicErrors = {
    rows: [
        {
            message: /organization has been disabled/i,
            verdict: { error: "InvokeAuthorizationError", reason: "permission" },
        },
        {
            status: 400,
            message: /extra inputs are not permitted|is deprecated for this model/i,
            verdict: { error: "InvokeBadRequestError", reason: "unsupported_parameter" },
        },
    ],
};
