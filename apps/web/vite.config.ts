import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env["EVENHAND_API"] ?? "http://localhost:4310";

// A part of the Markdown parser. Its edition for browsers decodes with the document, which a worker has not.
const entityDecoder = "decode-named-character-reference";

const config = defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: {
    alias: { [entityDecoder]: fileURLToPath(import.meta.resolve(entityDecoder)) },
  },
  build: {
    outDir: "dist",
    target: ["chrome123", "firefox120", "safari17.5"],
    // The server's content security policy allows fonts and styles from 'self' only: no data URLs, no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 4311,
    proxy: { "/api": api, "/trpc": api, "/events": api },
  },
});

export { config as default };
