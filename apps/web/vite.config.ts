import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env["EVENHAND_API"] ?? "http://localhost:4310";

const config = defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: {
    alias: {
      // Its edition for browsers decodes with the document, which a worker has not.
      "decode-named-character-reference": fileURLToPath(
        import.meta.resolve("decode-named-character-reference"),
      ),
    },
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
