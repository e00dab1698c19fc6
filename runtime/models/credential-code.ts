/** The code of an error about credentials that were found wrong before any call; its issue names the one. */
export const credentialCode = "credential";
