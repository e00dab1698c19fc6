/** An object without the properties that are undefined. */
export function defined<Shape extends object>(object: Shape): Defined<Shape> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<Shape>;
}

type Defined<Shape> = { readonly [Key in keyof Shape]?: Exclude<Shape[Key], undefined> };
