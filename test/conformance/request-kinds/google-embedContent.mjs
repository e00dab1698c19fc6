import { googleEmbedContent } from "typecard/adapters";
import { others } from "../request-parts.mjs";

/** https://ai.google.dev/api/embeddings */
export default {
  codec: {
    // The recorded ones are batches of one, which our own sends by itself.
    encode(call) {
      const { path, body, ...request } = googleEmbedContent.encode(call);
      if (call.texts.length !== 1) return { ...request, path, body };
      return {
        ...request,
        path: path.replace(":embedContent", ":batchEmbedContents"),
        body: { type: "json", value: { requests: [body.value] } },
      };
    },
  },
  callOf({ requests }) {
    const [first] = requests;
    return {
      model: first.model.replace("models/", ""),
      texts: requests.map(({ content }) =>
        content.parts[0].text.replace(/^(?:task: search result \| query: |title: none \| text: )/, ""),
      ),
      inputType:
        first.taskType === "RETRIEVAL_QUERY" || /query: /.test(first.content.parts[0].text) ? "query" : "document",
      parameters: others(first, "model", "content"),
    };
  },
  canonical: (body) => body,
  deliberate: [
    ["requests[].taskType is added", "ours always says what texts are for"],
    [/requests\[\]\.content\.parts/, "tasks, titles and pictures that a call for texts does not have"],
  ],
};
