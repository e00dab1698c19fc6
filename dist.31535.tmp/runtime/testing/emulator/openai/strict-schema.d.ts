import { type Fields } from "../json.ts";
import type { Refusal } from "../operation.ts";
/** What strict mode refuses about a schema. */
export declare function looseSchema(schema: Fields, what: string, param: string, context: string): Refusal | undefined;
