/** Every check of sources, by what it tells. Each is a program that exits with 0 when all is well; `node` is the one npm brought. */
export const checks = [
  { name: "types", program: "turbo", args: ["run", "types", "--output-logs=errors-only"] },
  { name: "lint", program: "oxlint", args: ["--type-aware", "--quiet"] },
  { name: "format", program: "oxfmt", args: ["--check"] },
  { name: "unused code", program: "knip", args: ["--treat-config-hints-as-errors"] },
  { name: "workspace versions", program: "sherif", args: [] },
  { name: "boundaries", program: "turbo", args: ["boundaries"] },
  { name: "shipped bank", program: "node", args: ["apps/cli/src/main.ts", "bank", "check"] },
];
