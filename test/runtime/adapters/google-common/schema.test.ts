import { expect, test } from "vitest";
import { geminiSchema } from "../../../../runtime/adapters/google-common/schema.ts";

test.each([
  [{ $schema: "x", type: "string", pattern: "a", minLength: 1, default: "b" }, { type: "string" }],
  [
    { type: "string", const: "a" },
    { type: "string", enum: ["a"] },
  ],
  [{ type: "boolean", const: true }, { type: "boolean" }],
  [
    { type: "string", enum: ["a", null] },
    { type: ["string", "null"], enum: ["a"] },
  ],
  [
    { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 9 },
    { type: "integer", minimum: 1, maximum: 8 },
  ],
  [
    { type: "number", exclusiveMinimum: 0 },
    { type: "number", minimum: 0 },
  ],
  [{ type: "integer", nullable: true }, { type: ["integer", "null"] }],
  [
    { type: "array", items: [{ type: "string" }, true] },
    { type: "array", prefixItems: [{ type: "string" }, {}] },
  ],
  [
    { type: "array", items: { type: "string", format: "date" }, uniqueItems: true, minItems: 1 },
    { type: "array", items: { type: "string", format: "date" }, minItems: 1 },
  ],
  [
    { anyOf: [{ type: "string", maxLength: 3 }, { type: "null" }], not: {} },
    { anyOf: [{ type: "string" }, { type: "null" }] },
  ],
])("%j", (schema, cleaned) => {
  expect(geminiSchema(schema)).toEqual(cleaned);
});

test("properties are cleaned by their schemas, not by their names", () => {
  const schema = {
    type: "object",
    properties: { pattern: { type: "string", pattern: "x" }, const: { type: "number" } },
    required: ["pattern"],
    additionalProperties: false,
  };
  expect(geminiSchema(schema)).toEqual({
    ...schema,
    properties: { pattern: { type: "string" }, const: { type: "number" } },
  });
});

test("references stand alone, and lead to $defs", () => {
  expect(
    geminiSchema({
      type: "object",
      properties: { child: { $ref: "#/definitions/node", description: "a child" } },
      definitions: { node: { type: "object", properties: { next: { $ref: "#/definitions/node" } } } },
    }),
  ).toEqual({
    type: "object",
    properties: { child: { $ref: "#/$defs/node" } },
    $defs: { node: { type: "object", properties: { next: { $ref: "#/$defs/node" } } } },
  });
});

test("allOf is merged", () => {
  expect(
    geminiSchema({
      type: "object",
      properties: { a: { type: "string" } },
      required: ["a"],
      allOf: [{ properties: { b: { type: "number" } }, required: ["b"] }, { description: "both" }],
    }),
  ).toEqual({
    type: "object",
    description: "both",
    properties: { a: { type: "string" }, b: { type: "number" } },
    required: ["a", "b"],
  });
});
