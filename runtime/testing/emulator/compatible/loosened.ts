import { openObject, type Shape } from "../check/shape.ts";

/** The shape with what it needs alone: any other field may be there, and no value has limits. Providers that follow another go further than it does. */
export function loosened(shape: Shape): Shape {
  switch (shape.type) {
    case "object": {
      const needed = Object.entries(shape.fields).filter(([, field]) => field.optional !== true);
      return openObject(Object.fromEntries(needed.map(([name, field]) => [name, loosened(field)])));
    }
    case "array":
      return { type: "array", items: loosened(shape.items), ...(shape.min !== undefined && { min: shape.min }) };
    case "either":
      return { type: "either", shapes: shape.shapes.map(loosened) };
    case "tagged":
      return openObject();
    default:
      return { type: shape.type };
  }
}
