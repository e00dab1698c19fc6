export { arkImage } from "./image.ts";
export { arkListTasks } from "./list-tasks.ts";
export { arkVideo } from "./video.ts";
