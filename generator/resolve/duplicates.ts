import type { Diagnostic } from "../diagnostic.ts";
import { locate } from "../read/locate.ts";
import type { CatalogModel } from "./catalog.ts";

type Card = Pick<CatalogModel, "type" | "id" | "file" | "source">;

/**
 * Of the cards with one model type and id, keeps the one whose path sorts last by code unit, so that the result does not depend
 * on the file system's order. Each card that loses is reported.
 */
export function dropDuplicates<C extends Card>(
  models: readonly C[],
): {
  readonly kept: readonly C[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const winners = new Map<string, C>();
  for (const model of models) {
    const key = identity(model);
    const other = winners.get(key);
    if (other === undefined || other.file < model.file) winners.set(key, model);
  }
  const kept: C[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const model of models) {
    const winner = winners.get(identity(model));
    if (winner === model || winner === undefined) kept.push(model);
    else diagnostics.push(duplicate(model, winner));
  }
  return { kept, diagnostics };
}

function identity(model: Card): string {
  return `${model.type}\0${model.id}`;
}

function duplicate(model: Card, winner: Card): Diagnostic {
  return {
    rule: "lint/duplicate-model-id",
    severity: "error",
    folder: model.source.folder,
    file: model.file,
    span: locate(model.source, ["model"]),
    path: ["model"],
    message: `The ${model.type} model \`${model.id}\` is also in ${winner.file}, which is the one that counts: the path that sorts last wins.`,
    hint: "Give this card an id of its own, or delete it.",
  };
}
