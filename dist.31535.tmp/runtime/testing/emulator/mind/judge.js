/** The categories of OpenAI's moderations. https://platform.openai.com/docs/guides/moderation */
export const moderationCategories = [
    "harassment",
    "harassment/threatening",
    "sexual",
    "hate",
    "hate/threatening",
    "illicit",
    "illicit/violent",
    "self-harm/intent",
    "self-harm/instructions",
    "self-harm",
    "sexual/minors",
    "violence",
    "violence/graphic",
];
/** The categories that a text falls into: by words alone. */
export function judge(text) {
    const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
    return moderationCategories.filter((category) => (flaggedWords[category] ?? []).some((word) => words.has(word)));
}
const flaggedWords = {
    harassment: ["idiot", "stupid", "loser"],
    "harassment/threatening": ["regret"],
    sexual: ["porn", "nude"],
    hate: ["hate", "despise"],
    illicit: ["steal", "drugs", "counterfeit"],
    "illicit/violent": ["bomb"],
    "self-harm": ["suicide"],
    "self-harm/intent": ["suicide"],
    violence: ["kill", "attack", "murder", "bomb"],
    "violence/graphic": ["gore", "blood"],
};
