import type * as z from "zod";
import type { Diagnostic } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import { modelCard, type ModelCardEntity } from "./model-card.ts";
import { type PositionEntity, positionFile } from "./position.ts";
import { providerCard, type ProviderCardEntity } from "./provider-card.ts";
import { type Checked, toDiagnostics } from "./to-diagnostic.ts";
import { restoreWholeFloats } from "./whole-floats.ts";

/** What became of a card: its entity, or the errors that make it unreadable. */
export interface CheckResult<Entity> {
  readonly entity?: Entity | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a model card. */
export function checkModelCard(document: Document): CheckResult<ModelCardEntity> {
  const result = checkModelObject(document.data, document);
  const pricing = result.entity?.pricing;
  if (pricing && document.wholeFloats.size > 0) {
    restoreWholeFloats({ pricing }, document.data, document.wholeFloats, []);
  }
  return result;
}

/** Reads a provider card. */
export function checkProviderCard(document: Document): CheckResult<ProviderCardEntity> {
  return checkProviderObject(document.data, document);
}

/** Reads a position file. */
export function checkPosition(document: Document): CheckResult<PositionEntity> {
  return checkPositionObject(document.data, document);
}

/** Reads a model card that is plain data already. Without a document, problems have no file and no span. */
export function checkModelObject(data: unknown, document?: Document): CheckResult<ModelCardEntity> {
  return check(modelCard, { data, document, schema: modelCard, what: "a model card" });
}

/** Reads a provider card that is plain data already. Without a document, problems have no file and no span. */
export function checkProviderObject(data: unknown, document?: Document): CheckResult<ProviderCardEntity> {
  return check(providerCard, { data, document, schema: providerCard, what: "a provider card" });
}

/** Reads a position file that is plain data already. Without a document, problems have no file and no span. */
export function checkPositionObject(data: unknown, document?: Document): CheckResult<PositionEntity> {
  return check(positionFile, { data, document, schema: positionFile, what: "a list of model ids" });
}

function check<Entity>(schema: z.ZodType<Entity>, checked: Checked): CheckResult<Entity> {
  const result = schema.safeParse(checked.data);
  return result.success
    ? { entity: result.data, diagnostics: [] }
    : { diagnostics: toDiagnostics(result.error.issues, checked) };
}
