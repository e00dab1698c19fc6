import { objectsOf, textOf, type Fields } from "../common/json.ts";

/**
 * Applies pieces of streamed arguments, each the value at a JSON path such as `$.items[0].name`; a text goes on where the one
 * before it at the same path stopped. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/multimodal/function-calling#streaming-fc
 */
export function applyPartialArguments(target: Record<string, unknown>, partialArgs: unknown): void {
  for (const piece of objectsOf(partialArgs)) {
    const steps = stepsOf(textOf(piece["jsonPath"]) ?? "");
    const last = steps.pop();
    if (last === undefined) continue;
    let holder: Holder = target;
    for (const [index, step] of steps.entries()) {
      const next: unknown = own(holder, step);
      const inner: Holder = isHolder(next) ? next : typeof (steps[index + 1] ?? last) === "number" ? [] : {};
      put(holder, step, inner);
      holder = inner;
    }
    const before = own(holder, last);
    const value = valueOf(piece);
    put(holder, last, typeof before === "string" && typeof value === "string" ? before + value : value);
  }
}

type Step = string | number;
type Holder = Record<string, unknown> | unknown[];

function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[(?:'([^']*)'|"([^"]*)")\]/g)].map(
    ([, name, index, quoted, other]) => (index === undefined ? (name ?? quoted ?? other ?? "") : Number(index)),
  );
}

function valueOf(piece: Fields): unknown {
  return piece["stringValue"] ?? piece["numberValue"] ?? piece["boolValue"] ?? null;
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

function own(holder: Holder, step: Step): unknown {
  return Object.hasOwn(holder, step) ? (holder as Record<Step, unknown>)[step] : undefined;
}

/** Defined, not assigned: a key `__proto__` stays data. */
function put(holder: Holder, step: Step, value: unknown): void {
  Object.defineProperty(holder, step, { value, enumerable: true, configurable: true, writable: true });
}
