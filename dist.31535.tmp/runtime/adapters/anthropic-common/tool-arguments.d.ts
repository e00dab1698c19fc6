/** The arguments of a tool call from the text that the model wrote: nothing and `null` stand for none, what is not JSON gives null. */
export declare function parseArguments(text: string): unknown;
