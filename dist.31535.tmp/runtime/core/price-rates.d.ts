import type { PreviousPrices, PriceList, PriceRates, PriceTable } from "./price-table.ts";
/** When and how a request ran, where prices depend on it. */
export interface PriceConditions {
    /** When the request ran; now when left out. Text is an ISO date, or an ISO time with its zone. */
    readonly at?: Date | string | number | undefined;
    /** The service tier that served it. `default`, `standard` and `auto` mean the normal prices; a tier that the card does not know has no price. */
    readonly serviceTier?: string | undefined;
}
/** The price list that was in force at a time. */
export declare function selectList(table: PriceTable, { at }: PriceConditions): PriceTable | PreviousPrices;
/** The prices of a list that hold for a request: its service tier decides first, then the time of day, then the size of its prompt. */
export declare function selectRates(list: PriceList, promptTokens: number, { at, serviceTier }: PriceConditions): PriceRates;
