import { type FactMap, isFactMap } from "./facts/card.ts";
import { shifted } from "./facts/decimal.ts";
import type { Notes } from "./note.ts";

/** A priced card of an import. */
export interface PricedCard {
  readonly provider: string;
  readonly type: string;
  readonly facts: FactMap;
  readonly notes: Notes;
}

/** What a million tokens cost somewhere else. */
export interface PeerPrice {
  readonly provider: string;
  readonly id: string;
  /** In US dollars, roughly. */
  readonly input: number;
}

/** No model has ever cost as much, or as little, per million tokens, in US dollars. */
const bounds = { least: 0.001, most: 300 };
/** Rough dollars, only to tell a price from one that is a thousand times off. */
const dollars: Readonly<Record<string, number>> = { USD: 1, EUR: 1 / 0.92, CNY: 1 / 7.2 };
const powers = [-3, 3, -6, 6, -4, 4, -5, 5, -2, 2, -1, 1];

/**
 * Mends absurd prices where peers prove the right unit: the same model at other providers, or the other cards of the provider
 * and type once most of them are proven. What is not proven is noted for a person. Gives the facts in the order of `cards`.
 */
export function mendUnits(cards: readonly PricedCard[], peers: () => readonly PeerPrice[]): readonly FactMap[] {
  if (!cards.some(isAbsurd)) return cards.map(({ facts }) => facts);
  const others = [...peers(), ...cards.filter((card) => !isAbsurd(card)).flatMap(peerOf)];
  const proven = new Map(cards.filter(isAbsurd).map((card) => [card, provenPower(card, others)]));
  return cards.map((card) => {
    if (!proven.has(card)) return card.facts;
    const own = proven.get(card);
    const power = own ?? siblingsPower(card, proven);
    const price = `${String(pricing(card)["input"])} ${String(pricing(card)["currency"])} per million`;
    if (power === undefined) {
      card.notes(
        "check",
        "pricing-absurd",
        ["pricing", "input"],
        `The price of ${price} cannot be right, and no peer shows what is.`,
      );
      return card.facts;
    }
    const why =
      own === undefined ? "the other cards of this provider and type" : "other providers' price of the same model";
    card.notes(
      "corrected",
      "pricing-absurd",
      ["pricing", "unit"],
      `The price of ${price} was off by 10^${-power}, as ${why} show; it is mended.`,
    );
    return { ...card.facts, pricing: scale(pricing(card), power) };
  });
}

/** The price of a card as one that others are held against. */
export function peerOf({ provider, facts }: Pick<PricedCard, "provider" | "facts">): readonly PeerPrice[] {
  const input = inDollars(isFactMap(facts["pricing"]) ? facts["pricing"] : {});
  return input > bounds.least && input < bounds.most ? [{ provider, id: plain(String(facts["model"])), input }] : [];
}

function isAbsurd(card: PricedCard): boolean {
  const input = inDollars(pricing(card));
  return input > 0 && (input < bounds.least || input > bounds.most);
}

function provenPower(card: PricedCard, others: readonly PeerPrice[]): number | undefined {
  const id = plain(String(card.facts["model"]));
  const prices = others.filter((peer) => peer.id === id && peer.provider !== card.provider).map(({ input }) => input);
  if (prices.length === 0) return undefined;
  const median = prices.toSorted((a, b) => a - b)[Math.floor(prices.length / 2)] ?? 0;
  return powers.find((power) => Math.abs(Math.log((inDollars(pricing(card)) * 10 ** power) / median)) < Math.log(1.5));
}

function siblingsPower(card: PricedCard, proven: ReadonlyMap<PricedCard, number | undefined>): number | undefined {
  const found = [...proven].filter(([other]) => other.provider === card.provider && other.type === card.type);
  const values = new Set(found.flatMap(([, power]) => power ?? []));
  return values.size === 1 ? [...values][0] : undefined;
}

function scale(prices: FactMap, power: number): FactMap {
  const moved = ["input", "output"].flatMap((key) => {
    const price = prices[key];
    return typeof price === "string" ? [[key, shifted(price, power)] as const] : [];
  });
  return { ...prices, ...Object.fromEntries(moved) };
}

function pricing(card: PricedCard): FactMap {
  return isFactMap(card.facts["pricing"]) ? card.facts["pricing"] : {};
}

function inDollars(prices: FactMap): number {
  const { input, unit, currency } = prices;
  return Number(input ?? 0) * Number(unit ?? 0) * 1e6 * (dollars[String(currency)] ?? 1);
}

/** Makers' prefixes and punctuation differ from provider to provider. */
function plain(id: string): string {
  return (id.split("/").at(-1) ?? id).toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
