import { googleCountTokens, googleGenerateContent, vertexCountTokens } from "typecard/adapters";
import { canonicalRequest, generateContentCall } from "../google-requests.mjs";

/** At Google AI and at Vertex AI, told apart by what comes with the contents. https://ai.google.dev/api/tokens */
export default {
  codec: {
    encode(call) {
      const isVertex = call.tools.length > 0 || Object.keys(call.parameters).length > 0;
      return (isVertex ? vertexCountTokens : googleCountTokens).encode(call);
    },
  },
  callOf: (body, { url }) => generateContentCall(googleGenerateContent, canonicalRequest(body), url),
  canonical: canonicalRequest,
  // One recorded request of Vertex AI is for contents alone, as Google AI has them.
  deliberate: [["the path is v1beta/models/gemini-2.5-flash:countTokens", "the same of Vertex AI"]],
};
