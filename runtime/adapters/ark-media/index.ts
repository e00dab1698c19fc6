export { arkImage } from "./image.ts";
export { arkVideo } from "./video.ts";
