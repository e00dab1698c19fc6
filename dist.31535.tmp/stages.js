export * from "./stages.cjs";
