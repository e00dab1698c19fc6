import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";
const { test, ...shared } = config as any;
export default defineConfig({ ...shared, test: { ...test, projects: test.projects.map((p: any) => ({ ...p, ...shared, test: { ...p.test, setupFiles: ["/work/main/test/.tmp/typecost_q7/setup.ts"] } })) } });
