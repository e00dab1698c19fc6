import { any, list, openObject, text } from "../check/shape.ts";
import { compatibleVendor } from "../compatible/vendor.ts";
import { fieldsOf, numberOf, textOf } from "../json.ts";
import type { Asked, Operation } from "../operation.ts";

/** Ark's pictures: addresses at which nothing is. https://www.volcengine.com/docs/82379/1541523 */
const images: Operation = {
  kind: "ark-media",
  vendor: compatibleVendor,
  method: "POST",
  path: "images/generations",
  schema: openObject({ model: text({ min: 1 }), prompt: text() }),
  answer({ body, memory }) {
    const isSeries = body["sequential_image_generation"] === "auto";
    const most = numberOf(fieldsOf(body["sequential_image_generation_options"])["max_images"]) ?? 2;
    const data = Array.from({ length: isSeries ? most : 1 }, (_, index) => ({
      ...(body["response_format"] === "b64_json"
        ? { b64_json: Buffer.from("picture").toString("base64") }
        : { url: `https://ark.invalid/${memory.id("", 8)}-${index}.jpeg` }),
      size: textOf(body["size"]) || "2048x2048",
    }));
    const usage = {
      generated_images: data.length,
      output_tokens: data.length * 4096,
      total_tokens: data.length * 4096,
    };
    return { type: "json", value: { model: textOf(body["model"]), created: memory.created, data, usage } };
  },
};

/** A task that makes a video. https://www.volcengine.com/docs/82379/1520757 */
const tasks: Operation = {
  ...images,
  path: "contents/generations/tasks",
  schema: openObject({
    model: text({ min: 1 }),
    content: list(openObject({ type: text(), text: { ...any, optional: true } }), { min: 1 }),
  }),
  answer: ({ body, memory }) => {
    const id = memory.id(`cgt-${textOf(body["model"]).replace(/[^\w.]/g, "-")}--`, 12);
    memory.keep(id);
    return { type: "json", value: { id } };
  },
};

/** A task is running when it is asked for first, and done from then on. */
const task: Operation = {
  ...images,
  method: "GET",
  path: /^contents\/generations\/tasks\/[^/]+$/,
  schema: undefined,
  rules: [
    ({ path, memory }) =>
      memory.has(idOf({ path }))
        ? undefined
        : { status: 404, body: { error: { code: "NotFound", message: "No such task" } } },
  ],
  answer({ path, memory }) {
    const id = idOf({ path });
    const model = /^cgt-(.*)--/.exec(id)?.[1] ?? "";
    if (!memory.has(`${id}/asked`)) {
      memory.keep(`${id}/asked`);
      return { type: "json", value: { id, model, status: "running" } };
    }
    return {
      type: "json",
      value: {
        id,
        model,
        status: "succeeded",
        content: { video_url: `https://ark.invalid/${id}.mp4` },
        usage: { completion_tokens: 108_900, total_tokens: 108_900 },
        created_at: memory.created,
        updated_at: memory.created + 60,
      },
    };
  },
};

/** Pictures at once, videos as tasks that are asked for. */
export const arkMediaOperations: readonly Operation[] = [images, tasks, task];

function idOf({ path }: Pick<Asked, "path">): string {
  return decodeURIComponent(path.split("/").at(-1) ?? "");
}
