import { expect, test } from "vitest";
import { didYouMean } from "../../../generator/schema/did-you-mean.ts";

const keys = ["model", "model_type", "parameter_rules", "pricing", "min", "max"];

test.each<[string, string | undefined]>([
  ["modle", "model"],
  ["paramter_rules", "parameter_rules"],
  ["Parameter-Rules", "parameter_rules"],
  ["pricin", "pricing"],
  ["mim", "min"],
  ["xyz", undefined],
  ["", undefined],
  ["description", undefined],
])("%j means %j", (word, meant) => expect(didYouMean(word, keys)).toBe(meant));
