import type { FileOutcome } from "./bring-in.ts";
import type { Note } from "./note.ts";

/** What an import did to one provider. */
export interface ImportedProvider {
  readonly provider: string;
  /** Where it came from: the plugin's folder; of a catalogue, the provider's own. */
  readonly plugin: string;
  /** The folder that took the cards. */
  readonly folder: string;
  readonly files: readonly FileOutcome[];
  readonly notes: readonly Note[];
}
