export { joinBytes } from "../../core/join-bytes.ts";
