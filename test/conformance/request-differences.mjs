import { isDeepStrictEqual } from "node:util";

/**
 * In what our request differs from the recorded one, as kinds of differences: places without numbers, such as
 * `messages[user].content[text].cache_control is missing`. Fields have no order; what is undefined or false by default has to be
 * taken out before.
 */
export function requestDifferences(recorded, ours, at = "") {
  if (isDeepStrictEqual(recorded, ours)) return [];
  if (recorded === undefined) return [`${at} is added: ${short(ours)}`];
  if (ours === undefined) return [`${at} is missing`];
  if (Array.isArray(recorded) && Array.isArray(ours)) return listDifferences(recorded, ours, at);
  if (isObject(recorded) && isObject(ours)) {
    return [...new Set([...Object.keys(recorded), ...Object.keys(ours)])].flatMap((name) =>
      requestDifferences(recorded[name], ours[name], at === "" ? name : `${at}.${name}`),
    );
  }
  return [`${at} is ${short(ours)} instead of ${short(recorded)}`];
}

/** Item by item where both have as many; otherwise what is equal is left out in order, and the rest counts as added or missing. */
function listDifferences(recorded, ours, at) {
  if (recorded.length === ours.length)
    return recorded.flatMap((item, index) => requestDifferences(item, ours[index], `${at}[${label(item)}]`));
  const left = [...ours];
  const missing = recorded.filter((item) => {
    const index = left.findIndex((it) => isDeepStrictEqual(it, item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  if (missing.length === left.length)
    return missing.flatMap((item, index) => requestDifferences(item, left[index], `${at}[${label(item)}]`));
  return [
    ...missing.map((item) => `${at}[${label(item)}] is missing`),
    ...left.map((item) => `${at}[${label(item)}] is added`),
  ];
}

function label(item) {
  return isObject(item) ? (item.role ?? item.type ?? "") : "";
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Long texts are no kind of difference. */
function short(value) {
  const text = JSON.stringify(value);
  return text.length > 60 ? "another" : text;
}
