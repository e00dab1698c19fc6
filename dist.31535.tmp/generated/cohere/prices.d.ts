import type { PriceTable } from "typecard/runtime";
export declare const prices_d63907f2: PriceTable;
export declare const prices_41cd0f5a: PriceTable;
export declare const prices_fd209c7f: PriceTable;
export declare const prices_b02f22f6: PriceTable;
export declare const prices_8875fa82: PriceTable;
export declare const prices_529440af: PriceTable;
export declare const prices_87aa3a78: PriceTable;
