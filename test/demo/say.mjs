const bold = process.stdout.isTTY && !process.env.NO_COLOR ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => text;

/** Prints the title of a step. */
export function title(text) {
  console.log(`\n${bold(text)}`);
}

/** Prints what came out of a step. */
export function say(...lines) {
  for (const line of lines) console.log(`  ${line}`);
}

/** What a call used and cost, in words. */
export function money({ promptTokens, completionTokens, totalPrice, currency }) {
  const tokens = promptTokens === undefined ? "" : `${promptTokens} + ${completionTokens ?? 0} tokens, `;
  return `${tokens}${totalPrice === null ? "price unknown" : `${totalPrice} ${currency}`}`;
}
