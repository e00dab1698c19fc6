import { insideBlock } from "./inside-block.js";
import { withoutFences } from "./without-fences.js";
/** The filter for a stream whose first chunk has this text: one that opens the block itself is read as such. */
export function blockFilter(firstText) {
    return firstText.startsWith("`") ? insideBlock() : withoutFences();
}
