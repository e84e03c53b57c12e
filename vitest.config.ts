import {defineConfig} from "vitest/config";

// The pages' components import libraries the way Framework's documentation shows ("npm:…"); in Node they come from node_modules.
const resolve = {alias: [{find: /^npm:(.*)$/, replacement: "$1"}]};
const exclude = ["**/node_modules/**", "src/.observablehq/**", "dist*/**"];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["loaders/**/*.test.ts", "src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: [...exclude, "tests/browser/**", "tests/documents/**"],
          // A guard against what hangs, not a measure: builds run inside, on machines that do other things too.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Modules are pure: files share them, and are loaded once a worker instead of once a file.
          isolate: false,
          maxWorkers: 2
        }
      },
      {
        resolve,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two files at a time, one a core: Swedish and English pages are looked at beside each other.
          maxWorkers: 2
        }
      },
      {
        resolve,
        test: {
          name: "documents",
          include: ["tests/documents/**/*.test.ts"],
          exclude,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Two files at a time, one a core: one language's documents are made beside the other's.
          maxWorkers: 2
        }
      }
    ]
  }
});
