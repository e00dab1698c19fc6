/**
 * A text in pieces of at most `limit` characters, cut at the ends of sentences where there are any, else of words. No character is cut
 * in two, and nothing is lost but white space at the end.
 */
export function splitText(text: string, limit: number): readonly string[] {
  if (text.length <= limit) return [text];
  const pieces: string[] = [];
  let piece = "";
  for (const part of partsOf(text, limit, "sentence")) {
    if (piece !== "" && piece.length + part.length > limit) {
      pieces.push(piece);
      piece = "";
    }
    piece += part;
  }
  return piece.trim() === "" ? pieces : [...pieces, piece];
}

/** The sentences of a text; of those that are too long the words, and of such words the characters. */
function partsOf(text: string, limit: number, granularity: "sentence" | "word"): readonly string[] {
  const segments = [...new Intl.Segmenter("en", { granularity }).segment(text)];
  return segments.flatMap(({ segment }) => {
    if (segment.length <= limit) return segment;
    return granularity === "word" ? [...segment] : partsOf(segment, limit, "word");
  });
}
