import { cancel, confirm, group, intro, multiselect, text } from "@clack/prompts";
import { type ModelType, modelTypes } from "../../runtime/core/descriptor.ts";
import type { InitOptions } from "../init.ts";
import type { InitFlags } from "./init.ts";

/** Asks a person in a terminal for what the flags do not say; undefined when they gave up. */
export async function askInit(flags: InitFlags): Promise<InitOptions | undefined> {
  intro("typecard init");
  let cancelled = false;
  const onCancel = () => {
    cancelled = true;
    cancel("Nothing was written.");
    throw new Cancelled();
  };
  try {
    const answers = await group(
      {
        provider: () => ask(flags.provider, "The id of your first provider", "acme", checkId),
        types: () =>
          flags.type === undefined
            ? multiselect<ModelType>({
                message: "Which model types does it have?",
                options: modelTypes.map((type) => ({ value: type, label: type })),
                initialValues: ["llm"],
              })
            : Promise.resolve(flags.type as ModelType[]),
        specs: () => ask(flags.specs, "A folder for the cards", "specs"),
        out: () => ask(flags.out, "A folder for the generated code", "src/generated"),
        editor: () => agree(flags.editor, "Settings for VS Code?"),
        scripts: () => agree(flags.scripts, "Scripts in package.json?"),
        ci: () => agree(flags.ci, "A workflow for GitHub?"),
      },
      { onCancel },
    );
    return { ...answers, label: flags.label, dryRun: flags.dryRun };
  } catch (error) {
    if (cancelled || error instanceof Cancelled) return undefined;
    throw error;
  }
}

class Cancelled extends Error {
  override readonly name = "AbortError";
}

type Validate = (value: string | undefined) => string | undefined;

function ask(given: string | undefined, message: string, proposal: string, validate?: Validate) {
  if (given !== undefined) return Promise.resolve(given);
  return text({
    message,
    placeholder: proposal,
    defaultValue: proposal,
    ...(validate === undefined ? {} : { validate }),
  });
}

/** A flag that says no is not asked about. */
function agree(given: boolean, message: string) {
  return given ? confirm({ message, initialValue: true }) : Promise.resolve(false);
}

function checkId(value: string | undefined): string | undefined {
  return value === undefined || value === "" || /^[a-z0-9_-][a-z0-9_.-]*$/.test(value)
    ? undefined
    : "Use lower-case letters, digits, _ and -.";
}
