import type { TranscriptionCall } from "../core/call.ts";
import { checkAudioName, loadAudio } from "./audio-file.ts";
import { mergeOptions } from "./connection.ts";
import { checkParameters } from "./parameters.ts";
import { checkRequest } from "./request-content.ts";
import { extrasOf, type InvokeOptions } from "./request.ts";
import type { AnySpeech2TextRequest, Speech2TextBinding } from "./speech2text.ts";

export { silence } from "./silence.ts";

/**
 * Checks a request against the card and makes the call.
 * @throws InvokeBadRequestError for a file that the card does not allow, and for wrong parameters; nothing was sent then.
 */
export async function transcriptionCall(
  { card, connection, operation }: Speech2TextBinding,
  request: AnySpeech2TextRequest,
  stream: boolean,
  options: InvokeOptions | undefined,
): Promise<TranscriptionCall> {
  checkRequest(request, "file", "a file with name and source", card, connection.provider);
  checkAudioName(card, request.file, connection.provider);
  const checked = checkParameters(card, request, connection.provider);
  const { language, prompt } = request;
  return {
    model: card.descriptor.model,
    file: await loadAudio(card, request.file, connection.provider, mergeOptions(connection.options, options)),
    parameters: {
      ...(operation.parameters?.(checked, card) ?? checked),
      ...(language !== undefined && { language }),
      ...(prompt !== undefined && { prompt }),
    },
    stream,
    ...extrasOf(request, connection.options.extraHeaders),
  };
}
