import type { Rule } from "../operation.ts";
/** What version 2026-10-21 of the API no longer takes. https://platform.claude.com/docs/en/api/migration-2026-10-21 */
export declare const versionRule: Rule;
