import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import { type Found, arrow, compareLists, isSame, shown } from "./change.ts";

/** Compares the parameters of a model, by name. */
export function diffParameters(before: readonly ParameterRule[], after: readonly ParameterRule[]): readonly Found[] {
  // Names may repeat: the first rule of a name is compared with the first, the second with the second.
  const old = byName(before);
  const now = byName(after);
  return [
    ...[...now].flatMap(([key, rule]) => {
      const former = old.get(key);
      return former === undefined ? [addedParameter(rule)] : diffRule(former, rule);
    }),
    ...[...old].flatMap(([key, { name }]): Found[] =>
      now.has(key)
        ? []
        : [{ kind: "parameter-removed", subject: name, before: name, text: `parameter ${shown(name)} removed` }],
    ),
    ...diffOrder(before, after),
  ];
}

function byName(rules: readonly ParameterRule[]): ReadonlyMap<string, ParameterRule> {
  const counts = new Map<string, number>();
  return new Map(
    rules.map((rule) => {
      const count = counts.get(rule.name) ?? 0;
      counts.set(rule.name, count + 1);
      return [`${count} ${rule.name}`, rule];
    }),
  );
}

function addedParameter({ name, required, default: initial }: ParameterRule): Found {
  const must = required && initial === null;
  return {
    kind: must ? "parameter-required-added" : "parameter-added",
    subject: name,
    after: name,
    text: `${must ? "required parameter" : "parameter"} ${shown(name)} added`,
  };
}

type CompareRules = (before: ParameterRule, after: ParameterRule) => readonly Omit<Found, "subject">[];

function diffRule(before: ParameterRule, after: ParameterRule): readonly Found[] {
  return aspects.flatMap((compare) =>
    compare(before, after).map((found) => ({
      ...found,
      subject: after.name,
      text: `${shown(after.name)} ${found.text}`,
    })),
  );
}

const type: CompareRules = ({ type: old }, { type: now }) => {
  if (old === now) return [];
  const widened = ["int float", "string text", "text string"].includes(`${old} ${now}`);
  const kind = widened ? "parameter-type-widened" : "parameter-type-changed";
  return [{ kind, before: old, after: now, text: `type ${arrow(old, now)}` }];
};

/** A request that leaves out a required parameter carries its default; without one it is refused. */
const required: CompareRules = (before, after) => {
  if (before.required === after.required) return [];
  const values = { before: before.required, after: after.required };
  if (!after.required) return [{ kind: "parameter-optional", ...values, text: "no longer required" }];
  return after.default === null
    ? [{ kind: "parameter-required", ...values, text: "now required" }]
    : [{ kind: "parameter-filled", ...values, text: `now required, default ${shown(after.default)}` }];
};

const initial: CompareRules = (before, after) => {
  if (isSame(before.default, after.default)) return [];
  const stays = before.required && after.required;
  const kind = !stays ? "default-shown" : after.default === null ? "default-dropped" : "default-sent";
  return [
    { kind, before: before.default, after: after.default, text: `default ${arrow(before.default, after.default)}` },
  ];
};

/** Ranges hold for numbers, precision for floats, options for strings: elsewhere they say nothing. */
const range: CompareRules = (before, after) => {
  if (!isNumber(before) || !isNumber(after)) return [];
  return [
    ...end("min", before.min ?? Number.NEGATIVE_INFINITY, after.min ?? Number.NEGATIVE_INFINITY),
    ...end("max", before.max ?? Number.POSITIVE_INFINITY, after.max ?? Number.POSITIVE_INFINITY),
  ];
};

function isNumber({ type: of }: ParameterRule): boolean {
  return of === "int" || of === "float";
}

function end(name: "min" | "max", old: number, now: number): ReturnType<CompareRules> {
  if (Object.is(old, now) || old === now) return [];
  const wider = name === "min" ? now < old : now > old;
  const [before, after] = [finite(old), finite(now)];
  return [{ kind: wider ? "range-widened" : "range-narrowed", before, after, text: `${name} ${arrow(before, after)}` }];
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

const precision: CompareRules = (before, after) => {
  const [old, now] = [before.precision, after.precision];
  if (old === now || before.type !== "float" || after.type !== "float") return [];
  const wider = (now ?? Number.POSITIVE_INFINITY) > (old ?? Number.POSITIVE_INFINITY);
  return [
    {
      kind: wider ? "precision-widened" : "precision-narrowed",
      before: old,
      after: now,
      text: `precision ${arrow(old, now)}`,
    },
  ];
};

/** An empty list allows any value. */
const options: CompareRules = (before, after) => {
  const [old, now] = [before, after].map((rule) => (rule.type === "string" ? rule.options : []));
  if (old === undefined || now === undefined) return [];
  const { added, removed } = compareLists(old, now);
  if (old.length === 0 && now.length > 0)
    return [{ kind: "option-removed", before: old, after: now, text: `options any → ${now.map(shown).join(", ")}` }];
  if (now.length === 0 && old.length > 0)
    return [{ kind: "option-added", before: old, after: now, text: `options ${old.map(shown).join(", ")} → any` }];
  return [
    ...removed.map((option) => ({
      kind: "option-removed" as const,
      before: option,
      text: `option ${shown(option)} removed`,
    })),
    ...added.map((option) => ({ kind: "option-added" as const, after: option, text: `option ${shown(option)} added` })),
  ];
};

/** A parameter may also be given under the name of its template. */
const alias: CompareRules = (before, after) => {
  const [old, now] = [aliasOf(before), aliasOf(after)];
  if (old === now) return [];
  return [
    ...(old === null
      ? []
      : [{ kind: "alias-removed" as const, before: old, text: `second name ${shown(old)} removed` }]),
    ...(now === null ? [] : [{ kind: "alias-added" as const, after: now, text: `second name ${shown(now)} added` }]),
  ];
};

function aliasOf({ name, use_template: template }: ParameterRule): string | null {
  return template === "" || template === name ? null : template;
}

const words: CompareRules = (before, after) =>
  (["label", "help"] as const).flatMap((key) =>
    isSame(before[key], after[key])
      ? []
      : [{ kind: "parameter-text" as const, before: before[key], after: after[key], text: key }],
  );

const aspects: readonly CompareRules[] = [type, required, range, precision, options, initial, alias, words];

function diffOrder(before: readonly ParameterRule[], after: readonly ParameterRule[]): readonly Found[] {
  const [old, now] = [before.map(({ name }) => name), after.map(({ name }) => name)];
  const first = old.filter((name) => now.includes(name));
  const second = now.filter((name) => old.includes(name));
  if (first.length !== second.length || first.every((name, index) => name === second[index])) return [];
  return [{ kind: "parameter-text", before: first, after: second, text: "order of parameters" }];
}
