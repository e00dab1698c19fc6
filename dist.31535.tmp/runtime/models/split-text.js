/** A text in pieces of at most `limit` characters, cut at the ends of sentences where there are any, else of words. Nothing of it is lost. */
export function splitText(text, limit) {
    const longest = Math.max(2, Math.floor(limit));
    if (text.length <= longest)
        return [text];
    const pieces = [];
    let piece = "";
    for (const part of text.split(sentenceEnd).flatMap((sentence) => splitSentence(sentence, longest))) {
        if (piece !== "" && piece.length + part.length > longest) {
            pieces.push(piece);
            piece = "";
        }
        piece += part;
    }
    return piece.trim() === "" ? pieces : [...pieces, piece];
}
/** After a full stop, question or exclamation mark with its closing quotes and the white space that follows; CJK marks need none. */
const sentenceEnd = /(?<=[.!?…]["'”’)\]]*\s+)(?=\S)|(?<=[。！？；]["'”’」』）]*)(?!["'”’」』）。！？；])|(?<=\n)/u;
function splitSentence(sentence, longest) {
    const parts = [];
    let rest = sentence;
    while (rest.length > longest) {
        const space = rest.lastIndexOf(" ", longest - 1);
        const end = space > 0 ? space + 1 : wholeCharacters(rest, longest);
        parts.push(rest.slice(0, end));
        rest = rest.slice(end);
    }
    return rest === "" ? parts : [...parts, rest];
}
/** Not between the halves of a surrogate pair. */
function wholeCharacters(text, end) {
    return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
