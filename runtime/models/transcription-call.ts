import type { TranscriptionCall } from "../core/call.ts";
import { loadAudio } from "./audio-file.ts";
import { mergeOptions } from "./connection.ts";
import { defined } from "../core/defined.ts";
import type { InvokeOptions } from "./request.ts";
import { sharedCall } from "./shared-call.ts";
import type { AnySpeech2TextRequest, Speech2TextBinding } from "./speech2text.ts";

export { silence } from "./silence.ts";

/**
 * Checks a request against the card and makes the call.
 * @throws InvokeBadRequestError for a file that the card does not allow, and for wrong parameters; nothing was sent then.
 */
export async function transcriptionCall(
  binding: Speech2TextBinding,
  request: AnySpeech2TextRequest,
  stream: boolean,
  options: InvokeOptions | undefined,
): Promise<TranscriptionCall> {
  const shared = sharedCall(binding, request, "file");
  const { file, language, prompt } = request;
  return {
    ...shared,
    file: await loadAudio(binding, file, mergeOptions(binding.connection.options, options)),
    parameters: { ...shared.parameters, ...defined({ language, prompt }) },
    stream,
  };
}
