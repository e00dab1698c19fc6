/** What readers of recorded requests share: a recorded request read back into the call that would have made it. */

/** The fields but those that the reader has read itself: parameters. */
export function others(body, ...read) {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !read.includes(name)));
}

/** The object without the fields that have these values: defaults, which may be said or not. */
export function without(object, defaults) {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([name, value]) => !(name in defaults && JSON.stringify(defaults[name]) === JSON.stringify(value)),
    ),
  );
}

/** What an earlier turn said, as the codec itself would have decoded it: what has to go back with it comes along. */
export function decodedMessage(codec, model, answer) {
  const response = {
    status: 200,
    headers: { "content-type": "application/json" },
    body: new TextEncoder().encode(JSON.stringify(answer)),
  };
  const call = { model, promptMessages: [], parameters: {}, tools: [], stop: [], stream: false };
  return codec.decode(response, call).message;
}

/** Text, or text parts. */
export function textContent(content) {
  if (typeof content === "string") return content;
  return content.filter(({ text }) => text !== undefined).map(({ text }) => ({ type: "text", text }));
}

/** A text stands for one part, and an empty one for none. */
export function asParts(content, type = "text") {
  const parts = typeof content === "string" ? [{ type, text: content }] : (content ?? []);
  return parts.filter(({ text }) => text !== "");
}

/** A form's fields as a recording writes them. */
export function formFields({ parts }) {
  const fields = {};
  for (const part of parts)
    fields[part.name] = "bytes" in part ? { filename: part.fileName, omitted: true } : part.value;
  return { _multipart: fields };
}
