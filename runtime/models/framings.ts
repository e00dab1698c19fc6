/** The framings that a provider may pass in its description. */
export { awsFramings } from "../http/framing/aws-framings.ts";
