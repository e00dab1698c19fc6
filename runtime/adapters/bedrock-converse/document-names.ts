/**
 * Gives each document of a request a name that Bedrock allows: letters, digits, single blanks, hyphens and brackets, and none
 * twice. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentBlock.html
 */
export function documentNames(): (wanted: string | undefined) => string {
  const given = new Set<string>();
  return (wanted = "document") => {
    const clean = wanted
      .replace(/\.\w{1,5}$/, "")
      .replace(/[^\p{ASCII}]|[^\w\s()[\]-]|_/gu, "-")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, longest);
    const base = clean === "" ? "document" : clean;
    let name = base;
    for (let count = 2; given.has(name); count += 1) name = `${base} (${count})`;
    given.add(name);
    return name;
  };
}

/** Of 200 letters, a few are left for a number. */
const longest = 190;
