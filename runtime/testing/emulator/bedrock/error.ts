import type { Refusal } from "../operation.ts";

/** An exception of Bedrock: its name stands in a header alone. https://docs.aws.amazon.com/bedrock/latest/APIReference/CommonErrors.html */
export function exception(status: number, name: string, message: string): Refusal {
  const place = "http://internal.amazon.com/coral/com.amazon.bedrock/";
  return { status, body: { message }, headers: { "x-amzn-errortype": `${name}:${place}` } };
}

/** A request that is wrong. */
export function invalid(message: string): Refusal {
  return exception(400, "ValidationException", message);
}

/** What a model itself refuses. */
export function refusedByModel(message: string): Refusal {
  return invalid(`The model returned the following errors: ${message}`);
}
