import type { PriceTable } from "typecard/runtime";
export declare const prices_ad607b89: PriceTable;
export declare const prices_dc3b596c: PriceTable;
export declare const prices_cc47bc46: PriceTable;
export declare const prices_277071b7: PriceTable;
export declare const prices_87f159ed: PriceTable;
export declare const prices_893ecda6: PriceTable;
export declare const prices_aa07c49e: PriceTable;
