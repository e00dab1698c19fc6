import { generateKeyPairSync } from "node:crypto";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** The key that verifies what the account signs. */
export { publicKey };

/** A key file of a service account; `token_uri` and more may be others. */
export function keyFile(more: object = {}): string {
  return JSON.stringify({
    type: "service_account",
    project_id: "p",
    client_email: "robot@p.iam.gserviceaccount.com",
    private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
    private_key_id: "k1",
    token_uri: "https://oauth2.googleapis.com/token",
    ...more,
  });
}

/** As the card's credential has it. */
export function keyFileInBase64(more?: object): string {
  return Buffer.from(keyFile(more)).toString("base64");
}
