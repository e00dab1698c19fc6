import { describe, expect, test } from "vitest";
import { mendUnits, type PricedCard } from "../../../generator/import/mend-units.ts";
import { type Note, notesOf } from "../../../generator/import/note.ts";

function card(provider: string, model: string, input: string, notes: Note[], type = "tts"): PricedCard {
  const pricing = { input, output: input, unit: "0.000001", currency: "USD" };
  return { provider, type, facts: { model, pricing }, notes: notesOf(notes, model) };
}

const inputs = (facts: readonly unknown[]) => facts.map((one) => (one as { pricing: { input: string } }).pricing.input);

describe("mendUnits", () => {
  test("mends what other providers' prices of the same model prove, and the siblings of what is proven", () => {
    const notes: Note[] = [];
    const cards = [
      card("a", "tts-1", "15000.00", notes),
      card("a", "own-voice", "600.00", notes),
      card("b", "x/TTS-1", "15.00", notes),
    ];
    expect(inputs(mendUnits(cards, () => []))).toEqual(["15.00", "0.60", "15.00"]);
    expect(notes.map(({ kind, file }) => [kind, file])).toEqual([
      ["corrected", "tts-1"],
      ["corrected", "own-voice"],
    ]);
  });

  test("takes peers from cards that are there already", () => {
    const notes: Note[] = [];
    const peers = () => [{ provider: "b", id: "embed", input: 0.13 }];
    expect(inputs(mendUnits([card("a", "embed", "0.00013", notes, "text-embedding")], peers))).toEqual(["0.13"]);
  });

  test("asks for no peers, and changes nothing, where nothing is absurd", () => {
    const fail = () => {
      throw new Error("not needed");
    };
    expect(inputs(mendUnits([card("a", "m", "3.00", [])], fail))).toEqual(["3.00"]);
  });

  test("leaves to a person what nobody proves", () => {
    const notes: Note[] = [];
    expect(inputs(mendUnits([card("a", "m", "9000.00", notes)], () => []))).toEqual(["9000.00"]);
    expect(notes.map(({ kind, rule }) => [kind, rule])).toEqual([["check", "pricing-absurd"]]);
  });
});
