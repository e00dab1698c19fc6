import { expect, test } from "vitest";
import { z } from "zod";
import { toolDefinitions } from "../../../runtime/models/tools.ts";

test("a JSON Schema stays as it is", () => {
  const parameters = { type: "object", properties: { city: { type: "string" } } };
  expect(toolDefinitions([{ name: "weather", description: "Tells the weather", parameters, strict: true }])).toEqual([
    { name: "weather", description: "Tells the weather", parameters, strict: true },
  ]);
});

test("a Standard Schema tells its JSON Schema", () => {
  const [tool] = toolDefinitions([{ name: "weather", parameters: z.object({ city: z.string() }) }]);
  expect(tool?.parameters).toMatchObject({
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
  });
  expect(JSON.stringify(tool)).not.toContain("~standard");
});

test("no schema takes no arguments", () => {
  expect(toolDefinitions([{ name: "now", parameters: {} }])[0]?.parameters).toEqual({ type: "object", properties: {} });
});

test("a schema that cannot tell is refused by name", () => {
  const parameters = { "~standard": { version: 1, vendor: "own", validate: () => ({ value: 1 }) } };
  expect(() => toolDefinitions([{ name: "weather", parameters }])).toThrow(/the tool weather/);
});
