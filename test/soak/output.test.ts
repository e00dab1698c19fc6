import { join } from "node:path";
import { describe } from "vitest";
import { modulesIn, testOutput } from "../support/output-tests.ts";

describe("the output of all specs", () => testOutput(modulesIn(join(import.meta.dirname, "../../generated"))));
