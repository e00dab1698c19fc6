import { type Level, policy, type PolicyEntry } from "../diff/policy.ts";
import { mdTable, origin, page } from "./markdown.ts";

/** `versioning.md`: what each kind of change in cards means for the version of the package that is made of them. */
export function versioningPage(): string {
  const entries: readonly PolicyEntry[] = Object.values(policy);
  const sections = levels.map(([level, meaning]) => {
    const rows = entries.filter((entry) => entry.level === level).map(({ title, reason }) => [title, reason]);
    return `## ${level}: ${meaning}\n\n${mdTable(["change", "why"], rows)}`;
  });
  return page(intro, summary(), ...sections);
}

const levels: readonly (readonly [level: Level, meaning: string])[] = [
  ["major", "code or requests may break"],
  ["minor", "there is more, or something happens without being asked"],
  ["patch", "prices and words"],
];

/** The three that are asked about first. */
function summary(): string {
  const names = ["price-changed", "model-removed", "range-narrowed"] as const;
  const rows = names.map((name) => [policy[name].title, policy[name].level, policy[name].reason]);
  return mdTable(["for example", "asks for", "why"], rows);
}

const intro = `# Versions of a catalogue

${origin("generator/diff/policy.ts")}

A generated catalogue is code that other code stands on, so its version (semver) says what a change of cards means to that code.
\`typecard diff\` applies this policy: it finds what changed in meaning, gives each change its step, and prints the highest, which is
the step that the next version takes. \`typecard diff --fail-on breaking\` refuses major steps in CI.

The same holds for the package \`typecard\` itself, whose catalogue is \`specs/\`. Before 1.0.0 a major step raises the minor number.`;
